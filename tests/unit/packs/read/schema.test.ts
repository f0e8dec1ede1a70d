import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checkSchema } from '../../../../src/packs/read/schema';
import { sayFault } from '../../../../src/shared/fault';

const visit = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('office'), room: z.string().max(6) }),
  z.strictObject({ kind: z.literal('video'), link: z.string() }),
]);
const schema = z.strictObject({
  name: z.string().min(1).max(10),
  minutes: z.int().min(5).max(60).optional(),
  step: z.number().multipleOf(5).optional(),
  level: z.enum(['routine', 'same-day', 'now']).default('routine'),
  at: z
    .string()
    .regex(/^\d\d:\d\d$/)
    .optional(),
  visits: z.array(visit).max(2).default([]),
  prices: z.record(z.string(), z.strictObject({ cents: z.int() })).default({}),
  pair: z.tuple([z.int(), z.int()]).optional(),
  who: z
    .union([
      z.strictObject({ from: z.literal('town'), where: z.string() }),
      z.strictObject({ relation: z.enum(['spouse', 'parent']) }),
    ])
    .optional(),
  format: z.literal(1).default(1),
});
const faults = (value: unknown): string[] => {
  const result = checkSchema(schema, value, 'x.yaml');
  return result.ok ? [] : result.error.map(sayFault);
};

describe('checkSchema', () => {
  it('fills in defaults', () => {
    expect(checkSchema(schema, { name: 'A' }, 'x.yaml')).toEqual({
      ok: true,
      value: { name: 'A', level: 'routine', visits: [], prices: {}, format: 1 },
    });
  });

  it.each<[string, unknown, string]>([
    ['what is missing', {}, 'x.yaml › name: expected a text, found nothing'],
    ['another type', { name: 3 }, 'x.yaml › name: expected a text, found 3'],
    ['a list for a map', [], 'x.yaml: expected a map of keys, found []'],
    ['a broken number', { name: 'A', minutes: 7.5 }, 'x.yaml › minutes: expected a whole number, found 7.5'],
    ['too little', { name: 'A', minutes: 4 }, 'x.yaml › minutes: expected at least 5, found 4'],
    ['too much', { name: 'A', minutes: 61 }, 'x.yaml › minutes: expected at most 60, found 61'],
    [
      'a text too long',
      { name: 'A name too long' },
      'x.yaml › name: expected at most 10 characters, found "A name too long"',
    ],
    ['a text too short', { name: '' }, 'x.yaml › name: expected at least 1 characters, found ""'],
    ['a step', { name: 'A', step: 7 }, 'x.yaml › step: expected a multiple of 5, found 7'],
    ['a form', { name: 'A', at: '8' }, 'x.yaml › at: expected a text like /^\\d\\d:\\d\\d$/, found "8"'],
    [
      'a slip in a word',
      { name: 'A', level: 'same-dya' },
      'x.yaml › level: expected one of routine, same-day, now, found "same-dya" (did you mean same-day?)',
    ],
    [
      'a word far from any',
      { name: 'A', level: 'yesterday' },
      'x.yaml › level: expected one of routine, same-day, now, found "yesterday"',
    ],
    ['a literal', { name: 'A', format: 2 }, 'x.yaml › format: expected 1, found 2'],
    [
      'a slip in a key',
      { nmae: 'A', name: 'A' },
      'x.yaml › nmae: expected one of name, minutes, step, level, at, visits, prices, pair, who, format, found "nmae" (did you mean name?)',
    ],
    ['too many entries', { name: 'A', pair: [1, 2, 3] }, 'x.yaml › pair: expected at most 2 entries, found [1,2,3]'],
    [
      'a value in a map',
      { name: 'A', prices: { follow: { cents: '9' } } },
      'x.yaml › prices.follow.cents: expected a number, found "9"',
    ],
    [
      'a key deep in a map',
      { name: 'A', prices: { follow: { cents: 9, cent: 8 } } },
      'x.yaml › prices.follow.cent: expected cents, found "cent" (did you mean cents?)',
    ],
    [
      'a kind',
      { name: 'A', visits: [{ kind: 'vidoe' }] },
      'x.yaml › visits.0.kind: expected one of office, video, found "vidoe" (did you mean video?)',
    ],
    [
      'a kind left out',
      { name: 'A', visits: [{}] },
      'x.yaml › visits.0.kind: expected one of office, video, found nothing',
    ],
    [
      'a key of the other kind',
      { name: 'A', visits: [{ kind: 'video', link: 'x', lnik: 'y' }] },
      'x.yaml › visits.0.lnik: expected one of kind, link, found "lnik" (did you mean link?)',
    ],
  ])('says what is wrong with %s', (_, value, sentence) => {
    expect(faults(value)).toContain(sentence);
  });

  it('takes the shape that was meant where several are possible', () => {
    expect(faults({ name: 'A', who: { relation: 'spuose' } })).toEqual([
      'x.yaml › who.relation: expected one of spouse, parent, found "spuose" (did you mean spouse?)',
    ]);
  });

  it('never suggests the very word that was typed, where another form of the same thing knows it', () => {
    const forms = z.union([
      z.strictObject({ on: z.string() }),
      z.strictObject({ at: z.string(), recipient: z.string() }),
    ]);
    const result = checkSchema(forms, { on: 'Monday', recipient: 'Lee' }, 'x.yaml');
    expect(result.ok ? [] : result.error.map(sayFault)).toEqual([
      'x.yaml › recipient: expected one of on, at, found "recipient"',
    ]);
  });

  it('reports every fault with a stable code', () => {
    const result = checkSchema(schema, { name: 'A', minutes: 'x', levl: 'now', visits: [1] }, 'x.yaml');
    expect(result.ok ? [] : result.error.map(({ code }) => code).toSorted()).toEqual([
      'schema.type',
      'schema.type',
      'schema.unknown-key',
    ]);
  });

  it('lists no more than fifty', () => {
    const keys = Object.fromEntries(Array.from({ length: 80 }, (_, index) => [`k${index}`, 1]));
    expect(faults({ name: 'A', ...keys })).toHaveLength(50);
  });

  it('does not look into what the value inherits', () => {
    expect(faults({ name: 'A', toString: 1 })[0]).toMatch(/toString: expected one of/);
  });
});
