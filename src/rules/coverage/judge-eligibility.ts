import { finding, remark } from '../finding';
import type { JudgeContext } from '../situation/context';
import type { EligibilityCase } from '../situation/coverage';
import type { Verdict } from '../verdict';
import { coverageRules } from './rules';

/** Judges whether coverage was checked for a visit, and what was done on the answer. */
export function judgeEligibility(situation: EligibilityCase, context: JudgeContext): Verdict[] {
  const unconfirmed = situation.checked && ['inactive', 'not-found', 'payer-unavailable'].includes(situation.answer);
  return [
    ...judgeChecked(situation, context),
    ...judgeUnread(situation, context),
    ...judgeCard(situation, context),
    ...(unconfirmed
      ? [...judgeOtherAsked(situation, context), judgeTold(situation, context), ...judgeNotFound(situation, context)]
      : []),
    ...judgeNewCoverage(situation, context),
    ...judgeTurnedAway(situation, unconfirmed, context),
    ...judgeReferralOnFile(situation, context),
    ...judgeNetwork(situation, context),
  ];
}

/** Whether the right date was asked about. What a check would have shown decides how grave its absence is. */
function judgeChecked(situation: EligibilityCase, context: JudgeContext): Verdict[] {
  if (situation.for === 'check-in' && !context.settings.eligibilityOnDayOfVisit) return [];
  if (situation.for === 'referral' && !situation.checked) return [];
  // Without a contract it does not matter at booking whether the plan is active.
  if (situation.for === 'booking' && !situation.checked && situation.network === 'out-of-network') return [];
  const service = situation.dateOfService ?? context.date;
  const rightDay = situation.checked && (situation.checkedFor === undefined || situation.checkedFor === service);
  const hidden = situation.wouldAnswer !== undefined && situation.wouldAnswer !== 'active';
  const skippable = situation.for === 'booking' && !situation.checked;
  return [
    finding(coverageRules['coverage.checked'], context, {
      outcome: rightDay ? 'met' : situation.checked || skippable ? 'partly' : 'missed',
      severity: rightDay ? 'none' : hidden ? 'serious' : 'minor',
      basis: rightDay
        ? 'The payer was asked about the date of the visit.'
        : situation.checked
          ? 'The payer was asked about another date.'
          : `The payer was not asked${hidden ? '; the answer would not have been "active"' : ''}.`,
      betterAct:
        'Run the check for the date of the visit before the patient is checked in, and read the answer for that date.',
    }),
  ];
}

/** A check without its answer decides nothing about what had to follow. */
function judgeUnread({ checked, answer }: EligibilityCase, context: JudgeContext): Verdict[] {
  if (!checked || answer !== 'none') return [];
  return [
    remark(coverageRules['coverage.told-with-way-on'], context, {
      word: 'needs',
      basis: 'A check was run; what it answered was not said.',
      betterAct: 'Read the status for the date of the visit, then what is left to pay.',
      needs: ['What did the payer answer (answer)?'],
    }),
  ];
}

function judgeCard({ for: occasion, arrived, checked, cardAsked }: EligibilityCase, context: JudgeContext): Verdict[] {
  if (occasion !== 'check-in' || !(arrived || checked || cardAsked)) return [];
  return [
    finding(coverageRules['coverage.card-asked'], context, {
      outcome: cardAsked ? 'met' : 'missed',
      basis: cardAsked ? 'The card was asked for.' : 'The card was not asked for.',
      betterAct: 'Ask "May I see your card, both sides?" and compare number, group and name with the record.',
    }),
  ];
}

function judgeOtherAsked(
  { otherCoverageAsked, newCoverageOnRecord, answer }: EligibilityCase,
  context: JudgeContext,
): Verdict[] {
  if (answer === 'payer-unavailable') return [];
  const asked = otherCoverageAsked || newCoverageOnRecord;
  return [
    finding(coverageRules['coverage.other-asked'], context, {
      outcome: asked ? 'met' : 'missed',
      basis: asked ? 'The person was asked for newer coverage.' : 'Nobody asked whether there is newer coverage.',
      betterAct:
        'Ask "Has your insurance changed, perhaps since January or with a new job?" and read the number again.',
    }),
  ];
}

function judgeTold(
  { told, wayOn, newCoverageOnRecord, newCoverageChecked }: EligibilityCase,
  context: JudgeContext,
): Verdict {
  const solved = newCoverageOnRecord && newCoverageChecked;
  const way = wayOn.length > 0 || solved;
  return finding(coverageRules['coverage.told-with-way-on'], context, {
    outcome: told && way ? 'met' : solved || told || way ? 'partly' : 'missed',
    severity: told && way ? 'none' : told || way ? 'minor' : 'serious',
    basis:
      told && way
        ? 'The answer was told, with a way on.'
        : told
          ? 'The answer was told, but no way on.'
          : way
            ? 'A way on was found, but the person was not told why.'
            : 'The person was told nothing.',
    betterAct:
      'Say quietly "Your plan answers that it ended; have you a newer card? If not, the visit stands: estimate, card later, or another day, as you like".',
  });
}

