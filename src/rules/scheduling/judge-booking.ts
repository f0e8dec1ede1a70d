import { spokenDate, weekday } from '../../practice/dates';
import { clock, parseClock } from '../../shared/time';
import { finding, remark } from '../finding';
import type { JudgeContext } from '../situation/context';
import type { BookingCase } from '../situation/scheduling';
import type { Verdict } from '../verdict';
import { schedulingRules } from './rules';

/** Judges an appointment booked, moved, cancelled or left undone; each rule speaks only where its occasion arose. */
export function judgeBooking(situation: BookingCase, context: JudgeContext): Verdict[] {
  if (situation.act === 'none') return judgeNothingBooked(situation, context);
  if (situation.act === 'cancel') return judgeGivenUp(situation, context);
  const verdicts = [
    ...judgeNurseFirst(situation, context),
    judgeSlot(situation, context),
    ...judgeType(situation, context),
    ...judgeWanted(situation, context),
    ...judgeOrder(situation, context),
    ...judgeMove(situation, context),
    ...judgeReferral(situation, context),
    judgeReadBack(situation, context),
  ];
  // What went wrong speaks for the booking; of a booking with nothing wrong, that its time is valid.
  return [
    ...verdicts.filter(({ outcome }) => outcome !== 'met'),
    ...verdicts.filter(({ outcome }) => outcome === 'met'),
  ];
}

function judgeNurseFirst({ symptomsPending }: BookingCase, context: JudgeContext): Verdict[] {
  if (!symptomsPending) return [];
  return [
    finding(schedulingRules['scheduling.nurse-first'], context, {
      outcome: 'breach',
      severity: 'critical',
      critical: true,
      basis: 'A time was booked while words on the red-flag list had reached no nurse.',
      betterAct: 'Stop booking. Take place and number and bring the nurse to the line now.',
      routeTo: 'nurse',
    }),
  ];
}

function judgeSlot(situation: BookingCase, context: JudgeContext): Verdict {
  const wrong = [
    ...situation.broken,
    ...(situation.providerFree ? [] : ['The clinician already has a visit then.']),
    ...(situation.inTemplate ? [] : ['It lies outside the clinician’s hours.']),
    ...(situation.blockedBy === undefined ? [] : [`It lies in a block: ${situation.blockedBy}.`]),
    ...(situation.takesType ? [] : ['The clinician does not do this visit.']),
    ...(situation.newPatient && !situation.takesNew ? ['The clinician takes no new patients then.'] : []),
  ];
  return finding(schedulingRules['scheduling.valid-slot'], context, {
    outcome: wrong.length === 0 ? 'met' : 'breach',
    word: wrong.length === 0 ? 'valid' : 'invalid',
    basis: wrong.length === 0 ? 'The time is free and fits the template.' : wrong.join(' '),
    betterAct:
      'Take a time the calendar shows as free for this visit type; whoever owns a block or a double booking decides about it.',
    ...(situation.slot ? { done: said(situation.slot) } : {}),
  });
}

function judgeType(
  { visitType, rightTypes, minutesNeeded, minutesBooked }: BookingCase,
  context: JudgeContext,
): Verdict[] {
  const tooShort = minutesBooked !== undefined && minutesBooked < minutesNeeded;
  if (rightTypes.length === 0 && (minutesBooked === undefined || minutesNeeded === 0)) return [];
  const right = rightTypes.length === 0 || rightTypes.includes(visitType);
  return [
    finding(schedulingRules['scheduling.visit-type'], context, {
      outcome: right && !tooShort ? 'met' : 'breach',
      severity: right && !tooShort ? 'none' : tooShort ? 'serious' : 'minor',
      basis: !right
        ? `The reason asks for ${rightTypes.join(' or ')}; ${visitType} was booked.`
        : tooShort
          ? `It needs ${minutesNeeded} minutes and has ${minutesBooked}.`
          : 'The visit type fits the reason.',
      betterAct:
        'Ask what it is for and whether the patient has been seen here, then choose the type; the type brings its length.',
      ...(right ? {} : { needs: rightTypes }),
    }),
  ];
}

/** Days, hours and a clinician who was insisted on are hard; a clinician who was merely preferred is a wish. */
function judgeWanted(
  { slot, wanted, fittingSlots, minutesBooked, minutesNeeded }: BookingCase,
  context: JudgeContext,
): Verdict[] {
  const asked =
    wanted.days.length > 0 ||
    wanted.providers.length > 0 ||
    wanted.from !== undefined ||
    wanted.to !== undefined ||
    wanted.earliest !== undefined ||
    wanted.latest !== undefined;
  if (!slot || !asked) return [];
  const end = slot.start + Math.max(1, minutesBooked ?? minutesNeeded) * 60;
  const off = [
    ...(wanted.days.length > 0 && !wanted.days.includes(weekday(slot.date)) ? ['the day'] : []),
    ...(wanted.from !== undefined && slot.start < (parseClock(wanted.from) ?? 0) ? ['the hour (too early)'] : []),
    ...(wanted.to !== undefined && end > (parseClock(wanted.to) ?? 86_400) ? ['the hour (too late)'] : []),
    ...((wanted.earliest !== undefined && slot.date < wanted.earliest) ||
    (wanted.latest !== undefined && slot.date > wanted.latest)
      ? ['the dates']
      : []),
  ];
  const otherClinician = wanted.providers.length > 0 && !wanted.providers.includes(slot.provider);
  if (otherClinician && wanted.mustProvider) off.push('the clinician');
  const rule = schedulingRules['scheduling.fits-person'];
  const betterAct =
    'Say back what you heard, "Tuesdays after three, with Dr. Okafor", look for exactly that, and offer two such times.';
  const done = said(slot);
  if (off.length === 0) {
    const partly = otherClinician && fittingSlots !== undefined && fittingSlots > 0;
    return [
      finding(rule, context, {
        outcome: partly ? 'partly' : 'met',
        basis: partly
          ? 'It fits, but another clinician was taken although the one named had a time.'
          : 'It fits what the person can and wants.',
        betterAct,
        done,
      }),
    ];
  }
  if (fittingSlots === undefined) {
    const needs = ['Was a time free that fits everything the person can and wants (fittingSlots)?'];
    return [remark(rule, context, { word: 'needs', basis: `It does not fit ${off.join(' and ')}.`, betterAct, needs })];
  }
  return [
    finding(rule, context, {
      outcome: fittingSlots > 0 ? 'missed' : 'partly',
      severity: 'minor',
      basis: `It does not fit ${off.join(' and ')}${fittingSlots > 0 ? ', although a time that does was free' : '; nothing that does was free'}.`,
      betterAct,
      done,
    }),
  ];
}

