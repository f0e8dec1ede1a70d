import type { JudgeContext } from '../../situation/context';
import type { InterpreterBooking } from '../../situation/interpreter-booking';
import type { Verdict } from '../../verdict';
import { asking, type Found, gravestFirst, written } from '../found';
import { interpreterRules } from './rules';

const who = interpreterRules['scheduling.interpreter'];
const time = interpreterRules['scheduling.interpreter-time'];

/** Least length of a visit with an interpreter in minutes, rounded up. @source SCH-28 */
export function withInterpreter(usualMinutes: number, extraPercent: number): number {
  return Math.ceil((usualMinutes * (100 + extraPercent)) / 100);
}

/** Whether this person may interpret, and whether the visit was booked for it. */
export function judgeInterpreterBooking(asked: InterpreterBooking, context: JudgeContext): Verdict[] {
  const least =
    asked.usualMinutes === undefined
      ? undefined
      : withInterpreter(asked.usualMinutes, context.settings.calendar.interpreterExtraPercent);
  const found = gravestFirst([
    ...(asked.chargedCents > 0
      ? [no('The patient is charged for it.', 'Take the charge off: an interpreter is free.')]
      : []),
    mayInterpret(asked),
    ...booked(asked, least),
  ]);
  const figures = least === undefined ? {} : { figures: { minutesAtLeast: least } };
  return written(
    found.map((each) => ({ ...each, ...figures })),
    context,
  );
}

function no(basis: string, betterAct: string): Found {
  return { rule: who, verdict: 'forbidden', severity: 'serious', basis, betterAct };
}

function yes(basis: string): Found {
  return {
    rule: who,
    verdict: 'allowed',
    severity: 'none',
    basis,
    betterAct: 'Write language, need and who interpreted into the chart, and offer again at every visit.',
  };
}

function mayInterpret(asked: InterpreterBooking): Found {
  const line = 'Book a qualified interpreter, in person, by video or by telephone, free for the patient.';
  switch (asked.who) {
    case 'qualified':
      return yes('A qualified interpreter.');
    case 'bilingual-staff':
      return asked.staffQualified === 'yes'
        ? yes('Staff who are qualified to interpret.')
        : asked.staffQualified === 'no'
          ? no('Speaking a language is not interpreting it.', line)
          : asking(who, 'Has this colleague been tested and named as an interpreter?', line);
    case 'child':
      return asked.imminentDanger
        ? yes('Imminent danger, and nobody else at hand: until an interpreter is on the line.')
        : no('A child interprets only in imminent danger.', line);
    case 'family-adult':
      return relative(asked, line);
    case 'machine':
      return asked.imminentDanger
        ? yes('Imminent danger, and nobody else at hand: until an interpreter is on the line.')
        : no('A device alone is no qualified interpreter.', line);
    case 'nobody':
      return no('Nobody interprets.', line);
    case 'unknown':
      return asking(who, 'Who will interpret, and is that a qualified interpreter?', line);
  }
}

function relative(asked: InterpreterBooking, line: string): Found {
  if (asked.imminentDanger) return yes('An emergency, and no interpreter at hand: until one is on the line.');
  if (asked.patientWish === 'none')
    return no('The relative’s wish is not the patient’s; nobody is asked to bring an interpreter.', line);
  if (asked.qualifiedOffered === 'no') return no('No qualified interpreter was offered first.', line);
  if (asked.qualifiedOffered === 'unknown')
    return asking(who, 'Was a qualified interpreter offered, free, before the patient chose the relative?', line);
  return asked.patientWish === 'documented'
    ? yes('The patient’s own wish, after the offer, written down.')
    : asking(
        who,
        'The patient’s own wish, asked in private and written into the chart.',
        'Ask through our interpreter, and write it down.',
      );
}

function booked(asked: InterpreterBooking, least: number | undefined): Found[] {
  const short = least !== undefined && asked.slotMinutes !== undefined && asked.slotMinutes < least;
  const late = asked.visitMoved && asked.interpreterMoved === 'no';
  const unbooked = asked.who === 'qualified' && asked.bookedWithVisit === 'no';
  return [
    ...(short
      ? [
          {
            rule: time,
            verdict: 'partly-met' as const,
            outcome: 'partly' as const,
            severity: 'minor' as const,
            basis: `Booked for ${asked.slotMinutes} minutes; with an interpreter it takes ${least}.`,
            betterAct: 'Book the longer time.',
          },
        ]
      : []),
    ...(late || unbooked
      ? [
          {
            rule: time,
            verdict: 'missed' as const,
            outcome: 'missed' as const,
            severity: 'minor' as const,
            basis: late ? 'The visit was moved, and the interpreter was not.' : 'The interpreter is not booked.',
            betterAct: 'Book, move and cancel both together.',
          },
        ]
      : []),
  ];
}
