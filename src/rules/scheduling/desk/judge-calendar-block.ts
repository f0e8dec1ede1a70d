import type { CalendarBlockCase } from '../../situation/booking-desk';
import type { JudgeContext } from '../../situation/context';
import type { Verdict } from '../../verdict';
import { calendarRules } from '../calendar.rules';
import { asking, type Found, written } from '../found';

const rule = calendarRules['scheduling.calendar-block'];
const betterAct =
  'Leave the block, ask whoever may release it, and let the release stand in its history with name and date.';

/** Whether something done to a block of the calendar holds. @source SCH-08 */
export function judgeCalendarBlock(situation: CalendarBlockCase, context: JudgeContext): Verdict[] {
  return written([found(situation)], context);
}

function found({ act, by, releasedBy, released, reasonGiven }: CalendarBlockCase): Found {
  if (act === 'delete')
    return {
      rule,
      verdict: 'breached',
      outcome: 'breach',
      severity: 'serious',
      basis: 'A block is released or taken back, never deleted: what stood there has to be seen later.',
      betterAct,
    };
  if (act === 'book-into') return bookedInto(released);
  if (act === 'release' && releasedBy === undefined) return asking(rule, 'Who may release this block?', betterAct);
  if (act === 'release' && by !== releasedBy)
    return {
      rule,
      verdict: 'route',
      severity: 'none',
      routeTo: releasedBy ?? 'manager',
      basis: 'Somebody else may release this block.',
      betterAct,
    };
  if (!reasonGiven)
    return {
      rule,
      verdict: 'partly-met',
      outcome: 'partly',
      severity: 'minor',
      basis: 'Nothing says why.',
      betterAct: 'Label every block with its reason and with who may release it.',
    };
  return {
    rule,
    verdict: 'valid',
    severity: 'none',
    basis: 'By whoever may, with its reason.',
    betterAct: 'Let it stand in the history.',
  };
}

function bookedInto(released: CalendarBlockCase['released']): Found {
  if (released === undefined) return asking(rule, 'Has whoever may released it for that day?', betterAct);
  const free = released === 'by-releaser' || released === 'opened-by-itself';
  return {
    rule,
    verdict: free ? 'valid' : 'invalid',
    severity: free ? 'none' : 'serious',
    basis: free
      ? 'The block was free for that day.'
      : released === 'by-other'
        ? 'Only whoever owns the block releases it; it still stands.'
        : 'The block stands: what is booked into it will have to be moved.',
    betterAct,
  };
}
