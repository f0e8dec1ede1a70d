import { describe, expect, it } from 'vitest';
import type { Encounter } from '../../../../src/packs/format/encounter.schema';
import { encounterSchema } from '../../../../src/packs/format/encounter.schema';
import { compilePack } from '../../../../src/packs/compile/pack';
import type { RawPack } from '../../../../src/packs/raw';
import { sayFault } from '../../../../src/shared/fault';
import { thePack } from '../../../helpers/a-shift';

const { page, practice, state } = thePack();

const encounter = (changes: Record<string, unknown> = {}): Encounter =>
  encounterSchema.parse({
    format: 1,
    id: 'walk-in',
    title: 'A walk-in',
    summary: 'Somebody walks in.',
    need: 'check-in',
    presents: ['check-in'],
    trains: ['R-CONTACT'],
    sources: ['PRV-01'],
    arrives: { channel: 'counter', between: ['08:05', '08:10'], patience: 300 },
    cast: { patient: { from: 'patients' } },
    person: 'patient',
    variants: [{ id: 'plain', title: 'Plain' }],
    says: { opening: ['Good morning.'] },
    ends: [{ as: 'done', when: "'close' in did" }],
    expert: 'Greet.',
    ...changes,
  });

const raw = (one: Encounter, changes: Partial<RawPack> = {}): RawPack => ({
  page: { ...page, encounters: ['walk-in'] },
  practice,
  state,
  encounters: [one],
  phrasebooks: [],
  transcripts: [],
  files: { 'walk-in': 'encounters/walk-in.yaml' },
  ...changes,
});
const faults = (one: Encounter, changes: Partial<RawPack> = {}): string[] => {
  const compiled = compilePack(raw(one, changes));
  return compiled.ok ? [] : compiled.error.map(sayFault);
};

describe('the names of a pack', () => {
  it('are in order when everything they name is there', () => expect(faults(encounter())).toEqual([]));

  it('say in which state’s law the practice lies', () =>
    expect(faults(encounter(), { state: { ...state, id: 'birch' } })).toEqual([
      'the practice › state: expected "birch", the state whose law was read, found "alder"',
    ]));

  it.each([
    [
      'a role nobody plays',
      { person: 'patent' },
      'encounters/walk-in.yaml › person: expected a role of the cast, found "patent" (did you mean patient?)',
    ],
    [
      'a role of the language itself',
      { person: 'constructor' },
      'encounters/walk-in.yaml › person: expected a role of the cast, found "constructor"',
    ],
    [
      'a clinician who does not work here',
      { changes: [{ set: 'busy', provider: 'okafar', day: 0, from: '09:00', to: '10:00' }] },
      'encounters/walk-in.yaml › changes.0.provider: expected a clinician of the practice, found "okafar" (did you mean okafor?)',
    ],
    [
      'the chart of nobody',
      { variants: [{ id: 'plain', title: 'Plain', changes: [{ set: 'portal', chart: 'wife', active: true }] }] },
      'encounters/walk-in.yaml › variants.0.changes.0.chart: expected a role of the cast, found "wife"',
    ],
    [
      'a variant twice',
      {
        variants: [
          { id: 'plain', title: 'Plain' },
          { id: 'plain', title: 'Again' },
        ],
      },
      'encounters/walk-in.yaml › variants: expected each variant once, found "plain" again',
    ],
  ])('%s: one sentence that says where', (_, changes, sentence) =>
    expect(faults(encounter(changes))).toContain(sentence),
  );

  it('an encounter that is not in the folder', () => {
    expect(faults(encounter(), { page: { ...page, encounters: ['walk-inn'] } })).toContain(
      'pack.yaml › encounters.0: expected an encounter of the folder, found "walk-inn" (did you mean walk-in?)',
    );
  });

  it('a condition over something unknown', () => {
    const [sentence = ''] = faults(encounter({ ends: [{ as: 'done', when: 'trusst > 3' }] }));
    expect(sentence).toMatch(
      /^encounters\/walk-in\.yaml › ends\.0\.when: expected a condition over the known variables, found trusst > 3/,
    );
  });
});
