import type { DescribedFact, Purpose } from '../../situation/common';
import type { JudgeContext } from '../../situation/context';
import { type Ground, onceChecked } from '../ground';
import { organisationRules } from '../organisation.rules';
import { protectionRules } from '../protection.rules';
import { peopleRules } from '../people.rules';
import { type Exchange, isOfficeVerified, isPersonVerified } from '../verified';

/** The most a purpose other than treatment lets go: what was asked for it, never the whole record at once. */
export function isNeeded(fact: DescribedFact): boolean {
  return fact.asked && fact.kind !== 'whole-record';
}

/** Purposes of a treating office that are care of the patient. */
const careOf: readonly Purpose[] = ['treatment', 'unknown', 'scheduling'];
/** Purposes that make a task inside the practice. */
const tasks: readonly Purpose[] = ['treatment', 'payment', 'operations', 'scheduling'];

function isSpoken({ channel, asCopy }: Exchange): boolean {
  return !asCopy && ['counter', 'private-window', 'phone', 'phone-out', 'relay', 'video'].includes(channel);
}

/** What another treating office, hospital or pharmacy may have. */
export function providerGrounds(exchange: Exchange, context: JudgeContext): Ground[] {
  const rule = organisationRules['privacy.treatment'];
  const { purpose } = exchange;
  const treats = exchange.recipient.treats || purpose === 'treatment';
  const emergency = exchange.flags.includes('emergency');
  if (!treats && purpose === 'unknown') {
    return [
      {
        rule,
        reach: () => 'needs',
        basis: 'Whether this office treats the patient, and what it needs this for, was not asked.',
        needs: ['Does this office treat the patient, and what is it needed for?'],
        betterAct: 'Ask what it is for, then call back a number found independently.',
      },
    ];
  }
  const forCare = treats && careOf.includes(purpose);
  const forPay = purpose === 'payment' || (purpose === 'operations' && treats);
  if (!forCare && !forPay) return [authorizationNeeded(rule, 'What it is asked for is neither treatment nor payment.')];
  const care: Ground = forCare
    ? {
        rule,
        reach: () => 'yes',
        basis:
          'It is for treatment and the office was checked; no authorization is needed and nothing has to be held back for “minimum necessary”.',
        betterAct: isSpoken(exchange)
          ? 'Tell the checked office now what the care needs, out of others’ hearing.'
          : 'Send it promptly to the checked number.',
      }
    : {
        rule,
        reach: (fact) => (isNeeded(fact) ? 'yes' : 'no'),
        basis: 'Payment between providers permits what the payment needs.',
        betterAct: 'Send what the payment needs and no more.',
      };
  return onceChecked(isOfficeVerified(exchange, context.settings), care, {
    rule: peopleRules['privacy.verify-first'],
    basis: 'That it is a treating office was said, and not checked.',
    needs: ['Call back on a number found independently, or one on file, and confirm patient and need.'],
    betterAct: emergency
      ? 'Say that you call straight back through the hospital’s main number, do it now, and tell the nurse at once.'
      : 'Call the office back on the number in the directory, then send promptly.',
    entries: ['PRV-04'],
  });
}

/** What a colleague may see or hear. */
export function workforceGrounds(exchange: Exchange): Ground[] {
  const rule = organisationRules['privacy.need-to-know'];
  if (exchange.purpose === 'unknown') {
    return [
      {
        rule,
        reach: () => 'needs',
        basis: 'Which task it is for was not said.',
        needs: ['Which task needs this?'],
        betterAct: 'Ask what the colleague needs it for.',
        gravity: () => 'serious',
      },
    ];
  }
  if (!tasks.includes(exchange.purpose)) {
    return [
      {
        rule,
        reach: () => 'no',
        basis: 'No task needs it.',
        betterAct: 'Decline kindly: records are opened for tasks only; report what you see.',
        gravity: () => 'critical',
      },
    ];
  }
  const treating = exchange.purpose === 'treatment';
  return [
    {
      rule: treating ? rule : protectionRules['privacy.minimum-necessary'],
      reach: (fact) => (treating || isNeeded(fact) ? 'yes' : 'no'),
      basis: 'A colleague may have what the task needs.',
      betterAct: 'Pass on what the task needs.',
      gravity: () => 'minor',
    },
  ];
}

