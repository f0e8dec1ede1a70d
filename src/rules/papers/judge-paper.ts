import type { JudgeContext } from '../situation/context';
import type { PaperCase } from '../situation/paper-case';
import type { Verdict } from '../verdict';
import { verdictOf } from '../verdict-of';
import { checkPaper } from './check-paper';
import { ruleOfPaper } from './rules';

const toOfficer: readonly PaperCase['paper']['paper'][] = [
  'subpoena',
  'court-order',
  'law-enforcement-request',
  'restriction-request',
  'amendment-request',
  'written-agency-request',
];

/** What helps where a paper is not enough and yet nobody is to be sent away. */
const toTake: Partial<Record<PaperCase['paper']['paper'], string>> = {
  'notice-acknowledgement':
    'See the patient all the same, and write down that the notice was offered, on which day, and why it was not signed.',
  'amendment-request': 'Hand over the form, help with it, note the day, and pass it to the privacy officer.',
  'confidential-communication-request': 'Hand over the form, help with it, and do not ask why.',
  'immunisation-agreement':
    'Reach whoever has to agree, and note the yes with day and name; where no law asks the school for proof, give it to the parent.',
  'workers-comp-claim': 'Ask for the claim number, the adjuster and the date of injury.',
};

/** Judges a paper by itself: valid, void, or not enough, with the element that decides. */
export function judgePaper(situation: PaperCase, context: JudgeContext): Verdict[] {
  const { paper } = situation;
  const check = checkPaper(paper, situation.date ?? context.date);
  const routeTo =
    paper.paper === 'warrant' ? 'office-manager' : toOfficer.includes(paper.paper) ? 'privacy-officer' : undefined;
  return [
    verdictOf(ruleOfPaper(paper.paper), context, {
      verdict: check.standing,
      severity: 'none',
      basis: check.decides,
      ...(check.defects.length > 0 ? { needs: check.defects } : {}),
      ...(routeTo === undefined ? {} : { routeTo }),
      betterAct:
        check.standing === 'valid'
          ? 'Do what it permits, exactly, and keep a copy.'
          : check.standing === 'void'
            ? 'Do nothing on it; return it with a clear note of what is wrong, and never mend it yourself.'
            : (toTake[paper.paper] ??
              'Do nothing on it yet; say what is missing, and pass it to the privacy officer when in doubt.'),
    }),
  ];
}
