import type { SchedulingMethod, SchedulingMethodCase } from '../../situation/scheduling-method';

/** The methods that features tell: what is sure, and between which others it lies open, with what to ask. */
interface MethodsTold {
  readonly sure: readonly SchedulingMethod[];
  readonly open: readonly SchedulingMethod[];
  readonly ask: string;
}

type Feature = Exclude<keyof SchedulingMethodCase, 'question' | 'called'>;

/** The one feature without which a method is not that method. @source SCH-01 to SCH-08 */
export const markOf: Readonly<Record<SchedulingMethod, Feature>> = {
  stream: 'ownTimes',
  wave: 'severalAtTop',
  'modified-wave': 'insideHour',
  'double-booking': 'twoOnPurpose',
  cluster: 'likeTogether',
  'open-access': 'sameDay',
  'open-hours': 'noTimes',
  matrix: 'blockedFirst',
};

const asks = {
  anything:
    'What is each patient told: a time alone, the full hour with others, a time inside the hour, or no time at all?',
  restOfHour: 'Are all patients of an hour told the full hour, or some of them a time inside it?',
  pattern: 'Is it one pattern for every hour with its end left open, or each visit after the other by its length?',
  anyTime: 'Is anybody given a time, or do people come without one?',
  together: 'Has each patient a time alone, or are several told the same?',
  beside: 'Is it the pattern of every hour, or a second patient put beside a visit that stands?',
  turn: 'In which order are those seen who were told the same, or nothing?',
} as const;

/**
 * Which methods of scheduling features describe. How times are given out is one of stream, wave, modified wave and open
 * hours; clusters, open access, double-booking and the matrix may stand beside it and come first.
 * @source SCH-01 to SCH-08
 */
export function methodsTold(told: SchedulingMethodCase): MethodsTold {
  const beside = besideTiming(told);
  const [timing, ask] = timingTold(told);
  const hourShared = told.severalAtTop === true && told.twoOnPurpose === true;
  if (hourShared) return split(beside, ['double-booking'], timing, asks.beside);
  if (told.noTimes === true && told.sameDay === true) return split(beside, ['open-access'], timing, asks.anyTime);
  const outOfTurn = told.arrivalOrder === false && (timing[0] === 'wave' || timing[0] === 'open-hours');
  if (timing.length === 1 && !outOfTurn) return { sure: [...beside, ...timing], open: [], ask };
  return { sure: beside, open: timing, ask: timing.length === 1 ? asks.turn : ask };
}

function split(
  beside: readonly SchedulingMethod[],
  doubtful: readonly SchedulingMethod[],
  timing: readonly SchedulingMethod[],
  ask: string,
): MethodsTold {
  return { sure: beside.filter((method) => !doubtful.includes(method)), open: [...doubtful, ...timing], ask };
}

function besideTiming(told: SchedulingMethodCase): SchedulingMethod[] {
  const all = ['matrix', 'double-booking', 'cluster', 'open-access'] as const;
  return all.filter((method) => told[markOf[method]] === true);
}

type Timing = readonly [fits: readonly SchedulingMethod[], ask: string];

/** What fits how times are given out, without what lacks its mark. */
function timingTold(told: SchedulingMethodCase): Timing {
  const [fits, ask] = timingClaimed(told);
  return [fits.filter((method) => told[markOf[method]] !== false), ask];
}

function timingClaimed(told: SchedulingMethodCase): Timing {
  const { ownTimes, severalAtTop, insideHour, endOpen, noTimes, arrivalOrder } = told;
  if (noTimes === true) return [[...timed(told), 'open-hours'], asks.anyTime];
  if (severalAtTop === true) return ownTimes === true ? [timed(told), asks.together] : topOfHour(told);
  if (insideHour === true || endOpen === true) return inHour(told);
  if (ownTimes === true) return arrivalOrder === true ? [['stream', 'wave', 'open-hours'], asks.together] : alone;
  return arrivalOrder === true ? [['wave', 'open-hours'], asks.anyTime] : [[], asks.anything];
}

const alone: Timing = [['stream'], asks.anything];

/** The methods with times that are claimed side by side, where a text contradicts itself. */
function timed({ ownTimes, severalAtTop, insideHour }: SchedulingMethodCase): SchedulingMethod[] {
  return [
    ...(ownTimes === true ? (['stream'] as const) : []),
    ...(severalAtTop === true && insideHour !== true ? (['wave'] as const) : []),
    ...(insideHour === true ? (['modified-wave'] as const) : []),
  ];
}

/** Several at the full hour: a wave when nobody is told a time inside it. @source SCH-02, SCH-03 */
function topOfHour({ insideHour, endOpen, arrivalOrder }: SchedulingMethodCase): Timing {
  if (insideHour === true) return [['modified-wave'], asks.restOfHour];
  if (arrivalOrder === true && endOpen !== true) return [['wave'], asks.restOfHour];
  return [['wave', 'modified-wave'], asks.restOfHour];
}

/** Times inside the hour: a modified wave, unless each may simply follow the other. @source SCH-01, SCH-03 */
function inHour({ ownTimes, severalAtTop, insideHour, endOpen }: SchedulingMethodCase): Timing {
  if (insideHour === true && (ownTimes !== true || endOpen === true)) return [['modified-wave'], asks.pattern];
  if (ownTimes === true && severalAtTop === false && endOpen === false) return alone;
  return [ownTimes === true ? ['stream', 'modified-wave'] : ['stream', 'wave', 'modified-wave'], asks.pattern];
}
