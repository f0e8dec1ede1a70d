import type { Severity } from '../../authority';
import type { WorkIn } from '../../situation/booking-desk';
import type { JudgeContext } from '../../situation/context';
import type { Verdict } from '../../verdict';
import { calendarRules } from '../calendar.rules';
import { type Found, gravestFirst, written } from '../found';
import { allot } from './work-in';

const rule = calendarRules['scheduling.work-in'];
type Deed = WorkIn['did'][number];

const wrong: Partial<Readonly<Record<Deed, { readonly severity: Severity; readonly basis: string }>>> = {
  'promised-before-decision': {
    severity: 'serious',
    basis: 'A work-in was promised before nurse or clinician had decided.',
  },
  'bumped-without-consent': { severity: 'serious', basis: 'Another patient was bumped without being asked.' },
  'told-call-back-tomorrow': { severity: 'serious', basis: 'Somebody was told to call back tomorrow.' },
  'filled-open-slot-with-recall': { severity: 'serious', basis: 'A time open for today went to a routine recall.' },
  'took-admin-time-unasked': {
    severity: 'minor',
    basis: 'The clinician’s only time for paperwork was taken without asking.',
  },
  'offered-later-day-first': { severity: 'minor', basis: 'A later day was offered while today was open.' },
};

/** Who is worked in where, by the ladder; and whether what the desk did beside it was right. */
export function judgeWorkIn(situation: WorkIn, context: JudgeContext): Verdict[] {
  const found = deeds(situation);
  return written(
    [...gravestFirst(found.filter(({ outcome }) => outcome === 'breach')), ...allotted(situation, found)],
    context,
  );
}

function deeds({ did }: WorkIn): Found[] {
  return did.flatMap((deed): Found[] => {
    const fault = wrong[deed];
    if (fault === undefined) return [];
    return [
      {
        rule,
        verdict: 'breached',
        outcome: 'breach',
        ...fault,
        betterAct:
          'Wait for the nurse’s word, climb the ladder, ask before anybody’s time is taken, and tell the patient that it is a work-in and may mean a wait.',
      },
    ];
  });
}

function allotted(situation: WorkIn, found: readonly Found[]): Found[] {
  const { requests, did, heldSlots, otherClinician, cancellations, doubleBooks, urgentCareOrdered } = situation;
  if (found.length > 0) return [];
  const undecided = requests.filter(({ decided }) => decided === 'not-yet').map(({ id }) => id);
  const { given, left } = allot(
    requests.filter(({ decided }) => decided === 'see-today' || decided === 'not-needed'),
    {
      'held-slot': heldSlots,
      'other-clinician': otherClinician,
      cancellation: cancellations,
      'double-book': doubleBooks,
    },
    urgentCareOrdered,
  );
  const order = given.map(({ id, rung }) => `${id}/${rung}`);
  const common = { rule, order, severity: 'none' as const };
  if (undecided.length > 0)
    return [
      {
        ...common,
        verdict: 'route',
        routeTo: 'nurse',
        basis: `Nobody has decided yet about ${undecided.join(', ')}.`,
        betterAct: 'Bring it to the nurse before anything is promised.',
      },
    ];
  if (left.length > 0)
    return [
      {
        ...common,
        verdict: 'route',
        routeTo: 'clinician',
        basis: `Nothing is left today for ${left.join(', ')}.`,
        betterAct:
          'Ask the clinician for the plan of heavy days: a double-book, an extra hour, or urgent care by their order. Nobody is told to call back tomorrow.',
      },
    ];
  const betterAct = 'Tell each that it is a work-in and may mean a wait, and tell the rooming staff.';
  return [
    did.length > 0
      ? { ...common, verdict: 'met', outcome: 'met', basis: 'It was done by the ladder.', betterAct }
      : {
          ...common,
          verdict: 'computed',
          basis: order.length === 0 ? 'Nobody has to be seen today.' : 'By the ladder, the most urgent first.',
          betterAct,
        },
  ];
}
