import type { Fault } from '../shared/fault';
import { showValue } from '../shared/fault';
import { nearest } from '../shared/nearest';
import { ok, refuse, type Result } from '../shared/result';
import type { Settings } from '../sim/state';
import { largestSeed } from './seed';

/** What a link asks for. Without a seed each learner gets one of their own. */
export interface Assignment {
  readonly pack: string;
  readonly seed?: number;
  readonly settings: Settings;
  /** By which a learner finds their own result again; never a name. */
  readonly code?: string;
}

export const modes = ['learn', 'practice', 'test'] as const satisfies readonly Settings['mode'][];
export const paces = ['relaxed', 'normal', 'rush', 'untimed'] as const satisfies readonly Settings['pace'][];
export const times = [1, 1.5, 2] as const;
export const standardSettings: Settings = { mode: 'practice', pace: 'normal', time: 1 };

/** No link of ours comes near this many characters. */
const longest = 500;
const words = ['pack', 'seed', 'mode', 'pace', 'time', 'code'] as const;
type Word = (typeof words)[number];
/** Said by the page itself, not by who assigns. */
const aside: ReadonlySet<string> = new Set(['debug']);

/**
 * Reads what follows the '?' of a link. Strict: every word must be one of ours, said once, with a value we know; each
 * thing wrong is one fault. A lacking mode, pace or time is practice, normal, 1.
 * @param packs ids of the packs there are
 */
export function readAssignment(query: string, packs: readonly string[]): Result<Assignment, Fault[]> {
  if (query.length > longest) return refuse([fault('', `at most ${longest} characters`, `${query.length}`)]);
  const said = [...new URLSearchParams(query)].filter(([word]) => !aside.has(word));
  const faults = strangers(said);
  const value = (word: Word): string | undefined => said.find(([one]) => one === word)?.[1];
  const choice = <Choice extends string>(word: Word, known: readonly Choice[], otherwise: Choice): Choice => {
    const given = value(word);
    const found = known.find((one) => one === given);
    if (given !== undefined && found === undefined) faults.push(unknownValue(word, given, known));
    return found ?? otherwise;
  };
  const pack = value('pack');
  if (pack === undefined) faults.push(fault('pack', `the id of a pack (${packs.join(', ')})`, 'nothing'));
  else if (!packs.includes(pack)) faults.push(unknownValue('pack', pack, packs));
  const seed = readSeed(value('seed'), faults);
  const mode = choice('mode', modes, standardSettings.mode);
  const pace = choice('pace', paces, standardSettings.pace);
  const time = Number(choice('time', times.map(String), String(standardSettings.time)));
  const code = readCode(value('code'), faults);
  if (pack === undefined || faults.length > 0) return refuse(faults);
  return ok({
    pack,
    settings: { mode, pace, time },
    ...(seed === undefined ? {} : { seed }),
    ...(code === undefined ? {} : { code }),
  });
}

/** Writes an assignment as what follows the '?' of a link, always in the same order, so that equal ones are equal texts. */
export function writeAssignment({ pack, seed, settings, code }: Assignment): string {
  const query = new URLSearchParams({ pack });
  if (seed !== undefined) query.set('seed', String(seed));
  query.set('mode', settings.mode);
  query.set('pace', settings.pace);
  query.set('time', String(settings.time));
  if (code !== undefined) query.set('code', code);
  return query.toString();
}

/** Whether a learner's code is one: up to 24 letters, digits and hyphens. It may be empty, which is none. */
export function isCode(text: string): boolean {
  return /^[A-Za-z0-9-]{0,24}$/.test(text);
}

function strangers(said: readonly (readonly [string, string])[]): Fault[] {
  return said.flatMap(([word], index) => {
    if (!words.some((one) => one === word))
      return [hinted(fault('', `only ${words.join(', ')}`, showValue(word)), word, words)];
    return said.findIndex(([other]) => other === word) < index ? [fault(word, 'one value', 'more than one')] : [];
  });
}

function readSeed(given: string | undefined, faults: Fault[]): number | undefined {
  if (given === undefined) return undefined;
  if (/^\d{1,9}$/.test(given)) return Number(given);
  faults.push(fault('seed', `a whole number from 0 to ${largestSeed}`, showValue(given)));
  return undefined;
}

function readCode(given: string | undefined, faults: Fault[]): string | undefined {
  if (given === undefined || given === '') return undefined;
  if (isCode(given)) return given;
  faults.push(fault('code', 'up to 24 letters, digits and hyphens', showValue(given)));
  return undefined;
}

function unknownValue(word: Word, given: string, known: readonly string[]): Fault {
  const plain = fault(word, `one of ${known.join(', ')}`, showValue(given));
  // A number is never nearly another one.
  return word === 'time' ? plain : hinted(plain, given, known);
}

function hinted(plain: Fault, given: string, known: readonly string[]): Fault {
  const [hint] = nearest(given.slice(0, 60), known);
  return hint === undefined ? plain : { ...plain, didYouMean: hint };
}

function fault(path: string, expected: string, found: string): Fault {
  return { code: path === '' ? 'link.unreadable' : `link.${path}`, file: 'link', path, expected, found };
}
