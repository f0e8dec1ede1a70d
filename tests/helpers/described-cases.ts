import { expect, it } from 'vitest';
import { registry } from '../../src/rules/registry';
import type { JudgeContext } from '../../src/rules/situation/context';
import type { Verdict } from '../../src/rules/verdict';
import { aTuesday, cedarGrove } from './cedar-grove';

/** Cedar Grove's written policies on a Tuesday. */
export const underCedarGrove: JudgeContext = {
  practice: cedarGrove.name,
  settings: cedarGrove.settings,
  policies: cedarGrove.policies,
  date: aTuesday,
};

/** A described case with what the judges must say of it, written down before they were run. */
export interface Described<Input> {
  readonly case: string;
  /** Entries of the rule tables it is taken from. */
  readonly cites: string;
  readonly of: Input;
  /** Rule id → outcome, with the severity when it is serious or critical: 'breach critical'. 'none' for a verdict that is no evidence. */
  readonly says: Readonly<Record<string, string>>;
  /** Rules whose occasion did not arise. */
  readonly silent?: readonly string[];
}

/** 'breach critical', 'partly', 'met': a verdict as the tables write it. */
export function inShort({ outcome, severity }: Verdict): string {
  return `${outcome ?? 'none'}${severity === 'serious' || severity === 'critical' ? ` ${severity}` : ''}`;
}

/** Every verdict by its rule; of two under one rule the later. */
export function byRule(verdicts: readonly Verdict[]): Record<string, string> {
  return Object.fromEntries(verdicts.map((verdict) => [verdict.rule, inShort(verdict)]));
}

/** How bad a verdict in short is, 0 for met or none to 3 for a breach; no verdict at all is as bad as can be. */
export function rankOf(short: string | undefined): number {
  const order = ['met', 'partly', 'missed', 'breach'];
  const outcome = short?.split(' ')[0] ?? 'breach';
  return outcome === 'none' ? 0 : order.indexOf(outcome);
}

/** One test per described case: the rules named say what is written, the silent ones nothing, and every verdict can be shown. */
export function testCases<Input>(cases: readonly Described<Input>[], judge: (of: Input) => Verdict[]): void {
  it.each(cases.map((each) => [`${each.case} (${each.cites}; ${Object.keys(each.says).join(', ')})`, each] as const))(
    '%s',
    (_, each) => {
      const verdicts = judge(each.of);
      const said = byRule(verdicts);
      expect(Object.fromEntries(Object.keys(each.says).map((rule) => [rule, said[rule] ?? 'silent']))).toEqual(
        each.says,
      );
      for (const rule of each.silent ?? []) expect(said[rule], rule).toBeUndefined();
      for (const verdict of verdicts) expectShowable(verdict);
    },
  );
}

/** A verdict names a known rule, rests on an authority or a named policy, and says in words what it rests on and what is better. */
export function expectShowable(verdict: Verdict): void {
  expect(registry[verdict.rule], `${verdict.rule} is in the registry`).toBeDefined();
  expect(verdict.authority.length > 0 || verdict.policy !== undefined, `${verdict.rule} rests on something`).toBe(true);
  expect(verdict.basis.length, `${verdict.rule} says why`).toBeGreaterThan(5);
  expect(verdict.betterAct.length, `${verdict.rule} says what is better`).toBeGreaterThan(5);
  const mark = registry[verdict.rule]?.mark;
  if (mark === 'M' || mark === 'P')
    expect(verdict.policy, `${verdict.rule} is graded as policy`).toMatch(/^Cedar Grove/);
  expect(verdict.critical === true, `${verdict.rule}: critical failures are of critical severity`).toBe(
    verdict.severity === 'critical',
  );
}