/** What the patient's own plan may have. */
export function planGrounds(exchange: Exchange, context: JudgeContext): Ground[] {
  const rule = organisationRules['privacy.health-plan'];
  const { purpose } = exchange;
  if (purpose === 'unknown') {
    return [
      {
        rule,
        reach: () => 'needs',
        basis: 'What the plan needs it for was not said.',
        needs: ['Which claim or authorization is it for, and which pages does it need?'],
        betterAct: 'Ask for the line of insurance, the purpose and the pages.',
      },
    ];
  }
  if (purpose !== 'payment' && purpose !== 'operations')
    return [authorizationNeeded(rule, 'A plan gets information for payment; this is something else.')];
  const checked = isOfficeVerified(exchange, context.settings) || isPersonVerified(exchange, context.settings);
  const payment: Ground = {
    rule,
    reach: (fact) => (isNeeded(fact) ? 'yes' : 'no'),
    basis: 'For payment, the plan may have what the claim or authorization needs.',
    betterAct: 'Send the pages that were asked for this claim, and no others.',
    gravity: (fact) => (fact.sensitivity === 'ordinary' ? 'serious' : 'critical'),
    entries: ['PRV-03'],
    authority: protectionRules['privacy.minimum-necessary'].authority,
  };
  return onceChecked(checked, payment, {
    rule: peopleRules['privacy.verify-first'],
    basis: 'That the caller is the patient’s plan was said, and not checked.',
    needs: ['Call back through the number on the card or in the directory.'],
    betterAct: 'Call the plan back on the number on the card.',
    entries: ['PRV-30'],
  });
}

/** What an insurer that does not pay for the care may have: what an authorization says. */
export function otherInsurerGrounds(): Ground[] {
  return [
    authorizationNeeded(
      organisationRules['privacy.other-insurer'],
      'This insurer does not pay for the care; underwriting and claims against somebody need the patient’s authorization.',
    ),
  ];
}

/** What a workers' compensation carrier may have. */
export function workersCompGrounds(exchange: Exchange, context: JudgeContext): Ground[] {
  const rule = organisationRules['privacy.workers-comp'];
  const claims = exchange.papers.filter((paper) => paper.paper === 'workers-comp-claim' && paper.claimNumber);
  if (claims.length === 0) {
    return [
      {
        rule,
        reach: (fact) => (isNeeded(fact) && fact.sensitivity === 'ordinary' ? 'needs' : 'no'),
        basis: 'Without a claim number, adjuster, employer and date of injury there is no claim to answer.',
        needs: ['Claim number, adjuster, employer and date of injury.'],
        betterAct: 'Ask for the claim number, the adjuster, the employer and the date of injury.',
      },
    ];
  }
  const injuryRelated = claims.some((paper) => paper.paper === 'workers-comp-claim' && paper.injuryRelated);
  const lets = context.state === undefined ? 'needs' : 'yes';
  const injury: Ground = {
    rule,
    reach: (fact) => (injuryRelated && isNeeded(fact) && fact.sensitivity === 'ordinary' ? lets : 'no'),
    basis:
      context.state?.workersCompRecords.say ??
      'The carrier may have what concerns the injury as far as state law goes, and no state is named.',
    ...(lets === 'needs'
      ? {
          needs: ['Which state’s law applies, and what does its compensation law let the carrier have?'],
          asksState: true,
        }
      : {}),
    betterAct: 'Send the notes on the injury, and nothing from before or beside it.',
  };
  return onceChecked(isOfficeVerified(exchange, context.settings), injury, {
    rule: peopleRules['privacy.verify-first'],
    basis: 'The carrier was not checked.',
    needs: ['Call the carrier back on a number found independently.'],
    betterAct: 'Call the carrier back, then send the pages on the injury.',
    entries: ['PRV-31'],
  });
}

/** What a vendor with an agreement may have. */
export function associateGrounds(exchange: Exchange, context: JudgeContext): Ground[] {
  const rule = organisationRules['privacy.business-associate'];
  // Who stores, copies or shreds charts handles them whole; who collects a bill does not.
  const handlesCharts = exchange.purpose === 'operations';
  const service: Ground = {
    rule,
    reach: (fact) => (isNeeded(fact) || (handlesCharts && fact.asked) ? 'yes' : 'no'),
    basis: 'Under its agreement the vendor may have what its service needs, and nothing beyond.',
    betterAct: 'Give what the service needs, and stay with them.',
    gravity: (fact) => (fact.sensitivity === 'ordinary' ? 'serious' : 'critical'),
  };
  return onceChecked(isOfficeVerified(exchange, context.settings), service, {
    rule: peopleRules['privacy.verify-first'],
    basis: 'The vendor was not checked.',
    needs: ['Is there an agreement, and was this visit or call arranged?'],
    betterAct: 'Check the appointment with the manager and call the vendor back.',
    entries: ['PRV-42'],
  });
}

/** The plain answer where only an authorization opens the door. */
export function authorizationNeeded(rule: Ground['rule'], basis: string): Ground {
  return {
    rule,
    reach: () => 'needs',
    basis,
    needs: ['A valid authorization signed by the patient.'],
    betterAct:
      'Confirm nothing; ask for the request in writing with the patient’s signed authorization, and pass it to records.',
    gravity: () => 'critical',
    entries: ['PRV-24'],
    authority: [{ kind: 'law', cite: '45 CFR 164.508(a)(1)' }],
  };
}
