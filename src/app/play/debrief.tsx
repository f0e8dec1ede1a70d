import { useState, type ReactNode } from 'react';
import { resultOf } from '../../scoring/result';
import { resultFileName, writeResultFile } from '../../session/result/file';
import { Button } from '../../ui';
import { download } from '../download';
import type { OpenShift } from './open-shift';

export function Debrief({ shift }: { shift: OpenShift }): ReactNode {
  const { session, pack, assignment } = shift;
  const [result] = useState(() => resultOf(session.shift.inside));
  const save = (): void => {
    const { code } = assignment;
    download(
      resultFileName(result.pack, result.seed),
      writeResultFile({
        pack,
        log: session.log(),
        result,
        pauses: session.pauses(),
        ...(code === undefined ? {} : { code }),
      }),
    );
  };
  return (
    <main>
      <h1>Debrief</h1>
      <p>
        Score <output aria-label="Score">{result.score}</output>, {result.passed ? 'passed' : 'not passed'}
      </p>
      <p>
        <output aria-label="State hash">{result.stateHash}</output>, seed {result.seed}
      </p>
      <Button onClick={save}>Download the result</Button>
    </main>
  );
}
