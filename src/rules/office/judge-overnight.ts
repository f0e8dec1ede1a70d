import type { JudgeContext } from '../situation/context';
import type { OvernightMessages } from '../situation/office-day';
import type { Verdict } from '../verdict';
import { verdictOf } from '../verdict-of';
import { dayRules } from './day.rules';
import { type Fault, wordFor } from './duties';
import { byUrgency, type Ranked, type Turn } from './overnight';
import { graded } from './weigh';

const turns: readonly Turn[] = ['cannotWait', 'firstThing', 'today', 'later'];

/** The order of the messages of a night, and whether they were taken in it; `figures` count them by turn. */
export function judgeOvernight({ messages, taken, minutes }: OvernightMessages, context: JudgeContext): Verdict[] {
  const ranked = byUrgency(messages, context.settings);
  const figures = Object.fromEntries(turns.map((turn) => [turn, ranked.filter((each) => each.turn === turn).length]));
  const order = ranked.map(({ id }) => id);
  const rule = dayRules['office.overnight'];
  const first = order[0] ?? '';
  const betterAct = `Begin with ${first}; words that cannot wait go to the nurse live${minutes === undefined ? '' : ` within the first of the ${minutes} minutes`}, and what can wait, waits.`;
  if (taken === undefined)
    return [
      verdictOf(rule, context, {
        verdict: 'computed',
        severity: 'none',
        basis: turns.map((turn) => `${saidTurn[turn]}: ${figures[turn]}.`).join(' '),
        order,
        figures,
        betterAct,
      }),
    ];
  const faults = takenFaults(ranked, taken);
  return [
    graded(rule, context, {
      ...wordFor(faults),
      basis: faults.length === 0 ? 'Taken in the order of urgency.' : faults.map(({ basis }) => basis).join(' '),
      order,
      figures,
      betterAct,
    }),
  ];
}

const saidTurn: Readonly<Record<Turn, string>> = {
  cannotWait: 'Cannot wait',
  firstThing: 'First thing',
  today: 'Today',
  later: 'Later',
};

function takenFaults(ranked: readonly Ranked[], taken: readonly string[]): OrderFault[] {
  return ranked.flatMap(({ id, rank, turn }): OrderFault[] => {
    const index = taken.indexOf(id);
    if (index === -1)
      return turn === 'later' ? [] : [{ kind: 'missing', severity: left[turn], basis: `${id} was not taken.` }];
    const before = ranked.find((other) => {
      const at = taken.indexOf(other.id);
      return at !== -1 && at < index && turns.indexOf(other.turn) > turns.indexOf(turn) && other.rank > rank;
    });
    if (before === undefined) return [];
    const severity = turn === 'cannotWait' ? 'serious' : 'minor';
    return [{ kind: 'wrong', severity, basis: `${before.id} was taken before ${id}.` }];
  });
}

type OrderFault = Pick<Fault, 'kind' | 'severity' | 'basis'>;

const left = { cannotWait: 'critical', firstThing: 'serious', today: 'minor' } as const;
