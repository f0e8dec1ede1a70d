import { describe, expect, it } from 'vitest';
import { readPractice } from '../../../../src/packs/read/practice';
import { readState } from '../../../../src/packs/read/state';
import { sayFault } from '../../../../src/shared/fault';
import { cedarGroveText } from '../../../helpers/cedar-grove';

/** What is said about Cedar Grove after one change to its text. */
const afterChange = (from: string, to: string): string[] => {
  if (!cedarGroveText.includes(from)) throw new Error(`The file does not hold ${from}.`);
  const result = readPractice(cedarGroveText.replace(from, to), 'cg.yaml');
  return result.ok ? [] : result.error.map(sayFault);
};

describe('readPractice', () => {
  it('reads Cedar Grove', () => {
    expect(readPractice(cedarGroveText, 'cg.yaml').ok).toBe(true);
  });

  it.each<[string, string, string, RegExp]>([
    [
      'a visit type nobody knows',
      'visitTypes: [derm-consult,',
      'visitTypes: [derm-conslut,',
      /^cg.yaml › providers.3.visitTypes.0: expected the id of a visit type, found "derm-conslut" \(did you mean derm-consult\?\)$/,
    ],
    [
      'a colleague of an id used twice',
      '  - id: rivera\n    name: Ana Rivera\n    role',
      '  - id: nurse\n    name: Ana Rivera\n    role',
      /staff.5.id: expected an id used once, found "nurse"/,
    ],
    [
      'a clinician who is not on the staff',
      '  - id: okafor\n    name: Dr. Adaeze',
      '  - id: okafur\n    name: Dr. Adaeze',
      /providers.0.id: expected a clinician of the staff list, found "okafor" \(did you mean okafur\?\)/,
    ],
    [
      'a block that nobody can release',
      'kind: meeting, releasedBy: manager',
      'kind: meeting, releasedBy: managre',
      /blocks.4.releasedBy: expected the id of a colleague, found "managre" \(did you mean manager\?\)/,
    ],
    [
      'a hardship decided by nobody',
      'hardshipDecidedBy: manager',
      'hardshipDecidedBy: boss',
      /settings.hardshipDecidedBy: expected the id of a colleague, found "boss"/,
    ],
    [
      'a real telephone number',
      'phone: 555-0123',
      'phone: 555-1234',
      /directory.16.phone: expected a fictional number such as 555-0142, found "555-1234"/,
    ],
    [
      'a real fax number of the practice',
      'fax: 555-0102\naddress',
      'fax: 555-0202\naddress',
      /fax: expected a fictional number/,
    ],
    [
      'hours that run backwards',
      'from: "08:30", to: "12:00"',
      'from: "12:30", to: "12:00"',
      /providers.3.hours.0: expected an end after the beginning, found "12:30-12:00"/,
    ],
    [
      'a time of no clock',
      'opens: "08:00"',
      'opens: "8 am"',
      /opens-closes.from: expected a time such as "08:30", found "8 am"/,
    ],
    [
      'an answer that takes less than it takes',
      'answersAfter: [240, 900]',
      'answersAfter: [900, 240]',
      /staff.0.answersAfter: expected the least before the most/,
    ],
    [
      'an entry that is in no table of rules',
      'facts: [PRV-01, PRV-02, SCH-15]',
      'facts: [PRV-1, PRV-02, SCH-15]',
      /policies.0.facts.0: expected an entry of the rule tables such as PRV-06, found "PRV-1"/,
    ],
    [
      'red-flag words that no caller’s words would match',
      'words: [chest,',
      'words: [Chest,',
      /settings.redFlags.0.words.0: expected words in lower case, found "Chest"/,
    ],
    [
      'a visit type without a price',
      '  derm-follow-up: 12500\n',
      '',
      /selfPayCents.derm-follow-up: expected a price in cents for every visit type, found nothing/,
    ],
    [
      'a price of nothing',
      '  derm-follow-up: 12500\n',
      '  derm-follow-up: 12500\n  house-call: 9900\n',
      /selfPayCents.house-call: expected the id of a visit type/,
    ],
    [
      'a room that is not there',
      '  - { id: video-room, name: Video booth, kind: video }\n',
      '',
      /visitTypes.9.roomKind: expected a kind of room there is, found "video"/,
    ],
    [
      'a cluster of a visit type nobody knows',
      '    noNewAfter: "15:30"',
      '    clusters: [{ types: [physcal], days: [4] }]\n    noNewAfter: "15:30"',
      /providers.0.clusters.0.types: expected the id of a visit type, found "physcal" \(did you mean physical\?\)/,
    ],
    [
      'a template that runs backwards',
      '    noNewAfter: "15:30"',
      '    templates: [{ kind: wave, from: "11:00", to: "09:00" }]\n    noNewAfter: "15:30"',
      /providers.0.templates.0: expected an end after the beginning, found "11:00-09:00"/,
    ],
    [
      'a device that the practice does not have',
      '{ id: new-patient, reasons',
      '{ id: new-patient, needs: [ultrasound], reasons',
      /visitTypes.0.needs: expected a kind of resource there is, found "ultrasound"/,
    ],
    [
      'a kind of history that is no fact',
      'kind: diagnosis, label: "High blood pressure"',
      'kind: diagnoses, label: "High blood pressure"',
      /people.histories.0.kind: expected one of .*did you mean diagnosis/,
    ],
    [
      'an id that is no id',
      '{ id: exam-1, name',
      '{ id: Exam 1, name',
      /rooms.0.id: expected lower-case letters, digits and hyphens, found "Exam 1"/,
    ],
  ])('says what is wrong with %s', (_, from, to, sentence) => {
    const said = afterChange(from, to);
    expect(
      said.some((each) => sentence.test(each)),
      said.join('\n'),
    ).toBe(true);
  });

  it('says which visit type nobody takes any more', () => {
    expect(
      afterChange(
        'visitTypes: [derm-consult, derm-follow-up, skin-procedure]',
        'visitTypes: [derm-consult, skin-procedure]',
      ),
    ).toEqual(['cg.yaml › visitTypes.15.id: expected a visit type that some clinician takes, found "derm-follow-up"']);
  });

  it('refuses what is not YAML with line and column', () => {
    expect(afterChange('staff:\n', 'staff: [\n')[0]).toMatch(
      /^cg.yaml › line \d+, column \d+: expected well-formed YAML/,
    );
  });
});

describe('readState', () => {
  it('refuses a state that does not call itself fictional', () => {
    const result = readState('format: 1\nid: ohio\nfictional: false\n', 'ohio.yaml');
    expect(result.ok ? [] : result.error.map(sayFault)).toContain('ohio.yaml › fictional: expected true, found false');
  });
});
