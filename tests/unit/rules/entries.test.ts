import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { entries } from '../../../src/rules/entries';
import { registry } from '../../../src/rules/registry';

const folder = new URL('./', import.meta.url);
const tests = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(test\.ts|yaml)$/.test(name) && name !== 'entries.test.ts')
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))
  .join('\n');
const cited = new Set(Object.values(registry).flatMap((rule) => rule.facts));
const order = ['V', 'S', 'M', 'P'];

describe.each(Object.entries(entries))('%s', (id, entry) => {
  test(`has a rule: ${entry.about}`, () => expect(cited).toContain(id));
  test('has a test that cites it', () => expect(tests).toContain(id));
});

test('every entry of privacy and communication is in the table', () => {
  const all = Object.keys(entries);
  expect(all.filter((id) => id.startsWith('PRV-')).length).toBe(49);
  expect(all.filter((id) => id.startsWith('COM-')).length).toBe(31);
});

test('a rule whose entries were checked nowhere rests on a written policy', () => {
  for (const rule of Object.values(registry)) {
    const known = rule.facts.flatMap((id) => entries[id]?.marks ?? []);
    if (known.length === 0 || rule.facts.some((id) => entries[id] === undefined)) continue;
    const best = known.toSorted((a, b) => order.indexOf(a) - order.indexOf(b))[0];
    if (best === 'M') expect([rule.id, rule.authority.some(({ kind }) => kind === 'policy')]).toEqual([rule.id, true]);
  }
});