function judgeNotFound({ answer, told, toldUninsured }: EligibilityCase, context: JudgeContext): Verdict[] {
  if (answer === 'inactive' || !(told || toldUninsured)) return [];
  return [
    finding(coverageRules['coverage.not-found-is-not-uninsured'], context, {
      outcome: toldUninsured ? 'breach' : 'met',
      basis: toldUninsured
        ? 'A check that failed was told as having no insurance.'
        : 'It was told as a check that did not go through.',
      betterAct:
        'Say that the check did not go through, read the card again (number, date of birth, subscriber), then try later or ring the plan.',
    }),
  ];
}

function judgeNewCoverage(
  { newCoverageOnRecord, newCoverageChecked }: EligibilityCase,
  context: JudgeContext,
): Verdict[] {
  if (!newCoverageOnRecord) return [];
  return [
    finding(coverageRules['coverage.new-coverage'], context, {
      outcome: newCoverageChecked ? 'met' : 'partly',
      basis: newCoverageChecked
        ? 'The new coverage was recorded and checked.'
        : 'The new coverage was recorded, but the payer was not asked.',
      betterAct: 'After the new card is on record, run the check again for today.',
    }),
  ];
}

function judgeTurnedAway(
  { turnedAway, urgentNeed, wayOn, arrived }: EligibilityCase,
  unconfirmed: boolean,
  context: JudgeContext,
): Verdict[] {
  const rule = coverageRules['coverage.not-turned-away'];
  const betterAct = urgentNeed
    ? 'Bring the nurse at once; coverage comes after.'
    : 'Let the visit stand and offer the choices: newer card later, self-pay with a written estimate, or another day if the person prefers.';
  if (!turnedAway)
    return unconfirmed && arrived
      ? [finding(rule, context, { outcome: 'met', word: 'right', basis: 'The visit stood.', betterAct })]
      : [];
  if (urgentNeed)
    return [
      finding(rule, context, {
        outcome: 'breach',
        word: 'wrongful',
        severity: 'critical',
        critical: true,
        basis: 'Somebody who needed care now was sent away over coverage.',
        betterAct,
        routeTo: 'nurse',
      }),
    ];
  const chosen = wayOn.includes('reschedule');
  return [
    finding(rule, context, {
      outcome: chosen ? 'missed' : 'breach',
      word: chosen ? 'cautious' : 'wrongful',
      severity: chosen ? 'minor' : 'serious',
      basis: chosen
        ? 'The visit was put off over coverage, with another day offered.'
        : 'The person was sent away over coverage.',
      betterAct,
    }),
  ];
}

function judgeReferralOnFile({ referral, referralChecked }: EligibilityCase, context: JudgeContext): Verdict[] {
  if (referral === 'not-needed') return [];
  const unread = referral === 'on-file' && !referralChecked;
  return [
    finding(coverageRules['coverage.referral'], context, {
      outcome: referral === 'missing' ? 'missed' : referral === 'missing-told' || unread ? 'partly' : 'met',
      severity: referral === 'missing' ? 'serious' : referral === 'missing-told' || unread ? 'minor' : 'none',
      basis: {
        'on-file': unread
          ? 'A referral is on file; nobody looked at its dates and visits.'
          : 'The referral is on file and was looked at.',
        asked: 'The referral was asked for.',
        missing: 'The plan wants a referral; the visit went on without one and without a word.',
        'missing-told': 'The person knows that a referral is missing, but nobody asked for it.',
      }[referral],
      betterAct:
        'Look at number, dates and visits left. When it is missing: say so, ask the primary care office and the biller at once, and let the patient choose between waiting, another day and a signed estimate.',
    }),
  ];
}

function judgeNetwork({ network, networkTold }: EligibilityCase, context: JudgeContext): Verdict[] {
  if (network !== 'out-of-network') return [];
  return [
    finding(coverageRules['coverage.network-told'], context, {
      outcome: networkTold ? 'met' : 'missed',
      severity: networkTold ? 'none' : 'serious',
      basis: networkTold
        ? 'It was said before the time was promised.'
        : 'The practice has no contract with the plan, and nobody said so.',
      betterAct:
        'Ask for the plan when booking, look it up, and say: "We are not in the network of that plan. A visit would cost this much; I can send you that in writing, and then you decide."',
    }),
  ];
}
