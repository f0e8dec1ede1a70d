import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { addDays, addMonths, daysBetween } from '../../../../../src/practice/dates';
import { registry } from '../../../../../src/rules/registry';
import { after, readInterval } from '../../../../../src/rules/scheduling/follow-up/interval';
import { lastWelcomeDay, nextWellnessDay } from '../../../../../src/rules/scheduling/wellness/medicare-wellness';
import { newness } from '../../../../../src/rules/scheduling/newness/newness';
import { callOrder, misfit } from '../../../../../src/rules/scheduling/wait-list/call-order';
import { accessOffersSchema } from '../../../../../src/rules/situation/access-offers';
import { followUpDateSchema, recallSchema, visitSeriesSchema } from '../../../../../src/rules/situation/follow-up';
import { homeHealthSchema } from '../../../../../src/rules/situation/home-health';
import { homeVisitRouteSchema } from '../../../../../src/rules/situation/home-visit-route';
import { interpreterBookingSchema } from '../../../../../src/rules/situation/interpreter-booking';
import {
  lateArrivalSchema,
  missedVisitFeeSchema,
  missedVisitSchema,
} from '../../../../../src/rules/situation/missed-visit';
import { newOrEstablishedSchema } from '../../../../../src/rules/situation/new-or-established';
import { outsideAppointmentSchema } from '../../../../../src/rules/situation/outside-appointment';
import {
  fastingSchema,
  preparationSchema,
  preparationSheetSchema,
} from '../../../../../src/rules/situation/preparation';
import { reminderContents, reminderSchema } from '../../../../../src/rules/situation/reminder';
import { reminderDaysSchema } from '../../../../../src/rules/situation/reminder-days';
import { surgeryBookingSchema } from '../../../../../src/rules/situation/surgery-booking';
import {
  telehealthClaimSchema,
  telehealthSchema,
  visitTimeSchema,
} from '../../../../../src/rules/situation/telehealth';
import { transportSchema } from '../../../../../src/rules/situation/transport';
import { urgencyLevelSchema } from '../../../../../src/rules/situation/urgency-level';
import { waitListSchema } from '../../../../../src/rules/situation/wait-list';
import { wellnessVisitSchema } from '../../../../../src/rules/situation/wellness-visit';
import { anyOfSchema } from '../../../../helpers/any-of-schema';
import { type Described, judged, mainVerdict, nowhere } from '../../../../helpers/judging';

const asked = <Schema extends z.ZodType>(schema: Schema) =>
  anyOfSchema<z.ZodType<unknown, Described>>(schema as z.ZodType as z.ZodType<unknown, Described>);

const whole = [
  ['new-or-established', newOrEstablishedSchema],
  ['telehealth', telehealthSchema],
  ['telehealth-claim', telehealthClaimSchema],
  ['visit-time', visitTimeSchema],
  ['reminder', reminderSchema],
  ['reminder-days', reminderDaysSchema],
  ['late-arrival', lateArrivalSchema],
  ['missed-visit', missedVisitSchema],
  ['missed-visit-fee', missedVisitFeeSchema],
  ['wait-list', waitListSchema],
  ['follow-up-date', followUpDateSchema],
  ['visit-series', visitSeriesSchema],
  ['recall', recallSchema],
  ['surgery-booking', surgeryBookingSchema],
  ['outside-appointment', outsideAppointmentSchema],
  ['transport', transportSchema],
  ['access-offers', accessOffersSchema],
  ['home-health', homeHealthSchema],
  ['home-visit-route', homeVisitRouteSchema],
  ['interpreter-booking', interpreterBookingSchema],
  ['preparation', preparationSchema],
  ['preparation-sheet', preparationSheetSchema],
  ['fasting', fastingSchema],
  ['wellness-visit', wellnessVisitSchema],
  ['urgency-level', urgencyLevelSchema],
] as const;

