import { describe, expect, test } from 'vitest';
import { officeEntries } from '../../../../src/rules/office/entries';
import { officeRules } from '../../../../src/rules/office/rules';
import { cedarGrove } from '../../../helpers/cedar-grove';

const { office } = cedarGrove.settings;
const page = (id: string): string => cedarGrove.policies.find((each) => each.id === id)?.text ?? '';
const degrees = (tenths: number): string => `${tenths / 10}`;

describe('the manual says what the rules of the office compute with', () => {
  test.each([
    ['OPS-02', 'supplies', `${office.expirySoonDays} days left or fewer`],
    ['OPS-01', 'supplies', 'Use times days, plus the reserve, is the reorder point'],
    ['OPS-01', 'supplies', 'When the count on the shelf is at or below the reorder point'],
    ['OPS-03', 'vaccine-refrigerator', `within ${office.parcelMinutes} minutes`],
    [
      'OPS-03',
      'vaccine-refrigerator',
      `between ${degrees(office.freezerLowestTenths)} and ${degrees(office.freezerHighestTenths)} °C`,
    ],
    ['OPS-05', 'instruments', `${office.gravityCycle.minutes} minutes at ${office.gravityCycle.celsius} °C`],
    ['OPS-05', 'instruments', `${office.preVacuumCycle.minutes} minutes at ${office.preVacuumCycle.celsius} °C`],
    ['OPS-06', 'opening-and-closing', `at least ${office.arriveMinutes} minutes before the first patient`],
    ['OPS-10', 'representatives', `Thursdays from ${office.repFrom} to ${office.repTo}`],
    ['OPS-11', 'emergencies-and-fire', `within ${office.emergencySeconds} seconds`],
    ['OPS-13', 'coughs-fevers-rashes', 'At least 3 feet'],
    ['OPS-14', 'coughs-fevers-rashes', 'empty for two hours'],
  ])('%s, %s: “%s”', (entry, id, sentence) => {
    expect(page(id)).toContain(sentence);
    expect(cedarGrove.policies.find((each) => each.id === id)?.facts).toContain(entry);
  });

  test('representatives are seen on Thursdays alone', () => expect(office.repDays).toEqual([4]));

  test('what rests on memory or convention cites no law', () => {
    for (const rule of Object.values(officeRules))
      if (rule.mark === 'M' || rule.mark === 'P')
        expect([rule.id, rule.authority.map(({ kind }) => kind)]).toEqual([rule.id, ['policy']]);
  });

  test('every entry of the office has a rule, and a rule no better mark than its entries', () => {
    const order = ['V', 'S', 'M', 'P'];
    const cited = new Set(Object.values(officeRules).flatMap(({ facts }) => facts));
    for (const [id, { marks }] of Object.entries(officeEntries)) {
      if (/^OPS-(08|09)$/.test(id)) continue;
      expect(cited).toContain(id);
      for (const rule of Object.values(officeRules).filter(({ facts }) => facts[0] === id))
        expect(order.indexOf(rule.mark)).toBeGreaterThanOrEqual(order.indexOf(marks[0] ?? 'V'));
    }
  });
});

test('no page is longer than the manual prints', () => {
  for (const { id, text } of cedarGrove.policies) expect([id, text.length < 4000]).toEqual([id, true]);
});
