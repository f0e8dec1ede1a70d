import { describe, expect, test } from 'vitest';
import { feeSchedules, procedureCodes } from '../../../../src/cli/procedures-on-disk';
import { feeOn, procedureOn } from '../../../../src/practice/procedures.schema';
import { levelByTime, levelCodes } from '../../../../src/rules/billing/coding/visit-level';
import { cedarGrove } from '../../../helpers/cedar-grove';
import { atCedarGrove, judged, mainVerdict, nowhere } from '../../../helpers/judging';

const goodCall = {
  question: 'collection-call',
  localTime: '21:30',
  confirmed: true,
  said: ['caller-and-practice', 'the-debt', 'one-clear-ask', 'offer-of-help'],
} as const;

describe('law and house policy kept apart', () => {
  test('the law on collectors is cited for agencies alone (BIL-14)', () => {
    const ours = mainVerdict({ ...goodCall, said: [...goodCall.said] });
    expect(ours.law).toBeUndefined();
    expect(ours.policy).toContain('When a balance is open');
    const theirs = mainVerdict({ ...goodCall, said: [...goodCall.said], caller: 'agency' });
    expect(theirs.law).toContain('15 USC 1692c');
  });

  test('an agency is bound by the law whatever the house has settled; the house by its settings (BIL-14)', () => {
    const late = { ...atCedarGrove.settings.money, callsUntil: '22:00' };
    const context = { ...atCedarGrove, settings: { ...atCedarGrove.settings, money: late } };
    expect(mainVerdict({ ...goodCall, said: [...goodCall.said] }, context).verdict).toBe('met');
    expect(mainVerdict({ ...goodCall, said: [...goodCall.said], caller: 'agency' }, context).verdict).toBe('breached');
  });

  test('Medicare’s filing time is law, other payers’ is what the house has on its list (BIL-08)', () => {
    const claim = { question: 'late-claim', service: '2026-01-15', received: '2026-02-01', contractDays: 90 } as const;
    expect(mainVerdict({ ...claim, payer: 'medicare' }).law).toBe('42 CFR 424.44');
    expect(mainVerdict({ ...claim, payer: 'commercial' }).law).toBeUndefined();
  });

  test('what rests on memory alone cites no law: adjustments, statements, postings (BIL-11, BIL-15)', () => {
    expect(mainVerdict({ question: 'adjustment', kind: 'hardship', cents: 2500 }).law).toBeUndefined();
    expect(mainVerdict({ question: 'statement', payersAnswered: 'no', chargeCents: 100 }).law).toBeUndefined();
    expect(mainVerdict({ question: 'posting-error' }).law).toBeUndefined();
  });
});

describe('settings of the house', () => {
  const adjust = (cents: number, money: Partial<typeof atCedarGrove.settings.money>) =>
    mainVerdict(
      { question: 'adjustment', kind: 'small-balance', cents, approvedBy: 'biller', how: 'posted' },
      {
        ...atCedarGrove,
        settings: { ...atCedarGrove.settings, money: { ...atCedarGrove.settings.money, ...money } },
      },
    );

  test('decide what is small (BIL-15)', () => {
    expect(adjust(900, {}).routeTo).toBe('manager');
    expect(adjust(900, { smallBalanceMaxCents: 1000 }).verdict).toBe('allowed');
  });

  test('decide from which day an item ages (BIL-11)', () => {
    const items = [{ id: 'a', cents: 100, service: '2026-10-01', billed: '2027-03-01' }];
    const money = { ...atCedarGrove.settings.money, agingCountedFrom: 'billed' as const };
    const context = { ...atCedarGrove, settings: { ...atCedarGrove.settings, money } };
    expect(mainVerdict({ question: 'aging', items }).figures).toMatchObject({ over120: 100 });
    expect(mainVerdict({ question: 'aging', items }, context).figures).toMatchObject({ current: 100 });
  });

  test('say how often petty cash is counted (OPS-08)', () => {
    const count = { question: 'petty-cash', fundCents: 100, cashCents: 100 } as const;
    const of = (lastCounted: string) =>
      judged({ ...count, lastCounted, countedOn: '2027-03-09' }).map(({ verdict }) => verdict);
    expect(of('2027-02-06')).toEqual(['computed']);
    expect(of('2027-02-05')).toEqual(['missed', 'computed']);
  });
});

describe('codes and prices as data', () => {
  test('the least minutes of every level, new and established (BIL-04)', () => {
    const minutes = (patient: 'new' | 'established') =>
      levelCodes(procedureCodes(), patient, '2027-03-09').map(({ code, minimumMinutes = 0 }) => [code, minimumMinutes]);
    expect(minutes('new')).toEqual([
      ['99202', 15],
      ['99203', 30],
      ['99204', 45],
      ['99205', 60],
    ]);
    expect(minutes('established')).toEqual([
      ['99211', 0],
      ['99212', 10],
      ['99213', 20],
      ['99214', 30],
      ['99215', 40],
    ]);
  });

  test('a minute more never lowers a level, and nine minutes reach none (BIL-04)', () => {
    const levels = levelCodes(procedureCodes(), 'established', '2027-03-09');
    expect(levelByTime(levels, 9)).toBeUndefined();
    for (let minutes = 10; minutes < 120; minutes += 1)
      expect(levelByTime(levels, minutes + 1)?.level).toBeGreaterThanOrEqual(levelByTime(levels, minutes)?.level ?? 9);
  });

  test('a code that is gone is not in force, and was (BIL-04)', () => {
    expect(procedureOn(procedureCodes(), '99201', '2020-12-31')?.level).toBe(1);
    expect(procedureOn(procedureCodes(), '99201', '2021-01-01')).toBeUndefined();
  });

  test('without the codes the level is asked for, never guessed (BIL-04)', () => {
    expect(mainVerdict({ question: 'visit-level', patient: 'established', minutes: 30 }, nowhere).verdict).toBe(
      'needs',
    );
  });

  test('every contracted plan has a price for an office visit, below the charge (INS-16)', () => {
    for (const { id } of cedarGrove.plans.filter(({ contracted }) => contracted)) {
      const fee = feeOn(feeSchedules(), { plan: id, code: '99213' }, '2027-03-09');
      expect(fee?.allowedCents, id).toBeLessThanOrEqual(fee?.chargeCents ?? 0);
    }
    expect(feeOn(feeSchedules(), { plan: 'bluestem-ppo', code: '99213' }, '2027-03-09')).toBeUndefined();
    expect(feeOn(feeSchedules(), { plan: 'medicare-b', code: '99213' }, '2025-12-31')).toBeUndefined();
  });
});

test('a code may be written as a number, as people write it (BIL-04, BIL-05, BIL-10)', () => {
  const about = { patient: 'established', minutes: 45 } as const;
  expect(mainVerdict({ question: 'visit-level', code: 99215, ...about }).verdict).toBe('valid');
  expect(mainVerdict({ question: 'code-kind', code: 25 }).order).toEqual(['modifier']);
  expect(mainVerdict({ question: 'denial', group: 'CO', code: 45 }).verdict).toBe('computed');
});
