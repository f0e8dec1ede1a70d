import type { Dice } from '../../shared/random';
import type { Fact } from '../acts/fact';
import type { Sex } from '../person';
import type { Practice } from '../practice';

type Entry = Practice['people']['histories'][number];

/** Kinds that can be on file before the first visit: what a patient writes on the intake form. */
const fromIntake: readonly Entry['kind'][] = ['allergy', 'immunization', 'family-history'];
const most = 8;

export interface Subject {
  readonly mrn: string;
  readonly sex: Sex;
  readonly age: number;
  /** Whether the patient has been seen here. */
  readonly seen: boolean;
}

/** Draws two to eight chart facts that belong together: whole topics (a diagnosis with its medicine and tests) and single entries. */
export function drawHistory(dice: Dice, subject: Subject, entries: readonly Entry[]): Fact[] {
  const fitting = entries.filter((entry) => suits(entry, subject) && (subject.seen || fromIntake.includes(entry.kind)));
  const topics = [...new Set(fitting.map(({ topic }) => topic).filter((topic) => topic !== ''))];
  const count = subject.age < 18 ? dice.int(0, 1) : subject.age < 45 ? dice.int(0, 2) : dice.int(1, 3);
  const chosen: Entry[] = [];
  for (const topic of dice.shuffle(topics).slice(0, count))
    chosen.push(...fitting.filter((entry) => entry.topic === topic));
  const singles = dice.shuffle(fitting.filter(({ topic }) => topic === ''));
  const wanted = dice.int(2, 4);
  for (const kind of ['allergy', 'immunization'] as const) {
    const entry = singles.find((each) => each.kind === kind);
    if (entry) chosen.push(entry);
  }
  for (const entry of singles) {
    if (chosen.length >= wanted) break;
    // One allergy entry: "none known" beside a known one would contradict it.
    if (entry.kind !== 'allergy' && !chosen.includes(entry)) chosen.push(entry);
  }
  return numbered(subject.mrn, chosen.slice(0, most));
}

function suits(entry: Entry, { age, sex }: Subject): boolean {
  return age >= entry.minAge && age <= entry.maxAge && (entry.sex === 'any' || entry.sex === sex);
}

function numbered(mrn: string, entries: readonly Entry[]): Fact[] {
  const counts = new Map<string, number>();
  return entries.map(({ kind, sensitivity, label, spoken }) => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return { id: `${mrn}/${kind}/${count}`, of: mrn, kind, sensitivity, label, spoken };
  });
}
