import type { JudgeContext } from '../../situation/context';
import type { NewOrEstablished } from '../../situation/new-or-established';
import type { Verdict } from '../../verdict';
import { type Found, written } from '../found';
import { newness } from './newness';
import { newnessRules } from './rules';

const flags = { new: 1, established: 0 } as const;

/** New or established, three times over: to the practice, for the length, for billing. */
export function judgeNewOrEstablished(asked: NewOrEstablished, context: JudgeContext): Verdict[] {
  const visit = asked.visit ?? context.date;
  const found = newness(asked, visit, context.settings.visits.newPatientMonths);
  const figures = {
    ...(found.practice === 'unclear' ? {} : { newToPractice: flags[found.practice] }),
    ...(found.length === 'unclear' ? {} : { newForLength: flags[found.length] }),
    ...(found.billing === 'unclear' ? {} : { newForBilling: flags[found.billing] }),
  };
  const basis = found.because.join(' ');
  const wrong = mistakes(asked, found.length, found.billing);
  const rule = newnessRules['scheduling.new-or-established'];
  const main: Found =
    wrong.length > 0
      ? {
          rule,
          verdict: 'invalid',
          outcome: 'breach',
          severity: 'minor',
          basis: `${wrong.join(' ')} ${basis}`,
          figures,
          betterAct: 'Book the length that is needed, and tell the biller today.',
        }
      : found.length === 'unclear' || found.billing === 'unclear'
        ? {
            rule,
            verdict: 'needs',
            severity: 'none',
            basis,
            needs: found.open,
            figures,
            betterAct: 'Look at the last day seen, the group and the exact specialty; leave the rest to the biller.',
          }
        : {
            rule,
            verdict: 'computed',
            severity: 'none',
            basis,
            ...(found.open.length > 0 ? { needs: found.open } : {}),
            figures,
            betterAct: 'Look at the last day seen, never at the age of the chart, and keep the three apart.',
          };
  return written([main], context);
}

function mistakes(asked: NewOrEstablished, length: string, billing: string): string[] {
  return [
    ...(asked.bookedAs !== undefined && length !== 'unclear' && asked.bookedAs !== length
      ? [`The time was booked as for ${asked.bookedAs}, and it is ${length}.`]
      : []),
    ...(asked.billedAs !== undefined && billing !== 'unclear' && asked.billedAs !== billing
      ? [`It was billed as ${asked.billedAs}, and it is ${billing}.`]
      : []),
  ];
}
