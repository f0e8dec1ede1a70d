import { spokenDate } from '../../../practice/dates';
import type { JudgeContext } from '../../situation/context';
import type { SurgeryBooking } from '../../situation/surgery-booking';
import type { Verdict } from '../../verdict';
import { asking, dateFigure, type Found, written } from '../found';
import { faultsOfOrder, faultsOfPayment } from './faults';
import { surgeryRules } from './rules';
import { historyAge, surgeryDates } from './surgery-dates';

const all = surgeryRules['scheduling.surgery'];
const history = surgeryRules['scheduling.surgery-history'];
const results = surgeryRules['scheduling.surgery-dates'];

/** Whether an operation may be booked as it stands: what stops it first, then what is open. */
export function judgeSurgeryBooking(asked: SurgeryBooking, context: JudgeContext): Verdict[] {
  const dates = datesIn(asked, context.settings.visits.resultsDaysBefore);
  const found = [...faultsOfOrder(asked), ...dates.faults, ...faultsOfPayment(asked), ...dates.open, ...still(asked)];
  const order: Found[] = [
    ...found.filter(({ severity }) => severity === 'critical'),
    ...found.filter(({ severity }) => severity === 'serious'),
    ...found.filter(({ severity }) => severity === 'minor'),
    ...found.filter(({ severity }) => severity === 'none'),
  ];
  const wanted = order.filter(({ rule }) => asked.about === 'everything' || rule === ruleAbout[asked.about]);
  const said: readonly Found[] =
    wanted.length > 0
      ? wanted
      : [{ ...ready, rule: ruleAbout[asked.about], basis: fine(asked, dates.figures.historyAgeDays) }];
  return written(
    said.map((each) => ({ ...each, figures: dates.figures })),
    context,
  );
}

const ruleAbout = {
  everything: all,
  order: surgeryRules['scheduling.surgery-order'],
  side: surgeryRules['scheduling.surgery-side'],
  history,
  results,
  authorization: surgeryRules['scheduling.surgery-authorization'],
} as const;

/** What speaks for a part that was looked at alone. */
function fine({ about }: SurgeryBooking, age = 0): string {
  return {
    everything: ready.basis,
    order: 'The order is complete, in full words, and the surgeon’s own.',
    side: 'Every place names the same side, the signed order among them.',
    history: `On the day the history is ${age} days old; thirty are allowed.`,
    results: 'The results are there in time.',
    authorization: 'Surgeon and facility are authorized, for what is ordered and where it is booked.',
  }[about];
}

const ready: Found = {
  rule: all,
  verdict: 'valid',
  outcome: 'met',
  severity: 'none',
  basis: 'Order, side, dates, authorizations, clearances and the ride home are there.',
  betterAct:
    'Call two or three days before with the hour to arrive and the fasting sheet; medicines are the nurse’s. The history is brought up to date at admission.',
};

interface Dates {
  readonly faults: readonly Found[];
  readonly open: readonly Found[];
  readonly figures: Readonly<Record<string, number>>;
}

function datesIn(asked: SurgeryBooking, resultsDaysBefore: number): Dates {
  const { surgeryOn, historyOn, resultsOn, testsOrdered } = asked;
  const dated = asked.about === 'everything' || asked.about === 'history' || asked.about === 'results';
  if (surgeryOn === undefined && !dated) return { faults: [], open: [], figures: {} };
  if (surgeryOn === undefined)
    return {
      faults: [],
      open: [asking(ruleAbout[asked.about], 'For which day is it planned, and which days are possible?')],
      figures: {},
    };
  const { historyNotBefore, resultsBy, confirmFrom } = surgeryDates(surgeryOn, resultsDaysBefore);
  const age = historyOn === undefined ? undefined : historyAge(historyOn, surgeryOn);
  const figures = {
    historyNotBefore: dateFigure(historyNotBefore),
    resultsBy: dateFigure(resultsBy),
    confirmFrom: dateFigure(confirmFrom),
    ...(age === undefined ? {} : { historyAgeDays: age }),
  };
  const faults: Found[] = [
    ...(age !== undefined && (age > 30 || age < 0)
      ? [
          {
            rule: history,
            verdict: 'invalid' as const,
            severity: 'serious' as const,
            basis:
              age < 0 ? 'The history lies after the operation.' : `On the day the history would be ${age} days old.`,
            betterAct: `Book a new one on ${spokenDate(historyNotBefore)} or later, before the operation.`,
          },
        ]
      : []),
    ...(resultsOn !== undefined && resultsOn > resultsBy
      ? [
          {
            rule: results,
            verdict: 'invalid' as const,
            severity: 'minor' as const,
            basis: `Results on ${spokenDate(resultsOn)} are later than ${spokenDate(resultsBy)}.`,
            betterAct: 'Have the tests done earlier, or ask the facility whether it takes them later.',
          },
        ]
      : []),
  ];
  const open: Found[] = [
    ...(historyOn === undefined
      ? [asking(history, `When is the history and physical: on ${spokenDate(historyNotBefore)} or later?`)]
      : []),
    ...(resultsOn === undefined && testsOrdered !== 'no'
      ? [asking(results, `Which tests are ordered, and are the results there by ${spokenDate(resultsBy)}?`)]
      : []),
  ];
  return { faults, open, figures };
}

/** Clearances and the ride home that are still open. */
function still({ clearances, ride, localAnaesthesia }: SurgeryBooking): Found[] {
  const open = [
    ...clearances.filter(({ state }) => state !== 'received').map(({ from }) => `clearance-${from}`),
    ...(ride === 'yes' || localAnaesthesia ? [] : ['ride-home']),
  ];
  if (open.length === 0) return [];
  return [
    {
      rule: all,
      verdict: 'needs',
      severity: 'none',
      basis: `Still open: ${open.join(', ')}.`,
      needs: open.map((each) =>
        each === 'ride-home'
          ? 'Who takes the patient home?'
          : `When does the letter come: ${each.replace('clearance-', 'clearance from ')}?`,
      ),
      order: open,
      betterAct: 'Chase each by name and day; the date is held, not final, until they are there.',
    },
  ];
}
