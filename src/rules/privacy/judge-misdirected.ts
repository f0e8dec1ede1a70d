import type { JudgeContext } from '../situation/context';
import type { MisdirectedCase } from '../situation/records';
import type { Verdict } from '../verdict';
import { type Answer, verdictOf } from '../verdict-of';
import { misdirectedRules } from './misdirected.rules';

type Found = Pick<Answer, 'verdict' | 'outcome' | 'severity' | 'basis' | 'betterAct'>;

/**
 * Judges what was done about pages or words that reached the wrong place: ours gone out, theirs come in, or pages that
 * turn out to be ours after all.
 * @source 45 CFR 164.400-414, 164.530(f); PRV-39
 */
export function judgeMisdirected(situation: MisdirectedCase, context: JudgeContext): Verdict[] {
  const say = (id: keyof typeof misdirectedRules, found: Found | undefined): Verdict[] =>
    found ? [verdictOf(misdirectedRules[id], context, found)] : [];
  if (situation.direction === 'ours-after-all')
    return [...say('privacy.astray-right-place', place(situation)), ...say('privacy.astray-no-more', more(situation))];
  return [
    ...say('privacy.astray-told', told(situation)),
    ...say('privacy.astray-contained', contained(situation)),
    ...say('privacy.astray-facts', facts(situation)),
    ...say('privacy.astray-right-place', place(situation)),
    ...say('privacy.astray-not-decided-here', alone(situation)),
    ...say('privacy.astray-no-more', more(situation)),
  ];
}

const met = (basis: string, betterAct: string): Found => ({
  verdict: 'met',
  outcome: 'met',
  severity: 'none',
  basis,
  betterAct,
});
const partly = (basis: string, betterAct: string): Found => ({
  verdict: 'partly-met',
  outcome: 'partly',
  severity: 'minor',
  basis,
  betterAct,
});
const missed = (basis: string, betterAct: string): Found => ({
  verdict: 'missed',
  outcome: 'missed',
  severity: 'serious',
  basis,
  betterAct,
});
const breached = (severity: 'serious' | 'critical', basis: string, betterAct: string): Found => ({
  verdict: 'breached',
  outcome: 'breach',
  severity,
  basis,
  betterAct,
});

function told(situation: MisdirectedCase): Found {
  const better = 'Tell the privacy officer now, with the transmission report.';
  if (situation.privacyOfficerTold || situation.incidentFiled || situation.handled === 'routed')
    return met('The privacy officer knows.', better);
  // Pages of another office are that office's to assess: once it knows, only our own record of it is lacking.
  if (situation.direction === 'theirs-to-us' && situation.senderNotified)
    return partly('The sender knows, whose breach it may be; the privacy officer here was not told.', better);
  return missed('The privacy officer was not told, and the clock runs from when anybody here knows.', better);
}

function contained(situation: MisdirectedCase): Found {
  if (situation.direction === 'theirs-to-us') {
    const better = 'Lock the pages away, or send them back as the sender asks.';
    if (situation.handled === 'left-in-view')
      return breached('serious', 'The pages were left where others can read them.', better);
    return situation.handled === 'nothing'
      ? missed('The pages stayed where they were.', better)
      : met('The pages were taken out of sight.', better);
  }
  const better = 'Ask the recipient not to read further, and to return or destroy the pages and confirm it.';
  if (situation.askedNotToRead && situation.askedReturnOrDestroy)
    return met('The recipient was asked not to read and to return or destroy the pages.', better);
  if (situation.askedNotToRead || situation.askedReturnOrDestroy)
    return partly('Only half of it was asked: not to read, and to return or destroy.', better);
  return missed('The recipient was asked neither to stop reading nor to return or destroy the pages.', better);
}

function facts(situation: MisdirectedCase): Found {
  const better = 'Write down who, which number, which pages, when, and who saw them.';
  return situation.detailsTaken
    ? met('Who, what, when and who saw it was taken down.', better)
    : missed('What went where and who saw it was not asked.', better);
}

/** Pages of ours at a stranger's are not ours to place; only what lies here is. */
function place(situation: MisdirectedCase): Found | undefined {
  const theirs = situation.direction === 'theirs-to-us';
  if (situation.handled === 'filed-wrong-chart')
    return breached(
      'critical',
      'The pages were filed in a chart they do not belong to.',
      'Check name and date of birth on every page before indexing.',
    );
  if (situation.direction === 'ours-to-wrong-place') return undefined;
  if (!theirs) {
    const better = 'Check name and date of birth, index it to the right chart, and tell the clinician.';
    if (situation.handled === 'filed-right-chart' || situation.handled === 'routed')
      return met('The pages are ours, and went where they belong.', better);
    return situation.handled === 'shredded' || situation.handled === 'returned'
      ? breached('serious', 'The pages were about a patient of this practice and did not reach the chart.', better)
      : missed('The pages are about a patient of this practice and reached nobody.', better);
  }
  const better =
    'Let the sender know at the number in the directory, and return or destroy the pages as the sender asks.';
  if (situation.handled === 'filed-right-chart')
    return breached('serious', 'Pages that are not ours were put into a chart.', better);
  if (situation.handled === 'shredded' && !situation.senderNotified)
    return breached(
      'serious',
      'The pages were destroyed and the sender does not know that they never arrived.',
      better,
    );
  return situation.senderNotified || situation.handled === 'returned'
    ? met('The sender knows, and decides what becomes of the pages.', better)
    : missed('The sender was not told; somebody’s clinician still waits for these pages.', better);
}

function alone(situation: MisdirectedCase): Found | undefined {
  return situation.decidedAlone
    ? breached(
        'serious',
        'The desk decided by itself that nothing has to be reported.',
        'Leave the assessment to the privacy officer.',
      )
    : undefined;
}

function more(situation: MisdirectedCase): Found | undefined {
  return situation.sharedMore
    ? breached(
        'critical',
        'The wrong recipient was told more about the patient.',
        'Speak of pages and numbers, never of the patient.',
      )
    : undefined;
}
