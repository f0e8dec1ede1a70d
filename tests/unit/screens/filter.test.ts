import { describe, expect, it } from 'vitest';
import { everything, shownEncounters } from '../../../src/screens/debrief/filter';
import { encounter, finding } from './debrief.sample';

const told = finding({
  rule: 'privacy.named-contact',
  outcome: 'breach',
  severity: 'serious',
  competencies: ['T-HIPAA'],
  time: 31_000,
});
const harm = finding({
  rule: 'privacy.results',
  outcome: 'breach',
  severity: 'critical',
  critical: true,
  competencies: ['T-HIPAA'],
  time: 32_000,
});
const late = finding({
  rule: 'scheduling.fit',
  outcome: 'missed',
  severity: 'minor',
  competencies: ['T-SCHED'],
  time: 30_500,
});
const well = finding();
const people = [
  encounter('one', [well, late, told, harm]),
  encounter('two', [well]),
  encounter('three', [], { ending: 'not-come' }),
];

describe('the filter of a debrief', () => {
  it('shows everybody and everything at first, what harms most on top', () => {
    const shown = shownEncounters(people, everything);
    expect(shown.map((one) => one.encounter.encounter)).toEqual(['one', 'two', 'three']);
    expect(shown[0]?.wrong).toEqual([harm, told, late]);
    expect(shown[0]?.well).toEqual([well]);
  });

  it('puts whoever never came last', () => {
    const { arrivedAt: _, ...absent } = encounter('absent', []);
    const early = encounter('early', [], { arrivedAt: 28_900 });
    const shown = shownEncounters([absent, encounter('later', []), early], everything);
    expect(shown.map((one) => one.encounter.encounter)).toEqual(['early', 'later', 'absent']);
  });

  it('leaves out what was met, and whoever has nothing else', () => {
    const shown = shownEncounters(people, { show: 'wrong', area: 'all' });
    expect(shown.map((one) => one.encounter.encounter)).toEqual(['one']);
    expect(shown[0]?.well).toEqual([]);
  });

  it('keeps to one area', () => {
    const shown = shownEncounters(people, { show: 'all', area: 'calendar' });
    expect(shown).toEqual([{ encounter: people[0], wrong: [late], well: [] }]);
  });

  it('can come to nothing', () => {
    expect(shownEncounters([encounter('two', [well])], { show: 'wrong', area: 'calendar' })).toEqual([]);
  });
});
