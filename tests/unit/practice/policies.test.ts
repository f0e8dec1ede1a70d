import { describe, expect, it } from 'vitest';
import { dollars } from '../../../src/practice/money';
import { entries as table } from '../../../src/rules/entries';
import { parseClock } from '../../../src/shared/time';
import { alder, cedarGrove } from '../../helpers/cedar-grove';

const { settings } = cedarGrove;
const page = (id: string): string => cedarGrove.policies.find((each) => each.id === id)?.text ?? '';
const words = ['zero', 'one', 'two', 'three', 'four', 'five', 'six'];
/** How many entries each table of rules has. */
const entries: Readonly<Record<string, number>> = { PRV: 49, COM: 31, SCH: 30, INS: 28, BIL: 15, REC: 16, OPS: 15 };

describe('the written policies say what the rules compute with', () => {
  it.each([
    ['checking-callers', `${words[settings.identifiersNeeded]} identifiers`],
    ['late-arrival', `Up to ${settings.lateGraceMinutes} minutes late`],
    [
      'hardship',
      `${words[settings.planMaxParts]} equal monthly parts for amounts up to $${settings.planMaxCents / 100}`,
    ],
    ['telephones', `within ${settings.answerWithinSeconds} seconds`],
    ['telephones', `within ${words[settings.queueAcknowledgeSeconds / 60]} minutes`],
    ['red-flags', `under ${settings.urgentBloodSugar.under} or of ${settings.urgentBloodSugar.from} and more`],
    ['waiting', `${settings.delayTellMinutes} minutes or more behind`],
    ['records', `Our promise is ${settings.recordsDays} days`],
    ['records', `Alder allows ${alder.recordsWithinDays}`],
    ['records', dollars(alder.copyFees.electronicMostCents)],
    ['scheduling', `${cedarGrove.visitTypes.find(({ id }) => id === 'new-patient')?.minutes} minutes`],
  ])('%s: "%s"', (id, sentence) => {
    expect(page(id)).toContain(sentence);
  });

  it('names the clinicians’ last times for new patients', () => {
    for (const { noNewAfter, visitTypes } of cedarGrove.providers) {
      if (visitTypes.includes('new-patient')) expect(page('scheduling')).toContain(noNewAfter);
    }
  });

  it('names the colleague who decides about hardship', () => {
    const decides = cedarGrove.staff.find(({ id }) => id === settings.hardshipDecidedBy)?.name;
    expect(page('hardship')).toContain(`${decides} decides`);
  });

  it('cites entries that the tables of rules hold', () => {
    for (const { id, facts } of cedarGrove.policies) {
      for (const entry of facts) {
        const [table = '', number = ''] = entry.split('-');
        expect(Number(number), `${id}: ${entry}`).toBeLessThanOrEqual(entries[table] ?? 0);
        expect(Number(number)).toBeGreaterThan(0);
      }
    }
  });

  it('rests every page on something, and calls law only what a law asks', () => {
    for (const { id, facts, basis } of cedarGrove.policies) {
      expect(facts.length, id).toBeGreaterThan(0);
      if (basis === 'law')
        expect(
          facts.some((entry) => table[entry]?.marks.some((mark) => mark === 'V' || mark === 'S')),
          id,
        ).toBe(true);
    }
  });
});

describe('the State of Alder', () => {
  it('says in every notice that it is not real', () => {
    expect(alder.fictional).toBe(true);
    expect(alder.notice).toMatch(/fictional/);
  });

  it('lets minors consent alone only below the age of majority', () => {
    for (const { fromAge } of alder.minorConsent) expect(fromAge).toBeLessThan(alder.majorityAge);
    expect(new Set(alder.minorConsent.map(({ service }) => service)).size).toBe(alder.minorConsent.length);
  });

  it('says its fees as it computes them', () => {
    const { say, electronicMostCents, mostCents, paperPageCents, laterPageCents, firstTierPages } = alder.copyFees;
    for (const part of [
      dollars(electronicMostCents),
      dollars(mostCents),
      `${paperPageCents} cents a page`,
      `page ${firstTierPages}`,
      `${laterPageCents} cents after`,
    ]) {
      expect(say).toContain(part);
    }
  });

  it('charges no Medicaid member for a missed visit (SCH-19)', () => {
    expect(alder.noShowFeeMedicaid).toBe(false);
  });
});

describe('the day', () => {
  it('has every clinician at work inside opening hours', () => {
    const [opens, closes] = [parseClock(cedarGrove.opens) ?? 0, parseClock(cedarGrove.closes) ?? 0];
    for (const { from, to } of cedarGrove.providers.flatMap(({ hours }) => hours)) {
      expect(parseClock(from)).toBeGreaterThanOrEqual(opens);
      expect(parseClock(to)).toBeLessThanOrEqual(closes);
    }
  });

  it('never leaves the desk without a nurse to ask', () => {
    const nurses = cedarGrove.staff.filter(({ role }) => role === 'nurse');
    expect(nurses.some(({ away }) => away.length === 0)).toBe(true);
  });
});
