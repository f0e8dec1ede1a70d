import { readFileSync, readdirSync } from 'node:fs';
import { readPractice } from '../../packs/read/practice';
import { checkSchema } from '../../packs/read/schema';
import { readState } from '../../packs/read/state';
import { type PolicySettings, policySettingsSchema } from '../../practice/policy';
import type { StateLaw } from '../../practice/state.schema';
import type { CaseFile } from '../../rules/case-file';
import type { JudgeContext } from '../../rules/situation/context';
import { type Fault, sayFault, showValue } from '../../shared/fault';
import { nearest } from '../../shared/nearest';
import { ok, refuse, type Result } from '../../shared/result';
import { CliFault } from '../command';
import { repository } from '../files';
import { feeSchedules, procedureCodes } from '../procedures-on-disk';
import { datedValues } from '../values-on-disk';
import { wordsOnDisk } from '../words-on-disk';

const states = `${repository}/scenarios/states`;

/** Under what a case file is judged: Cedar Grove's written policies with the file's own settings, and the law of a fictional state or of none. */
export function contextFor(file: CaseFile, name: string): Result<JudgeContext, Fault[]> {
  const path = 'scenarios/practices/cedar-grove.yaml';
  const practice = readPractice(readFileSync(`${repository}/${path}`, 'utf8'), path);
  if (!practice.ok) throw new CliFault(practice.error.map(sayFault).join('\n'));
  const settings = withOverrides(practice.value.settings, file.practice, name);
  if (!settings.ok) return settings;
  const state = stateOf(file.state ?? practice.value.state, name);
  if (!state.ok) return state;
  return ok({
    practice: 'Cedar Grove',
    settings: settings.value,
    policies: practice.value.policies,
    date: file.date,
    values: datedValues(),
    words: wordsOnDisk(),
    procedures: procedureCodes(),
    fees: feeSchedules(),
    ...(state.value === undefined ? {} : { state: state.value }),
  });
}

function withOverrides(
  settings: PolicySettings,
  overrides: CaseFile['practice'],
  name: string,
): Result<PolicySettings, Fault[]> {
  const checked = checkSchema(policySettingsSchema, merged(settings, overrides), name);
  return checked.ok ? checked : refuse(checked.error.map((fault) => ({ ...fault, path: `practice.${fault.path}` })));
}

/** Settings with others laid over them: groups of settings are merged, anything else is replaced. */
function merged(settings: Readonly<Record<string, unknown>>, over: Readonly<Record<string, unknown>>): unknown {
  const entries = Object.entries(over).map(([key, value]) => {
    const known = settings[key];
    return [key, isGroup(known) && isGroup(value) ? merged(known, value) : value];
  });
  return { ...settings, ...Object.fromEntries(entries) };
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function stateOf(id: string, name: string): Result<StateLaw | undefined, Fault[]> {
  if (id === 'none') return ok(undefined);
  const known = readdirSync(states)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.slice(0, -'.yaml'.length));
  if (known.includes(id)) return readState(readFileSync(`${states}/${id}.yaml`, 'utf8'), `scenarios/states/${id}.yaml`);
  const expected = `one of ${[...known, 'none'].join(', ')}; a real state is never described here`;
  const hint = nearest(id, [...known, 'none'])[0];
  return refuse([
    {
      code: 'judge.unknown-state',
      file: name,
      path: 'state',
      expected,
      found: showValue(id),
      ...(hint === undefined ? {} : { didYouMean: hint }),
    },
  ]);
}
