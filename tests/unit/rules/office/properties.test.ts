import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge } from '../../../../src/rules/judge';
import { byExpiry, lastDayOf } from '../../../../src/rules/office/expiry';
import { byUrgency } from '../../../../src/rules/office/overnight';
import { orderOf, reorderPointOf } from '../../../../src/rules/office/reorder';
import { exposed, freeAgain } from '../../../../src/rules/office/shared-air';
import { celsiusHundredths, fahrenheitHundredths, rangeOf } from '../../../../src/rules/office/temperature';
import { emergencyActs, fireActs } from '../../../../src/rules/situation/emergency';
import { airborneActs, airborneSigns, respiratoryActs } from '../../../../src/rules/situation/isolation';
import { closingActs, openingActs, overnightKinds } from '../../../../src/rules/situation/office-day';
import { roomActs } from '../../../../src/rules/situation/rooms';
import { coldChainActs } from '../../../../src/rules/situation/cold-chain';
import { situationSchema } from '../../../../src/rules/situation/situation';
import { receivingActs, reorderSchema } from '../../../../src/rules/situation/supplies';
import { clock } from '../../../../src/shared/time';
import { expectShowable, underCedarGrove } from '../../../helpers/described-cases';

const few = fc.integer({ min: 0, max: 400 });
const supply = fc
  .record({
    item: fc.constant('gloves'),
    onHand: few,
    onOrder: few,
    par: few,
    dailyUse: fc.integer({ min: 0, max: 30 }),
    leadDays: fc.integer({ min: 0, max: 14 }),
    safety: fc.integer({ min: 0, max: 60 }),
    pack: fc.integer({ min: 1, max: 50 }),
  })
  .map((item) => {
    const [parsed] = reorderSchema.parse({ question: 'reorder', items: [item] }).items;
    if (parsed === undefined) throw new Error('One item was given.');
    return { ...parsed, onHand: item.onHand, par: item.par };
  });
const ordered = (of: ReturnType<typeof orderOf>) => {
  if (typeof of === 'string') throw new Error(`Something is missing: ${of}`);
  return of;
};
const pointOf = (of: ReturnType<typeof reorderPointOf>): number => {
  if (typeof of === 'string') throw new Error(`Something is missing: ${of}`);
  return of;
};

describe('what is ordered (OPS-01)', () => {
  test('whole full packs, never a negative number, up to par and less than one pack beyond', () => {
    fc.assert(
      fc.property(supply, fc.constantFrom('on-hand' as const, 'on-hand-and-on-order' as const), (item, orderAt) => {
        const { need, packs, units } = ordered(orderOf(item, pointOf(reorderPointOf(item)), orderAt));
        expect(units).toBe(packs * item.pack);
        expect(packs).toBeGreaterThanOrEqual(0);
        expect(Number.isInteger(packs)).toBe(true);
        expect(units).toBeGreaterThanOrEqual(need);
        expect(units - need).toBeLessThan(item.pack);
        if (packs > 0) expect(item.onHand + item.onOrder + units).toBeGreaterThanOrEqual(item.par);
      }),
    );
  });

  test('nothing while what is there and on its way covers par, and nothing above the reorder point', () => {
    fc.assert(
      fc.property(supply, (item) => {
        const point = pointOf(reorderPointOf(item));
        const { packs } = ordered(orderOf(item, point, 'on-hand'));
        if (item.onHand + item.onOrder >= item.par || item.onHand > point) expect(packs).toBe(0);
        else expect(packs).toBeGreaterThan(0);
      }),
    );
  });

  test('once it is ordered, it is not ordered again', () => {
    fc.assert(
      fc.property(supply, (item) => {
        const point = pointOf(reorderPointOf(item));
        const { units } = ordered(orderOf(item, point, 'on-hand'));
        const again = ordered(orderOf({ ...item, onOrder: item.onOrder + units }, point, 'on-hand'));
        expect(again.packs).toBe(0);
      }),
    );
  });
});

const day = fc
  .record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) })
  .map(({ month, day: of }) => `2027-${String(month).padStart(2, '0')}-${String(of).padStart(2, '0')}`);
const lots = fc.uniqueArray(fc.record({ lot: fc.string({ minLength: 1, maxLength: 4 }), expires: day, arrived: day }), {
  selector: ({ lot }) => lot,
  maxLength: 12,
});

describe('first expired, first out (OPS-02)', () => {
  test('every lot once, and none before one that expires earlier, in whatever order they came', () => {
    fc.assert(
      fc.property(lots, day, (list, on) => {
        const sorted = byExpiry(list, on);
        expect(sorted.map(({ lot }) => lot).toSorted()).toEqual(list.map(({ lot }) => lot).toSorted());
        const left = sorted.map(({ daysLeft }) => daysLeft ?? 0);
        expect(left).toEqual(left.toSorted((one, other) => one - other));
        expect(byExpiry(list.toReversed(), on).map(({ daysLeft }) => daysLeft)).toEqual(left);
      }),
    );
  });

  test.each([
    ['2027-02', '2027-02-28'],
    ['2028-02', '2028-02-29'],
    ['2027-12', '2027-12-31'],
    ['2027-04', '2027-04-30'],
    ['2027-04-12', '2027-04-12'],
  ])('%s lasts until %s', (printed, last) => expect(lastDayOf(printed)).toBe(last));
});

