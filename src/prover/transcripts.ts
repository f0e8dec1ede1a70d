import type { Transcript } from '../packs/format/pack.schema';
import type { Pack } from '../packs/pack';
import { evidenceOf } from '../scoring/evidence';
import { readShortForm } from './short-form';
import { CastingOffice, stage } from './stage';

/** What running a transcript has shown: nothing wrong, or what differs from what was expected of it. */
export interface TranscriptReport {
  readonly name: string;
  readonly wrong: readonly string[];
  readonly ending?: string;
}

/** Runs a hand-written transcript and holds the evidence against what its author expected. */
export function runTranscript(pack: Pack, transcript: Transcript, office = new CastingOffice(pack)): TranscriptReport {
  const name = `${transcript.encounter}.${transcript.variant}.${transcript.kind}`;
  const shift = stage(pack, transcript.encounter, transcript.variant, office);
  if (!shift) return { name, wrong: ['no seed from 1 to 50 plays this variant'] };
  const wrong: string[] = [];
  for (const written of transcript.acts) {
    const act = readShortForm(shift.inside, transcript.encounter, written);
    if (!act.ok) {
      wrong.push(act.error);
      continue;
    }
    const done = shift.command({ at: shift.state.now, act: act.value });
    if (!done.ok)
      wrong.push(
        `"${typeof written === 'string' ? written : JSON.stringify(written)}" was refused: ${done.error.message}`,
      );
  }
  if (shift.state.encounters[transcript.encounter]?.phase !== 'ended') shift.finish();
  const evidence = evidenceOf(shift.state.evidence).filter((item) => item.encounter === transcript.encounter);
  for (const expected of transcript.expect) {
    const found = evidence.filter((item) => item.rule === expected.rule);
    const outcomes = found.map((item) => item.outcome).join(', ') || 'none';
    const fits =
      expected.outcome === 'none' ? found.length === 0 : found.some((item) => item.outcome === expected.outcome);
    if (!fits) wrong.push(`${expected.rule}: expected ${expected.outcome}, found ${outcomes}`);
    else if (expected.critical !== undefined && !found.some((item) => item.critical === expected.critical))
      wrong.push(`${expected.rule}: expected ${expected.critical ? 'critical' : 'not critical'}`);
  }
  const ending = shift.state.encounters[transcript.encounter]?.ending;
  if (transcript.ends !== undefined && ending !== transcript.ends)
    wrong.push(`expected to end as ${transcript.ends}, ended as ${ending ?? 'nothing'}`);
  return ending === undefined ? { name, wrong } : { name, wrong, ending };
}
