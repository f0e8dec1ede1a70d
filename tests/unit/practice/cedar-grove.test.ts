import { describe, expect, it } from 'vitest';
import { factKinds } from '../../../src/practice/acts/fact';
import { alder, cedarGrove } from '../../helpers/cedar-grove';

const { settings } = cedarGrove;
const flagged = (words: string) =>
  settings.redFlags.filter((flag) => flag.words.some((each) => words.toLowerCase().includes(each)));

describe('Cedar Grove', () => {
  it('has the people a small practice needs', () => {
    expect(new Set(cedarGrove.staff.map(({ role }) => role))).toEqual(
      new Set([
        'physician',
        'nurse-practitioner',
        'nurse',
        'medical-assistant',
        'biller',
        'privacy-officer',
        'office-manager',
      ]),
    );
  });

  it('answers urgent questions sooner than others', () => {
    for (const { id, answersAfter, urgentAfter } of cedarGrove.staff)
      expect(urgentAfter[1], id).toBeLessThan(answersAfter[0] + 1);
  });

  it('knows every kind of plan, one of them without a contract', () => {
    expect(new Set(cedarGrove.plans.map(({ type }) => type)).size).toBe(8);
    expect(cedarGrove.plans.filter(({ contracted }) => !contracted).map(({ id }) => id)).toEqual(['bluestem-ppo']);
  });

  it('has member numbers that no real payer could have given out', () => {
    // Medicare numbers begin with a digit and never hold the letter Z (INS-02).
    expect(cedarGrove.plans.find(({ type }) => type === 'MEDICARE')?.memberIdPrefix).toMatch(/^Z/);
    expect(new Set(cedarGrove.plans.map(({ memberIdPrefix }) => memberIdPrefix)).size).toBe(cedarGrove.plans.length);
  });

  it('has a fax number one digit from that of the orthopedists (PRV-39)', () => {
    const other = cedarGrove.directory.find(({ id }) => id === 'orthopedics')?.fax ?? '';
    expect([...other].filter((digit, index) => digit !== cedarGrove.fax?.[index])).toHaveLength(1);
  });

  it('gives every number of the directory to one line only', () => {
    const numbers = cedarGrove.directory.flatMap(({ phone, fax }) => (fax === undefined ? [phone] : [phone, fax]));
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('draws histories of nearly every kind of chart entry', () => {
    const kinds = new Set(cedarGrove.people.histories.map(({ kind }) => kind));
    const inCharts = [
      'lab-result',
      'imaging-result',
      'diagnosis',
      'medication',
      'allergy',
      'immunization',
      'clinical-note',
      'referral',
      'care-instructions',
      'family-history',
      'work-status',
      'claim',
    ];
    expect([...kinds].toSorted()).toEqual(inCharts.toSorted());
    expect(factKinds.ids).toEqual(expect.arrayContaining(inCharts));
  });

  it('has a page for what a newcomer looks up', () => {
    const ids = cedarGrove.policies.map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining([
        'checking-callers',
        'who-may-hear',
        'results',
        'records',
        'work-notes',
        'misdirected-pages',
        'late-arrival',
        'copay',
        'hardship',
        'telephones',
        'messages',
        'red-flags',
        'interpreters',
        'scheduling',
        'waiting',
        'complaints',
        'angry-visitors',
        'gifts',
        'emergencies',
      ]),
    );
  });

  it('promises records sooner than the state and the federal rule ask', () => {
    expect(settings.recordsDays).toBeLessThan(alder.recordsWithinDays);
    expect(alder.recordsWithinDays).toBeLessThanOrEqual(30);
  });
});

describe('the red-flag list', () => {
  it.each([
    ["My chest feels like there's an elephant on me", '911'],
    ['He talked funny for ten minutes, fine now', '911'],
    ['A bee got me and my lips are fat', '911'],
    ["I can't catch my breath on the stairs, or now", '911'],
    ['Indigestion, and my left arm is heavy', '911'],
    ['It has been bleeding all morning and it is soaking through the towels', '911'],
    ["Cancel all my appointments, I won't need them anymore", 'nurse-now'],
    ['She is six weeks old and 100.6', 'nurse-now'],
    ["I'm 34 weeks pregnant and have a headache with sparkles", 'nurse-now'],
    ['Worst headache I have ever had', 'nurse-now'],
  ])('knows "%s"', (words, level) => {
    expect(flagged(words).map((flag) => flag.level)).toContain(level);
  });

  it.each([
    'I would like to book a check-up',
    'My prescription runs out on Friday',
    'I pushed the wrong button on the portal',
    'My knee is limping along as ever',
    'A referral for my husband, it is two months old',
    'Can I move my blood pressure check?',
  ])('is silent about "%s"', (words) => {
    expect(flagged(words)).toEqual([]);
  });
});
