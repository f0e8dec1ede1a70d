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
            : 'Do nothing on it yet; say what is missing, and pass it to the privacy officer when in doubt.',
    }),
  ];
}
