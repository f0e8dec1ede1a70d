import { useState, type ReactNode } from 'react';
import type { Verification } from '../../session/result/verify';
import { sayFault, showValue } from '../../shared/fault';
import { Callout } from '../../ui';
import { packShelf } from '../pack-shelf';
import './replay-file.css';

/** Larger than any result, and small enough to be read into memory without a thought. */
const mostBytes = 1_000_000;

type Outcome = { readonly name: string } & (
  | { readonly sentences: readonly string[] }
  | { readonly verification: Verification }
);

/** Replays a result file or a log in this page, and says whether what it claims is what it earns. Nothing leaves the browser. */
export function ReplayFile(): ReactNode {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const replay = async (file: File): Promise<void> => {
    const { name } = file;
    if (file.size > mostBytes)
      return setOutcome({ name, sentences: [`${name}: expected at most ${mostBytes} bytes, found ${file.size}`] });
    // The whole simulation comes with it: fetched only by who asks for it.
    const { verifyText } = await import('../../session/result/verify');
    const verification = await verifyText(await file.text(), name, packShelf);
    setOutcome(
      verification.ok
        ? { name, verification: verification.value }
        : { name, sentences: verification.error.map(sayFault) },
    );
  };
  return (
    <>
      <p>Plays a downloaded result again, here in this page, and compares what it claims with what it earns.</p>
      <label className="replay-file-pick">
        Replay a file
        <input
          type="file"
          accept=".json,.txt,.log"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file !== undefined)
              replay(file).catch((error: unknown) =>
                setOutcome({ name: file.name, sentences: [`${file.name}: ${String(error)}`] }),
              );
          }}
        />
      </label>
      <div role="status">{outcome !== null && <Said outcome={outcome} />}</div>
    </>
  );
}

function Said({ outcome }: { outcome: Outcome }): ReactNode {
  if ('sentences' in outcome) {
    return (
      <Callout kind="warn" title="This file could not be replayed">
        {outcome.sentences.map((sentence) => (
          <p key={sentence}>{sentence}.</p>
        ))}
      </Callout>
    );
  }
  const { verified, claimed, earned, divergence, log, file } = outcome.verification;
  return (
    <Callout
      kind={verified ? 'good' : 'warn'}
      title={
        claimed === null
          ? 'This log was replayed; it claims nothing'
          : verified
            ? 'What it claims is what it earns'
            : 'What it claims is not what it earns'
      }
    >
      <dl className="replay-file-facts">
        <dt>Shift</dt>
        <dd>
          {log.pack}, seed {log.seed}, {log.settings.mode}, {log.commands.length} acts
          {file?.code !== undefined && `, code ${file.code}`}
        </dd>
        <dt>Score</dt>
        <dd>
          <output aria-label="Score">{earned.score}</output> of 100, {earned.passed ? 'passed' : 'not passed'}; critical
          failures: {earned.criticalFailures}
        </dd>
        <dt>State</dt>
        <dd>
          <output aria-label="State hash">{earned.stateHash}</output>
        </dd>
        {file?.reflection !== undefined && (
          <>
            <dt>Their own words</dt>
            <dd>{file.reflection}</dd>
          </>
        )}
      </dl>
      {divergence.length > 0 && (
        <ul>
          {divergence.map(({ path, claimed: said, earned: got }) => (
            <li key={path}>
              {path}: claims {showValue(said)}, earns {showValue(got)}
            </li>
          ))}
        </ul>
      )}
      <p>A replay proves that a result is consistent, not who earned it.</p>
    </Callout>
  );
}