describe('whatever is asked around a visit', () => {
  test.each(whole)('%s is answered, rests on something, and asks where it has to', (_question, schema) => {
    fc.assert(
      fc.property(asked(schema), (described) => {
        const verdicts = judged(described);
        expect(verdicts.length).toBeGreaterThan(0);
        for (const verdict of [...verdicts, ...judged(described, nowhere)]) {
          expect(registry[verdict.rule]).toBeDefined();
          expect(verdict.law ?? verdict.policy, verdict.rule).toBeDefined();
          expect(verdict.basis.length).toBeGreaterThan(5);
          expect(verdict.betterAct.length).toBeGreaterThan(5);
          if (verdict.verdict === 'needs') expect(verdict.needs?.length ?? 0).toBeGreaterThan(0);
          if (verdict.verdict === 'route') expect(verdict.routeTo).toBeDefined();
          if (verdict.outcome === 'breach') expect(verdict.severity).not.toBe('none');
          if (verdict.verdict === 'valid' || verdict.verdict === 'allowed') expect(verdict.severity).toBe('none');
        }
      }),
      { numRuns: 150 },
    );
  });

  test.each(whole)('%s: what rests on memory or convention alone names no law', (_question, schema) => {
    fc.assert(
      fc.property(asked(schema), (described) => {
        for (const verdict of judged(described)) {
          const mark = registry[verdict.rule]?.mark;
          if (mark !== 'M' && mark !== 'P') continue;
          expect(verdict.policy, verdict.rule).toBeDefined();
          expect(verdict.law, verdict.rule).toBeUndefined();
        }
      }),
      { numRuns: 50 },
    );
  });
});

const anyDay = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2022-01-01', days));

describe('new and established (SCH-10)', () => {
  const anyAsked = anyOfSchema(newOrEstablishedSchema).map((input) => newOrEstablishedSchema.parse(input));

  test('the order in which services are listed decides nothing', () => {
    fc.assert(
      fc.property(anyAsked, anyDay, (one, visit) => {
        const { open: _one, because: _why, ...flags } = newness(one, visit, 36);
        const {
          open: _other,
          because: _whyToo,
          ...turned
        } = newness({ ...one, history: one.history.toReversed() }, visit, 36);
        expect(turned).toEqual(flags);
      }),
    );
  });

  test('a face-to-face visit to the same clinician within three years makes established for billing', () => {
    fc.assert(
      fc.property(anyAsked, anyDay, fc.integer({ min: 0, max: 1090 }), (one, visit, ago) => {
        const seen = { date: addDays(visit, -ago), faceToFace: 'yes' as const, clinician: 'Dr. A' };
        const found = newness({ ...one, clinician: 'dr. a ', history: [...one.history, seen] }, visit, 36);
        expect(found.billing).toBe('established');
      }),
    );
  });

  test('what was only read never makes anybody established', () => {
    fc.assert(
      fc.property(anyAsked, anyDay, (one, visit) => {
        const history = one.history.map((service) => ({ ...service, faceToFace: 'no' as const }));
        expect(newness({ ...one, history }, visit, 36)).toMatchObject({ billing: 'new', length: 'new' });
      }),
    );
  });
});

describe('the wait list (SCH-20)', () => {
  const anyList = anyOfSchema(waitListSchema).map((input) => waitListSchema.parse(input));

  test('exactly those are called whom the time fits, and nobody behind somebody of lower rank', () => {
    fc.assert(
      fc.property(anyList, ({ candidates, opening }) => {
        const fitting = candidates.map((each) => ({ ...each, visitType: opening.visitType, minutes: opening.minutes }));
        const called = callOrder(fitting, opening);
        expect(called).toHaveLength(fitting.filter((each) => misfit(each, opening) === undefined).length);
        for (const [at, each] of called.entries()) {
          const next = called[at + 1];
          if (next === undefined) continue;
          expect(Number(each.flagged)).toBeGreaterThanOrEqual(Number(next.flagged));
        }
      }),
    );
  });

  test('a list entered the other way round calls the same people', () => {
    fc.assert(
      fc.property(anyList, ({ candidates, opening }) => {
        const names = (list: typeof candidates) => callOrder(list, opening).map(({ id }) => id);
        expect(names(candidates.toReversed()).toSorted()).toEqual(names(candidates).toSorted());
      }),
    );
  });
});

describe('reminders (SCH-17)', () => {
  const rank = { allowed: 0, 'allowed-in-part': 1, needs: 1, forbidden: 2 } as Record<string, number>;
  test('saying more about somebody’s health or money never makes a reminder more allowed', () => {
    fc.assert(
      fc.property(
        asked(reminderSchema),
        fc.constantFrom('reason', 'diagnosis', 'result', 'balance', 'marketing'),
        (described, more) => {
          if (described.question !== 'reminder') return;
          const contents = [...new Set([...(described.contents ?? []), more])].filter((each) =>
            reminderContents.ids.includes(each),
          );
          const before = rank[mainVerdict(described).verdict] ?? 9;
          expect(rank[mainVerdict({ ...described, contents }).verdict] ?? 9).toBeGreaterThanOrEqual(before);
        },
      ),
    );
  });
});

