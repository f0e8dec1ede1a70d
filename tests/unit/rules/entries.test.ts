import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { entries } from '../../../src/rules/entries';
import { registry } from '../../../src/rules/registry';
import { cedarGrove } from '../../helpers/cedar-grove';

const folder = new URL('./', import.meta.url);
const tests = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(test\.ts|yaml)$/.test(name) && name !== 'entries.test.ts')
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))
  .join('\n');
const cited = new Set(Object.values(registry).flatMap((rule) => rule.facts));
const order = ['V', 'S', 'M', 'P'];
const byMark = (one: string, other: string): number => order.indexOf(one) - order.indexOf(other);

describe.each(Object.entries(entries))('%s', (id, entry) => {
  test(`has a rule: ${entry.about}`, () => expect(cited).toContain(id));
  test('has a test that cites it', () => expect(tests).toContain(id));
});

test.each([
  ['PRV', 49],
  ['COM', 31],
  ['SCH', 30],
  ['INS', 28],
  ['BIL', 15],
  ['REC', 16],
  ['OPS', 15],
])('every entry of %s is in the table, from 01 to %i', (area, count) => {
  const numbers = Array.from({ length: count }, (_, index) => `${area}-${String(index + 1).padStart(2, '0')}`);
  expect(
    Object.keys(entries)
      .filter((id) => id.startsWith(`${area}-`))
      .toSorted(),
  ).toEqual(numbers);
});

describe.each(Object.values(registry))('$id', (rule) => {
  const pages = rule.authority.flatMap(({ kind, cite }) =>
    kind === 'policy' ? [cite.replace('Cedar Grove policy: ', '')] : [],
  );

  test('is written from entries of the table, and no better marked than the best of them', () => {
    const best = rule.facts.flatMap((id) => entries[id]?.marks ?? []).toSorted(byMark)[0];
    expect(rule.facts.filter((id) => entries[id] === undefined)).toEqual([]);
    expect(order.indexOf(rule.mark)).toBeGreaterThanOrEqual(order.indexOf(best ?? 'none'));
  });

  test('rests on a written policy and cites no law, where nothing of it was checked', () => {
    if (rule.mark !== 'M' && rule.mark !== 'P') return;
    expect(pages.length).toBeGreaterThan(0);
    expect(rule.authority.filter(({ kind }) => kind === 'law' || kind === 'regulator')).toEqual([]);
  });

  test.runIf(pages.length > 0)('names pages that are in the manual and say that they speak of it', () => {
    for (const title of pages) {
      const page = cedarGrove.policies.find((one) => one.title === title);
      expect(
        page?.facts.filter((id) => rule.facts.includes(id)),
        title,
      ).not.toEqual([]);
      expect(page, title).toBeDefined();
    }
  });
});