function judgeOrder({ slot, ordered }: BookingCase, context: JudgeContext): Verdict[] {
  if (!slot || !ordered) return [];
  const inWindow = slot.date >= ordered.from && slot.date <= ordered.to;
  const sameClinician = ordered.provider === undefined || ordered.provider === slot.provider;
  return [
    finding(schedulingRules['scheduling.order-window'], context, {
      outcome: inWindow ? (sameClinician ? 'met' : 'partly') : 'missed',
      severity: inWindow ? (sameClinician ? 'none' : 'minor') : 'serious',
      basis: !inWindow
        ? `The order says ${spokenDate(ordered.from)} to ${spokenDate(ordered.to)}; it was booked for ${spokenDate(slot.date)}.`
        : sameClinician
          ? 'It lies in the window of the order, with the right clinician.'
          : 'It lies in the window, but with another clinician than ordered.',
      betterAct:
        'Open the order, and look for a time inside its dates with the clinician who wrote it; ask them when none is free.',
      done: said(slot),
    }),
  ];
}

function judgeMove({ act, oldKept }: BookingCase, context: JudgeContext): Verdict[] {
  if (act !== 'move') return [];
  return [
    finding(schedulingRules['scheduling.one-time-kept'], context, {
      outcome: oldKept ? 'breach' : 'met',
      basis: oldKept ? 'The visit now stands in the calendar twice.' : 'The old time was given up with the new one.',
      betterAct:
        'Move the visit instead of booking a second one; the old time stays only until the new one is confirmed.',
    }),
  ];
}

function judgeGivenUp({ meantToMove }: BookingCase, context: JudgeContext): Verdict[] {
  if (!meantToMove) return [];
  return [
    finding(schedulingRules['scheduling.one-time-kept'], context, {
      outcome: 'breach',
      basis: 'The old time was given up before there was a new one.',
      betterAct: 'Keep the old time, put the person on the wait list with what would fit, and say that both stand.',
    }),
  ];
}

function judgeReferral({ referral }: BookingCase, context: JudgeContext): Verdict[] {
  if (referral === 'not-needed') return [];
  return [
    finding(schedulingRules['scheduling.referral-before'], context, {
      outcome: referral === 'missing' ? 'missed' : referral === 'missing-told' ? 'partly' : 'met',
      severity: referral === 'missing' ? 'serious' : referral === 'missing-told' ? 'minor' : 'none',
      basis: {
        'on-file': 'The referral is on file.',
        asked: 'The referral was asked for.',
        missing: 'The plan wants a referral, and nobody spoke of it.',
        'missing-told': 'The person knows that a referral is wanted, but nobody has asked for it.',
      }[referral],
      betterAct:
        'Say that the plan wants a referral, ask the primary care office for it now, and write its number into the booking.',
    }),
  ];
}

function judgeReadBack({ readBack }: BookingCase, context: JudgeContext): Verdict {
  return finding(schedulingRules['scheduling.read-back'], context, {
    outcome: readBack ? 'met' : 'missed',
    basis: readBack ? 'Day, date, time and clinician were said back.' : 'The time was not said back.',
    betterAct: 'Say "Tuesday, March 9, at 2:20 with Dr. Okafor, here" and what to bring.',
  });
}

function judgeNothingBooked(
  { fittingSlots, offered, waitListed, symptomsPending }: BookingCase,
  context: JudgeContext,
): Verdict[] {
  if (symptomsPending) return [];
  const served = offered || waitListed;
  const betterAct = 'Offer two times that fit; if none suits, a place on the wait list.';
  if (fittingSlots === undefined && !served) {
    const needs = ['How many times fit what was asked for (fittingSlots)?'];
    return [
      remark(schedulingRules['scheduling.not-sent-away'], context, {
        word: 'needs',
        basis: 'Nothing was offered.',
        betterAct,
        needs,
      }),
    ];
  }
  if (fittingSlots === 0 && !served) return [];
  return [
    finding(schedulingRules['scheduling.not-sent-away'], context, {
      outcome: served ? 'met' : 'missed',
      word: served ? 'right' : 'wrongful',
      severity: served ? 'none' : 'serious',
      basis: served
        ? 'A time or a place on the wait list was offered.'
        : `Nothing was offered, although ${fittingSlots} times fitted.`,
      betterAct,
    }),
  ];
}

function said(slot: NonNullable<BookingCase['slot']>): string {
  return `${slot.provider}, ${spokenDate(slot.date)} at ${clock(slot.start)}`;
}
