import type { CastEncounter } from '../../packs/casting/cast';
import type { Chart } from '../../practice/chart';
import { spokenBirthDate } from '../../practice/dates';
import { safeguardSchema, type SafeguardCase } from '../../rules/situation/safeguard';
import type { Run } from '../run';

const defaults = safeguardSchema.parse({ question: 'safeguard', did: 'opened-chart-without-task' });

/** One chart opened by a slip of the hand is a slip; more that nothing was said about are looked into without a task. */
const slips = 1;

/** Charts opened during a conversation on which neither a name nor a birth date was mentioned or shown. */
export function projectChartsOpened(run: Run, cast: CastEncounter): SafeguardCase | undefined {
  const encounter = run.encounter(cast.id);
  const opened = new Set(
    encounter.acts.flatMap(({ act }) =>
      act.verb === 'open-chart' && act.mrn !== cast.about && act.mrn !== encounter.about ? [act.mrn] : [],
    ),
  );
  if (opened.size <= slips) return undefined;
  const shown = encounter.papersShown.flatMap((id) => run.state.world.record.papers[id]?.fields ?? []);
  const words = [
    ...encounter.said.map(({ text }) => text),
    ...encounter.heard.map(({ value }) => value),
    ...shown.map(({ value }) => value),
  ];
  const strange = [...opened].filter((mrn) => !isMentioned(words, run.cast.world.record.charts[mrn]));
  return strange.length > slips ? defaults : undefined;
}

function isMentioned(words: readonly string[], chart: Chart | undefined): boolean {
  if (!chart) return true;
  const { first, last, preferred, former } = chart.name;
  const marks = [last, first, preferred, former, spokenBirthDate(chart.dob)].filter((mark) => mark !== undefined);
  return words.some((text) => marks.some((mark) => text.includes(mark)));
}