describe('degrees (OPS-03)', () => {
  test('there and back again is the same tenth', () => {
    fc.assert(
      fc.property(fc.integer({ min: -900, max: 900 }), (tenths) => {
        const fahrenheit = fahrenheitHundredths(tenths);
        if (fahrenheit % 10 === 0) expect(celsiusHundredths(fahrenheit / 10)).toBe(tenths * 10);
      }),
    );
  });

  test('a freezer reads alike on both scales, as far as both can show it', () => {
    const { office } = underCedarGrove.settings;
    const [celsius, fahrenheit] = [rangeOf('freezer', 'C', office), rangeOf('freezer', 'F', office)];
    expect(fahrenheitHundredths(celsius.lowest)).toBe(fahrenheit.lowest * 10);
    expect(fahrenheitHundredths(celsius.highest)).toBe(fahrenheit.highest * 10);
  });

  test('the refrigerator is as printed on both scales', () => {
    const { office } = underCedarGrove.settings;
    expect(rangeOf('refrigerator', 'F', office)).toEqual({ lowest: 360, highest: 460 });
    expect(rangeOf('refrigerator', 'C', office)).toEqual({ lowest: 20, highest: 80 });
  });
});

const messages = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 5 }),
    kind: fc.constantFrom(...overnightKinds.ids),
    words: fc.constantFrom('', 'my chest feels tight', 'a cough', 'about my bill'),
    urgent: fc.boolean(),
    left: fc.integer({ min: 0, max: 86_399 }).map((at) => clock(at)),
  }),
  { selector: ({ id }) => id, maxLength: 14 },
);

describe('messages of the night (OPS-06)', () => {
  test('each once; nothing stands before words that cannot wait; taken so, it is met', () => {
    fc.assert(
      fc.property(messages, (list) => {
        const ranked = byUrgency(list, underCedarGrove.settings);
        expect(ranked.map(({ id }) => id).toSorted()).toEqual(list.map(({ id }) => id).toSorted());
        const chest = list.filter(({ words }) => words.includes('chest')).map(({ id }) => id);
        expect(new Set(ranked.slice(0, chest.length).map(({ id }) => id))).toEqual(new Set(chest));
        if (list.length === 0) return;
        const taken = ranked.map(({ id }) => id);
        const [verdict] = judge(
          situationSchema.parse({ question: 'overnight-messages', messages: list, taken }),
          underCedarGrove,
        );
        expect(verdict?.verdict).toBe('met');
      }),
    );
  });
});

const minute = fc.integer({ min: 8 * 60, max: 17 * 60 });
const stay = fc
  .record({
    place: fc.constantFrom('waiting', 'exam-1', 'exam-2'),
    from: minute,
    minutes: fc.integer({ min: 1, max: 90 }),
  })
  .map(({ place, from, minutes }) => ({ place, from: clock(from * 60), to: clock((from + minutes) * 60) }));

describe('who shared the air (OPS-14)', () => {
  test('nobody of another room, nobody who came when it was free again, everybody who was there with the person', () => {
    fc.assert(
      fc.property(
        fc.array(stay, { minLength: 1, maxLength: 4 }),
        fc.array(stay, { maxLength: 20 }),
        (stays, visits) => {
          const others = visits.map((visit, index) => ({ who: String(index), ...visit }));
          const shared = exposed({ stays, others });
          const free = freeAgain(stays);
          for (const { who, place, from, to } of others) {
            const at = stays.filter((each) => each.place === place);
            if (at.length === 0) expect(shared).not.toContain(who);
            if (at.some((each) => from < each.to && to > each.from)) expect(shared).toContain(who);
            if (from >= clock(free.get(place) ?? 0)) expect(shared).not.toContain(who);
          }
        },
      ),
    );
  });
});

const acts = {
  receiving: receivingActs,
  'cold-chain': coldChainActs,
  'room-turnover': roomActs,
  opening: openingActs,
  closing: closingActs,
  emergency: emergencyActs,
  fire: fireActs,
  respiratory: respiratoryActs,
  airborne: airborneActs,
} as const;
const gravity = ['none', 'minor', 'serious', 'critical'];

describe.each(Object.entries(acts))('%s, whatever was done', (question, { ids }) => {
  const done = fc.array(
    fc.constantFrom(...(ids as readonly string[])).map((did) => ({ did })),
    { maxLength: 25 },
  );
  const judged = (of: object) =>
    judge(
      situationSchema.parse({ question, ...of, ...(question === 'airborne' ? { signs: ['fever', 'rash'] } : {}) }),
      underCedarGrove,
    );

  test('it is judged alike every time, and every verdict can be shown', () => {
    fc.assert(
      fc.property(done, (list) => {
        const verdicts = judged({ done: list });
        expect(verdicts.length).toBeGreaterThan(0);
        expect(judged({ done: list })).toEqual(verdicts);
        for (const verdict of verdicts) expectShowable(verdict);
      }),
      { numRuns: 60 },
    );
  });

  test('the steps it asks for, done in their order, are met', () => {
    const [asked] = judged({});
    if (asked?.verdict !== 'computed') return expect(asked?.verdict).toBe('needs');
    const verdicts = judged({ done: (asked.order ?? []).map((did) => ({ did })) });
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(verdicts.map(() => 'met'));
  });

  test('doing one thing twice changes nothing about how grave it is', () => {
    fc.assert(
      fc.property(done, (list) => {
        const worst = (of: readonly { did: string }[]): number =>
          Math.max(...judged({ done: of }).map(({ severity }) => gravity.indexOf(severity)));
        expect(worst([...list, ...list])).toBe(worst(list));
      }),
      { numRuns: 40 },
    );
  });
});

test('signs of every kind end in an answer (OPS-14)', () => {
  fc.assert(
    fc.property(
      fc.subarray([...airborneSigns.ids]),
      fc.constantFrom('call', 'arrival', 'afterwards'),
      (signs, stage) => {
        for (const verdict of judge(situationSchema.parse({ question: 'airborne', signs, stage }), underCedarGrove))
          expectShowable(verdict);
      },
    ),
  );
});
