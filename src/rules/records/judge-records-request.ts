import type { JudgeContext } from '../situation/context';
import type { RecordsRequestCase } from '../situation/records';
import type { Verdict } from '../verdict';
import { type Answer, verdictOf } from '../verdict-of';
import { asked, released, withRight } from './release';
import { recordsRules } from './rules';

/**
 * Judges how a request for a copy of a record was handled at the desk.
 * @source 45 CFR 164.524; PRV-22
 */
export function judgeRecordsRequest(situation: RecordsRequestCase, context: JudgeContext): Verdict[] {
  const found: [keyof typeof recordsRules, Answer][] = [
    granted(situation, context),
    ...hurdles(situation, context),
    ...released(situation),
    ...asked(situation),
  ];
  return found.map(([id, answer]) => verdictOf(recordsRules[id], context, answer));
}

function granted(situation: RecordsRequestCase, context: JudgeContext): [keyof typeof recordsRules, Answer] {
  const betterAct = `Date the request, check identity, ask what is wanted and how, say that it takes at most ${context.settings.recordsDays} days here, and pass it on today.`;
  const id = 'records.access-granted';
  if (!withRight.includes(situation.by)) {
    if (situation.refused || situation.released === 'nothing') {
      const sent = situation.routed || situation.formOffered;
      return [
        id,
        {
          verdict: 'right',
          outcome: sent ? 'met' : 'partly',
          severity: sent ? 'none' : 'minor',
          basis: 'Somebody else needs the patient’s authorization first.',
          needs: ['A valid authorization signed by the patient.'],
          betterAct: 'Say which paper it takes, and pass the request to records.',
        },
      ];
    }
    return [
      id,
      {
        verdict: 'breached',
        outcome: 'breach',
        severity: 'critical',
        basis: 'A copy went to somebody without a right to it and without an authorization.',
        needs: ['A valid authorization signed by the patient.'],
        betterAct: 'Release nothing; ask for the patient’s authorization.',
      },
    ];
  }
  if (situation.excluded !== 'none') return [id, excluded(situation.excluded, situation)];
  if (situation.refused) {
    const bill = situation.balanceOpen ? ' An open bill is no ground.' : '';
    return [
      id,
      {
        verdict: 'wrongful',
        outcome: 'breach',
        severity: 'serious',
        basis: `The patient was refused her own record.${bill}`,
        betterAct,
      },
    ];
  }
  if (situation.routed || situation.released !== 'nothing')
    return [
      id,
      { verdict: 'met', outcome: 'met', severity: 'none', basis: 'The request was taken and moves.', betterAct },
    ];
  if (situation.formOffered)
    return [
      id,
      {
        verdict: 'partly-met',
        outcome: 'partly',
        severity: 'minor',
        basis: 'The form was handed over; the request itself was not passed on.',
        betterAct,
      },
    ];
  return [
    id,
    { verdict: 'missed', outcome: 'missed', severity: 'serious', basis: 'The request went nowhere.', betterAct },
  ];
}

/** Where each ground of denial stands, and whether another clinician has to review the denial on request. */
const denials: Readonly<
  Record<Exclude<RecordsRequestCase['excluded'], 'none'>, { cite: string; review: boolean; basis: string }>
> = {
  'psychotherapy-notes': {
    cite: '45 CFR 164.524(a)(1)(i)',
    review: false,
    basis: 'Psychotherapy notes are outside the right of access',
  },
  'legal-proceeding': {
    cite: '45 CFR 164.524(a)(1)(ii)',
    review: false,
    basis: 'What was gathered for a lawsuit is outside the right of access',
  },
  'clinician-denial': {
    cite: '45 CFR 164.524(a)(3)-(4)',
    review: true,
    basis: 'A clinician denied it for somebody’s safety',
  },
};

function excluded(kind: Exclude<RecordsRequestCase['excluded'], 'none'>, situation: RecordsRequestCase): Answer {
  const { cite, review, basis } = denials[kind];
  const officer = {
    routeTo: 'privacy-officer',
    betterAct: `Pass it to the privacy officer today, who answers in writing with the reason and how to ${review ? 'have it reviewed and how to complain' : 'complain; there is no review'}; the rest of the record is given.`,
    authority: [
      { kind: 'law' as const, cite },
      { kind: 'law' as const, cite: '45 CFR 164.524(d)' },
    ],
  };
  if (situation.released !== 'nothing')
    return {
      verdict: 'breached',
      outcome: 'breach',
      severity: 'critical',
      basis: 'Something outside the right of access left the desk.',
      ...officer,
    };
  if (situation.routed)
    return {
      verdict: 'route',
      outcome: 'met',
      severity: 'none',
      basis: `${basis}, and the request went to whoever answers it.`,
      ...officer,
    };
  return {
    verdict: 'missed',
    outcome: 'missed',
    severity: 'serious',
    basis: 'Whether it is excluded is not decided at the desk, and the request was not passed on.',
    ...officer,
  };
}

const whyNot: Readonly<Record<Exclude<RecordsRequestCase['hurdles'][number], 'written-request'>, string>> = {
  'pay-first': 'an open bill is no ground to hold back a record',
  'notarised-form': 'no notary is needed',
  'come-in-person': 'a copy that can be mailed or sent takes no trip',
  'state-a-reason': 'nobody owes a reason for wanting their own record',
  'own-form-only': 'no house form, and no authorization form, is needed for one’s own record',
  'portal-only': 'the portal may be offered, not forced',
};

/** Conditions beyond those the law lets a practice set: writing, and its own form where the policy asks for it and it was handed over. */
function hurdles(situation: RecordsRequestCase, { settings }: JudgeContext): [keyof typeof recordsRules, Answer][] {
  if (!withRight.includes(situation.by)) return [];
  const id = 'records.no-hurdles';
  const ourForm = situation.formOffered && !settings.recordsFormOptional;
  const undue = situation.hurdles.flatMap((hurdle) =>
    hurdle === 'written-request' || (hurdle === 'own-form-only' && ourForm) ? [] : [hurdle],
  );
  if (undue.length === 0) {
    const basis =
      situation.hurdles.length === 0
        ? 'No condition was set.'
        : 'It was only asked for in writing, which the law permits.';
    return [
      [id, { verdict: 'met', outcome: 'met', severity: 'none', basis, betterAct: 'Take the request as it is made.' }],
    ];
  }
  return undue.map((hurdle) => [
    id,
    {
      verdict: 'wrongful',
      outcome: 'breach',
      severity: 'serious',
      basis: `A condition was set: ${whyNot[hurdle]}.`,
      betterAct: 'Take the request as it is made, and check identity the office’s way.',
    },
  ]);
}
