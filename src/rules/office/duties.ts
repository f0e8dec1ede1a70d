import { parseClock } from '../../shared/time';
import type { Severity } from '../authority';
import type { Done } from '../situation/office-done';
import type { Outcome, Verdict, VerdictWord } from '../verdict';

/** How grave a fault is. */
export type Gravity = Exclude<Severity, 'none'>;

/** Something that has to be done: under which rule, how grave it is to leave it out, by when and after what. */
export interface Duty<Act extends string, Under extends string> {
  readonly act: Act;
  /** Acts that do as well. */
  readonly or?: readonly Act[];
  readonly under: Under;
  readonly left: Gravity;
  /** At most so many seconds after the beginning, where both times are known. */
  readonly within?: number;
  /** Acts that come before it, where they are done at all. */
  readonly after?: readonly Act[];
  /** What to do, as a sentence. */
  readonly say: string;
}

/** Something that must not be done. */
export interface Wrong<Act extends string, Under extends string> {
  readonly act: Act;
  readonly under: Under;
  readonly severity: Gravity;
  /** What is better, as a sentence. */
  readonly say: string;
}

/** One fault: what is missing, late, out of turn or wrong. */
export interface Fault<Under extends string = string> {
  readonly id: string;
  readonly kind: 'wrong' | 'missing' | 'late';
  readonly under: Under;
  readonly severity: Gravity;
  /** What is at fault, as a sentence. */
  readonly basis: string;
  readonly say: string;
}

const gravities: readonly Severity[] = ['none', 'minor', 'serious', 'critical'];
const kinds: readonly Fault['kind'][] = ['wrong', 'missing', 'late'];

/** Every fault of what was done against duties and prohibitions; `start` is the clock time from which seconds count. */
export function faultsOf<Act extends string, Under extends string>(
  done: readonly Done<Act>[],
  duties: readonly Duty<Act, Under>[],
  wrongs: readonly Wrong<Act, Under>[],
  terms: Readonly<Record<Act, string>>,
  start?: string,
): Fault<Under>[] {
  return [
    ...wrongs
      .filter(({ act }) => done.some(({ did }) => did === act))
      .map(({ act, under, severity, say }) => ({
        id: act,
        kind: 'wrong' as const,
        under,
        severity,
        basis: `Wrong: ${terms[act]}.`,
        say,
      })),
    ...duties.flatMap((duty) => dutyFault(done, duty, terms, start)),
  ];
}

function dutyFault<Act extends string, Under extends string>(
  done: readonly Done<Act>[],
  { act, or = [], under, left, within, after = [], say }: Duty<Act, Under>,
  terms: Readonly<Record<Act, string>>,
  start: string | undefined,
): Fault<Under>[] {
  const index = done.findIndex(({ did }) => did === act || or.includes(did));
  const found = done[index];
  const named = { id: act, under, say };
  if (found === undefined) return [{ ...named, kind: 'missing', severity: left, basis: `Left out: ${terms[act]}.` }];
  const seconds = between(start, found.at);
  if (within !== undefined && seconds !== undefined && seconds > within)
    return [
      {
        ...named,
        kind: 'late',
        severity: less(left),
        basis: `Late: ${terms[act]}, after ${seconds} seconds; ${within} is the most.`,
      },
    ];
  const early = after.find((earlier) => done.findIndex(({ did }) => did === earlier) > index);
  if (early === undefined) return [];
  return [
    {
      ...named,
      kind: 'late',
      severity: 'minor',
      basis: `The wrong way round: ${terms[act]}, before this: ${terms[early]}.`,
    },
  ];
}

/** Seconds from one clock time to another; undefined when one is not known. */
export function between(from: string | undefined, to: string | undefined): number | undefined {
  const [start, end] = [parseClock(from ?? ''), parseClock(to ?? '')];
  return start === undefined || end === undefined ? undefined : end - start;
}

function less(severity: Gravity): Gravity {
  return severity === 'critical' ? 'serious' : 'minor';
}

/** Faults with the gravest first; of two alike what was done wrong before what is missing, and what is missing before what was late. */
export function gravestFirst<F extends Pick<Fault, 'severity' | 'kind'>>(faults: readonly F[]): F[] {
  return faults.toSorted(
    (one, other) =>
      gravities.indexOf(other.severity) - gravities.indexOf(one.severity) ||
      kinds.indexOf(one.kind) - kinds.indexOf(other.kind),
  );
}

/** The words for a list of faults: missed or breached when one is serious, partly met when all are minor or late, met without any. */
export function wordFor(faults: readonly Pick<Fault, 'severity' | 'kind'>[]): {
  readonly verdict: VerdictWord;
  readonly outcome: Outcome;
  readonly severity: Severity;
} {
  const [first] = gravestFirst(faults);
  if (first === undefined) return { verdict: 'met', outcome: 'met', severity: 'none' };
  const { severity, kind } = first;
  if (severity === 'minor' || kind === 'late') return { verdict: 'partly-met', outcome: 'partly', severity };
  if (kind === 'wrong') return { verdict: 'breached', outcome: 'breach', severity };
  return { verdict: 'missed', outcome: 'missed', severity };
}

/** Verdicts in the order in which they are read: the gravest first, and of two alike a breach. */
export function inOrder(verdicts: readonly Verdict[]): Verdict[] {
  const breached = ({ verdict }: Verdict): number => (verdict === 'breached' ? 0 : 1);
  return verdicts.toSorted(
    (one, other) =>
      gravities.indexOf(other.severity) - gravities.indexOf(one.severity) || breached(one) - breached(other),
  );
}
