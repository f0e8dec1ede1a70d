import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsOnDisk } from '../../../../../src/cli/words-on-disk';
import { readWords } from '../../../../../src/packs/read/words';
import { listedName, nameKey, namesBeginning } from '../../../../../src/rules/records/language/drug-names';
import { lookAlikeOf } from '../../../../../src/rules/records/language/look-alikes';
import { judged, mainVerdict, nowhere } from '../../../../helpers/judging';

const words = wordsOnDisk();

/** The names of REC-11, with the capitals in which the lists print them; each line is confused among itself. */
const printed = `ALPRAZolam LORazepam
clonazePAM cloNIDine KlonoPIN
clonazePAM LORazepam
buPROPion busPIRone
hydrALAZINE hydrOXYzine hydrochlorothiazide
metFORMIN metroNIDAZOLE
CeleBREX CeleXA
FLUoxetine DULoxetine PARoxetine
QUEtiapine OLANZapine
SEROquel SINEquan
PriLOSEC PROzac
guanFACINE guaiFENesin
glipiZIDE glyBURIDE
NovoLOG NovoLIN
morphine HYDROmorphone
oxyCODONE OxyCONTIN
ePHEDrine EPINEPHrine
OXcarbazepine carBAMazepine
niMODipine NIFEdipine
chlorproMAZINE chlordiazePOXIDE
dimenhyDRINATE diphenhydrAMINE
ceFAZolin cefTRIAXone
tramadol trazodone
LaMICtal LamISIL`
  .split('\n')
  .map((line) => line.split(' '));

describe('names of medicines (REC-11)', () => {
  test.each(printed)('%s and its doubles are on the list as printed', (...names) => {
    for (const name of names) {
      const own = listedName(name.toLowerCase(), words);
      expect(own?.name).toBe(name);
      for (const other of names) if (other !== name) expect(own?.confusedWith).toContain(other);
    }
  });

  test('to be taken for another goes both ways', () => {
    for (const { names } of words.medicines)
      for (const name of names)
        for (const other of listedName(name, words)?.confusedWith ?? [])
          expect(listedName(other, words)?.confusedWith).toContain(name);
  });

  test('more letters never leave more names, and the whole name leaves itself', () => {
    const anyName = fc.constantFrom(...words.medicines.flatMap(({ names }) => names));
    fc.assert(
      fc.property(anyName, fc.integer({ min: 1, max: 20 }), (name, length) => {
        const key = nameKey(name);
        const few = namesBeginning(key.slice(0, length), words);
        const more = namesBeginning(key.slice(0, length + 1), words);
        expect(few).toEqual(expect.arrayContaining(more));
        expect(namesBeginning(key, words)).toContain(name);
      }),
    );
  });

  test('of a name cut anywhere nothing is ever picked', () => {
    const anyName = fc.constantFrom(...words.medicines.flatMap(({ names }) => names));
    fc.assert(
      fc.property(anyName, fc.integer({ min: 2, max: 5 }), fc.constantFrom('…', '...', '-'), (name, length, end) => {
        const cut = `${name.slice(0, length)}${end}`;
        expect(mainVerdict({ question: 'drug-name', name: cut, strength: '10 mg' }).verdict).toBe('needs');
        expect(mainVerdict({ question: 'drug-name', name: cut, chosen: name }).severity).toBe('critical');
      }),
    );
  });
});

describe('look-alike words and numbers (REC-10)', () => {
  const groups = words.lookAlikes.map((group) => [group.terms.map(({ term }) => term).join(' / '), group] as const);

  test.each(groups)('%s', (_name, group) => {
    for (const sense of group.terms) {
      expect(lookAlikeOf(sense.term, '', words)?.group).toBe(group);
      for (const clue of sense.clues)
        expect([clue, lookAlikeOf(sense.term, `with ${clue} here`, words)?.decided?.means]).toEqual([
          clue,
          sense.means,
        ]);
    }
  });

  test('what points to two of them decides nothing', () => {
    for (const { terms } of words.lookAlikes) {
      const around = terms.map(({ clues }) => clues[0] ?? '').join(', ');
      expect(lookAlikeOf(terms[0]?.term ?? '', around, words)?.decided).toBeUndefined();
    }
  });

  test('without anything around it a heard word of the list is always asked, and never typed unasked without a finding', () => {
    for (const { terms, grave } of words.lookAlikes) {
      const [first, second] = terms;
      if (first === undefined || second === undefined || first.term === second.term) continue;
      expect(mainVerdict({ question: 'look-alike', term: first.term }).verdict).toBe('needs');
      expect(mainVerdict({ question: 'look-alike', term: first.term, wrote: second.term }).severity).toBe(
        grave ? 'critical' : 'serious',
      );
    }
  });
});

describe('the files of words', () => {
  test('a field that is not known is a fault of the file', () => {
    const read = readWords('format: 1\nabout: x\nroots:\n  - { part: cardi/o, mean: heart }\n', 'words.yaml');
    expect(read.ok).toBe(false);
  });

  test('where they are not at hand, everything that rests on them is asked (REC-09 to REC-13)', () => {
    for (const described of [
      { question: 'word-parts', term: 'gastritis' },
      { question: 'look-alike', term: 'ileum' },
      { question: 'drug-name', name: 'clonidine' },
      { question: 'abbreviation', text: 'MS 5.0 mg QD' },
      { question: 'dictation', said: 'No pain.', typed: 'Pain.' },
    ] as const)
      expect(mainVerdict(described, nowhere).verdict).toBe('needs');
    const message = judged({ question: 'medicine-message', medicine: 'clonidine' }, nowhere);
    expect(message.map(({ rule }) => rule)).not.toContain('records.drug-name');
  });
});
