import type { Rule } from '../rule';
import type { JudgeContext } from '../situation/context';
import type { Reorder, Supply } from '../situation/supplies';
import type { Verdict } from '../verdict';
import { type Answer, verdictOf } from '../verdict-of';
import { type Gap, type Order, orderOf, reorderPointOf } from './reorder';
import { suppliesRules } from './supplies.rules';

/** What of a list is to be ordered: `order` names the items, `figures` the packs of each; of a single item also its reorder point, need and units. */
export function judgeReorder({ items }: Reorder, context: JudgeContext): Verdict[] {
  const found = items.map((supply) => judgeSupply(supply, context));
  const [only] = found;
  if (items.length === 1 && only !== undefined) return [verdictOf(only.rule, context, only.answer)];
  const asked = found.flatMap(({ answer }) => answer.needs ?? []);
  const wrong = found.some(({ answer }) => answer.verdict === 'invalid');
  const known = found.filter(({ order }) => order !== undefined);
  const list = known.filter(({ order }) => (order?.packs ?? 0) > 0);
  const cost = known.reduce((sum, { answer }) => sum + (answer.amount ?? 0), 0);
  return [
    verdictOf(suppliesRules['office.reorder'], context, {
      verdict: asked.length > 0 ? 'needs' : wrong ? 'invalid' : 'computed',
      severity: wrong ? 'minor' : 'none',
      basis: found.map(({ item, answer }) => `${item}: ${answer.basis}`).join(' '),
      ...(asked.length > 0 ? { needs: asked } : {}),
      order: list.map(({ item }) => item),
      figures: Object.fromEntries(known.map(({ item, order }) => [item, order?.packs ?? 0])),
      ...(cost > 0 ? { amount: cost } : {}),
      betterAct:
        list.length === 0
          ? 'Order nothing of these today.'
          : `Order ${list.map(({ item, order }) => `${order?.packs} of ${item}`).join(', ')}, once, and write it on the list.`,
    }),
    ...found.map(({ rule, answer }) => verdictOf(rule, context, answer)),
  ];
}

interface Found {
  readonly item: string;
  readonly rule: Rule;
  readonly answer: Answer;
  readonly order?: Order;
}

function judgeSupply(supply: Supply, { settings }: JudgeContext): Found {
  const { item } = supply;
  const point = reorderPointOf(supply);
  const pointRule = suppliesRules['office.reorder-point'];
  if (typeof point !== 'number') {
    if (!isFull(supply)) return { item, rule: pointRule, answer: asking(point, item) };
    return { item, rule: suppliesRules['office.reorder'], order: nothing, answer: orderAnswer(supply, nothing) };
  }
  if (supply.onHand === undefined && supply.par === undefined && supply.orderedPacks === undefined)
    return { item, rule: pointRule, answer: pointAnswer(point) };
  const rule = suppliesRules['office.reorder'];
  const order = orderOf(supply, point, settings.office.orderAt);
  if (typeof order === 'string')
    return { item, rule, answer: { ...asking(order, item), figures: { reorderPoint: point } } };
  return { item, rule, order, answer: orderAnswer(supply, order) };
}

const nothing: Order = { need: 0, packs: 0, units: 0 };

/** Whether what is there and on its way reaches par: then nothing is ordered, whatever the reorder point. */
function isFull({ onHand, onOrder, par }: Supply): boolean {
  return onHand !== undefined && par !== undefined && onHand + onOrder >= par;
}

function pointAnswer(reorderPoint: number): Answer {
  return {
    verdict: 'computed',
    severity: 'none',
    basis: `The reorder point is ${reorderPoint}.`,
    order: [],
    figures: { reorderPoint },
    betterAct: 'Write it on the shelf card, and order when the count is at or below it.',
  };
}

function orderAnswer({ item, onHand = 0, onOrder, packCents, orderedPacks }: Supply, order: Order): Answer {
  const { reorderPoint, need, packs, units } = order;
  const off = orderedPacks === undefined ? 0 : orderedPacks - packs;
  const why =
    packs > 0
      ? `${onHand} on the shelf, at or below ${reorderPoint}: ${need} short of par, ${packsOf(packs, 'full ')}.`
      : reorderPoint !== undefined && onHand > reorderPoint
        ? `${onHand} on the shelf, above ${reorderPoint}: nothing to order yet.`
        : `${onHand} on the shelf and ${onOrder} on the way: enough.`;
  return {
    verdict: orderedPacks === undefined ? 'computed' : off === 0 ? 'valid' : 'invalid',
    severity: off === 0 ? 'none' : 'minor',
    basis:
      off === 0 ? why : `${why} Ordered were ${off > 0 ? `${packsOf(off)} too many` : `${packsOf(-off)} too few`}.`,
    order: packs > 0 ? [item] : [],
    figures: { ...(reorderPoint === undefined ? {} : { reorderPoint }), need, packs, units },
    ...(packCents === undefined ? {} : { amount: packs * packCents }),
    betterAct:
      packs > 0 ? `Order ${packsOf(packs)} of ${item}, once, and write it on the list.` : `Order no ${item} today.`,
  };
}

function packsOf(count: number, what = ''): string {
  return `${count} ${what}${count === 1 ? 'pack' : 'packs'}`;
}

const questions: Readonly<Record<Gap, string>> = {
  use: 'How many are used a day?',
  lead: 'How many days does delivery take?',
  'on-hand': 'How many are on the shelf?',
  par: 'What is the par level?',
};

function asking(gap: Gap, item: string): Answer {
  const question = `${item}: ${questions[gap]}`;
  return {
    verdict: 'needs',
    severity: 'none',
    basis: 'It cannot be worked out without this.',
    needs: [question],
    betterAct: `Find out: ${question}`,
  };
}