describe('dates (SCH-16, SCH-21, SCH-22, SCH-27, SCH-29)', () => {
  test('an interval is read as it is written', () => {
    const units = { d: 'days', days: 'days', wk: 'days', weeks: 'days', mo: 'months', months: 'months' } as const;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 52 }), fc.constantFrom(...Object.keys(units)), (count, word) => {
        const unit = units[word as keyof typeof units];
        const least = count * (word.startsWith('w') ? 7 : 1);
        for (const order of [`RTC ${count} ${word}`, `f/u in ${count}${word}`, `${count} ${word}`])
          expect(readInterval(order)).toEqual({ unit, least, most: least });
      }),
    );
  });

  test.each([
    ['every other week', 14],
    ['q wk', 7],
    ['every 28 days', 28],
    ['twenty-one days', 21],
    ['weekly for 6 weeks', 7],
    ['every 6 weeks x 3', 42],
    ['recheck in 48 hours', 2],
    ['in a fortnight', 14],
  ])('%s is %i days', (order, least) => {
    expect(readInterval(order)).toEqual({ unit: 'days', least, most: least });
  });

  test.each([
    ['2 or 3 weeks', 14, 21],
    ['between 4 and 6 weeks', 28, 42],
    ['4 wks to 6 wks', 28, 42],
  ])('%s is a range', (order, least, most) => {
    expect(readInterval(order)).toEqual({ unit: 'days', least, most });
  });

  test.each([
    'twice a week',
    '2x/wk for 6 weeks',
    '3 times a week',
    'bi-weekly',
    'semi-annually',
    'half a year',
    'a year and a half',
    '1.5 months',
    '1 1/2 months',
    '36 hours',
    '2 weeks to 3 months',
    'PRN',
  ])('%s gives no single interval', (order) => {
    expect(readInterval(order)).toBeUndefined();
  });

  test('counting twice over from one day never drifts from counting months at once', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }), (day, least, times) => {
        expect(after(day, { unit: 'months', least }, times)).toBe(addMonths(day, least * times));
      }),
    );
  });

  test('the next yearly wellness visit begins a month, after eleven full ones', () => {
    fc.assert(
      fc.property(anyDay, (last) => {
        const next = nextWellnessDay(last);
        expect(next.slice(8)).toBe('01');
        expect(next.slice(5, 7)).toBe(last.slice(5, 7));
        expect(daysBetween(last, next)).toBeGreaterThanOrEqual(334);
        expect(daysBetween(last, next)).toBeLessThanOrEqual(366);
      }),
    );
  });

  test('the Welcome visit is possible for twelve months', () => {
    fc.assert(
      fc.property(anyDay, (from) => {
        expect(daysBetween(from, lastWelcomeDay(from))).toBeGreaterThanOrEqual(364);
        expect(daysBetween(from, lastWelcomeDay(from))).toBeLessThanOrEqual(365);
      }),
    );
  });

  test('a visit counts for home health from ninety days before to thirty after, and on no other day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -200, max: 200 }), (startOfCare, offset) => {
        const visitOn = addDays(startOfCare, offset);
        const { verdict } = mainVerdict({ question: 'home-health', startOfCare, visitOn, sameReason: 'yes' });
        expect(verdict).toBe(offset >= -90 && offset <= 30 ? 'valid' : 'invalid');
      }),
    );
  });

  test('a history and physical holds to its thirtieth day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5, max: 90 }), (surgeryOn, age) => {
        const historyOn = addDays(surgeryOn, -age);
        const { verdict } = mainVerdict({ question: 'surgery-booking', about: 'history', surgeryOn, historyOn });
        expect(verdict).toBe(age >= 0 && age <= 30 ? 'valid' : 'invalid');
      }),
    );
  });

  test('more hours without food are never worse', () => {
    fc.assert(
      fc.property(asked(fastingSchema), fc.integer({ min: 1, max: 48 }), (described, more) => {
        if (described.question !== 'fasting') return;
        const intakes = (described.intakes ?? []).map((each) => ({
          ...each,
          hoursBefore: Math.min(96, each.hoursBefore % 40),
        }));
        const longer = intakes.map((each) => ({ ...each, hoursBefore: each.hoursBefore + more }));
        const before = mainVerdict({ ...described, intakes }).figures?.minutesShort ?? 0;
        expect(mainVerdict({ ...described, intakes: longer }).figures?.minutesShort ?? 0).toBeLessThanOrEqual(before);
      }),
    );
  });

  test('no series is booked past what is left', () => {
    fc.assert(
      fc.property(asked(visitSeriesSchema), (described) => {
        if (described.question !== 'visit-series') return;
        const { figures } = mainVerdict(described);
        if (figures?.bookable === undefined) return;
        expect(figures.bookable).toBeLessThanOrEqual(figures.left ?? figures.bookable);
        expect(figures.bookable).toBeLessThanOrEqual(described.wanted ?? 1);
      }),
    );
  });
});
