import { useState, type ReactNode } from 'react';
import { DebriefScreen } from '../../screens/debrief/debrief.screen';
import { writeAssignment, type Assignment } from '../../session/assignment';
import { debriefOf } from '../../session/debrief';
import { expertBeside } from '../../session/expert-beside';
import { resultFileName, writeResultFile } from '../../session/result/file';
import { drawSeed } from '../../session/seed';
import { download } from '../download';
import type { OpenShift } from './open-shift';

/** The shift looked back upon, with what only the page can do: keep, download, begin again. */
export default function Debrief({ shift, onHome }: { shift: OpenShift; onHome: () => void }): ReactNode {
  const { session, pack, assignment, store } = shift;
  const { code } = assignment;
  const [debrief] = useState(() => debriefOf(session.shift.inside));
  const save = (reflection: string): void => {
    const { result } = debrief;
    const handed = { pack, log: session.log(), result, pauses: session.pauses(), reflection };
    download(
      resultFileName(result.pack, result.seed),
      writeResultFile({ ...handed, ...(code === undefined ? {} : { code }) }),
    );
  };
  const again = async (seed: number): Promise<void> => {
    const next: Assignment = { ...assignment, seed };
    const key = writeAssignment(next);
    // Only what is played again makes room; a shift under another link stays.
    if (seed === session.seed) await store.remove(key);
    location.assign(`./play.html?${key}`);
  };
  return (
    <DebriefScreen
      debrief={debrief}
      practice={session.practice}
      settings={session.settings}
      code={code}
      loadExpert={(signal) => expertBeside(pack, session.seed, session.settings, signal)}
      reflection={session.reflection()}
      onReflection={(text) => session.reflect(text)}
      onDownload={save}
      // A test is taken once; whoever set it hands out another link.
      {...(session.settings.mode === 'test'
        ? {}
        : { onPlayAgain: (which) => void again(which === 'same-seed' ? session.seed : drawSeed()) })}
      onHome={onHome}
      storage={session.snapshot().storage}
    />
  );
}
