import { describe, expect, test } from 'vitest';
import { registry, ruleOf, rulesByFolder } from '../../../src/rules/registry';
import { cedarGrove } from '../../helpers/cedar-grove';

const all = Object.values(registry);

test('every rule is found by its id, and nothing else is', () => {
  for (const rule of all) expect(ruleOf(rule.id)).toBe(rule);
  expect(ruleOf('privacy.no-such-rule')).toBeUndefined();
  expect(ruleOf('toString')).toBeUndefined();
});

test('no two rules share an id, across folders', () => {
  const ids = Object.values(rulesByFolder).flatMap((folder) => Object.values(folder).map((rule) => rule.id));
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(all)('$id', (rule) => {
  test('rests on an authority and an entry, and says both outcomes', () => {
    expect(rule.authority.length).toBeGreaterThan(0);
    expect(rule.facts.length).toBeGreaterThan(0);
    expect(rule.competencies.length).toBeGreaterThan(0);
    expect(rule.met).not.toBe(rule.broken);
    expect(rule.weight).toBeGreaterThanOrEqual(1);
    expect(rule.weight).toBeLessThanOrEqual(10);
  });

  test('is in the folder its id names', () => {
    expect(Object.keys(rulesByFolder[rule.id.split('.')[0] ?? ''] ?? {})).toContain(rule.id);
  });

  test('what rests on memory or convention alone cites a written policy', () => {
    if (rule.mark === 'M' || rule.mark === 'P') expect(rule.authority.some(({ kind }) => kind === 'policy')).toBe(true);
  });

  test('the policy pages it cites are in the manual', () => {
    const cited = rule.authority
      .filter(({ kind }) => kind === 'policy')
      .map(({ cite }) => cite.replace(/^Cedar Grove policy: /, ''));
    const titles = cedarGrove.policies.map(({ title }) => title);
    expect(cited.filter((title) => !titles.includes(title))).toEqual([]);
  });
});
