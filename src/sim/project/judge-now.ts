import type { JudgeContext } from '../../rules/situation/context';
import { judgeDesk, type DeskSituation } from '../../rules/judge-desk';
import type { Run } from '../run';
import { situationsAtClose } from './close';

/** Asks the judges about what has just happened; what is evidence becomes an event. */
export function judgeNow(run: Run, encounter: string, situation: DeskSituation): void {
  for (const verdict of judgeDesk(situation, contextOf(run))) {
    if (verdict.outcome === undefined || (verdict.outcome === 'met' && wasMet(run, encounter, verdict.rule))) continue;
    run.emit({ type: 'verdict.given', encounter, verdict });
  }
}

/** What was done right once is not done better by doing it again: a rule is met once in an encounter. */
function wasMet(run: Run, encounter: string, rule: string): boolean {
  return run.state.evidence.some(
    (item) => item.encounter === encounter && item.verdict.rule === rule && item.verdict.outcome === 'met',
  );
}

/** Asks the judges to look back on a conversation that has ended. */
export function judgeClose(run: Run, encounter: string): void {
  for (const situation of situationsAtClose(run, run.castOf(encounter))) judgeNow(run, encounter, situation);
}

/** Under what this practice's acts are judged: its written policies and the law of its state. */
export function contextOf(run: Run): JudgeContext {
  const { practice, law, date } = run.setup;
  return { practice: practice.name, settings: practice.settings, policies: practice.policies, state: law, date };
}
