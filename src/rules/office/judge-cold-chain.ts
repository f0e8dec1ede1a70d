import { type ColdChain, coldChainActs } from '../situation/cold-chain';
import type { JudgeContext } from '../situation/context';
import type { Verdict } from '../verdict';
import { verdictOf } from '../verdict-of';
import { coldRules } from './cold.rules';
import { type Duty, type Fault, inOrder, type Wrong } from './duties';
import { celsiusHundredths, fahrenheitHundredths, type LogReading, rangeOf, readLog } from './temperature';
import { asks, type Scheme, steps, weigh, weighed } from './weigh';

type Act = (typeof coldChainActs.ids)[number];
type Under = keyof typeof coldRules;

/** What a temperature log shows, and whether what followed was right: figures in tenths of the log’s scale, `lowestOther` and `highestOther` in hundredths of the other. */
export function judgeColdChain(situation: ColdChain, context: JudgeContext): Verdict[] {
  const { scale, readings, done, parcelMinutes, unitKind, unit } = situation;
  const rule = coldRules[unit === 'freezer' ? 'office.freezer' : 'office.cold-range'];
  const invented = readings.some((reading) => reading.invented) || done?.some(({ did }) => did === 'invented-reading');
  if (invented === true) return [weighed(coldRules['office.cold-range'], [invention], context)];
  const shown = readings.some(({ now, min, max }) => (now ?? min ?? max) !== undefined);
  if (shown && scale === undefined)
    return [asks(rule, context, 'A number without its scale says nothing.', 'Is it in °C or in °F?')];
  if (!shown && readings.length === 0 && done === undefined && parcelMinutes === undefined && unitKind !== 'dormitory')
    return [asks(rule, context, 'Nothing was read.', 'What does the thermometer show, and on which scale?')];
  const log = readLog(
    readings,
    situation.wholeDays,
    rangeOf(unit, scale ?? 'F', context.settings.office),
    context.date,
  );
  const scheme = schemeFor(situation, log.outOfRange > 0, context);
  if (done === undefined && parcelMinutes === undefined) {
    const read = logVerdict(situation, log, context, false);
    return log.outOfRange > 0 ? [read, steps(scheme, context, { routeTo: 'nurse' })] : [read];
  }
  const handled = weigh(done === undefined ? { ...scheme, partial: true } : scheme, done ?? [], context);
  if (readings.length === 0 && unitKind !== 'dormitory') return handled;
  return inOrder([...handled, logVerdict(situation, log, context, unitKind !== 'dormitory')]);
}

const invention: Fault = {
  id: 'invented-reading',
  kind: 'wrong',
  under: 'office.cold-range',
  severity: 'critical',
  basis: 'A temperature stands in the log that nobody read.',
  say: 'Leave a missed reading blank, say so, and read it now.',
};

function logVerdict(situation: ColdChain, log: LogReading, context: JudgeContext, handled: boolean): Verdict {
  const { unit, unitKind, scale = 'F' } = situation;
  const rule = coldRules[unit === 'freezer' ? 'office.freezer' : 'office.cold-range'];
  const { lowest, highest, outOfRange, blanks, unsigned } = log;
  const other = (tenths: number): number => (scale === 'C' ? fahrenheitHundredths(tenths) : celsiusHundredths(tenths));
  const figures = {
    ...(lowest === undefined || highest === undefined
      ? {}
      : { lowest, highest, lowestOther: other(lowest), highestOther: other(highest) }),
    outOfRange,
    blanks,
  };
  const { lowest: from, highest: to } = rangeOf(unit, scale, context.settings.office);
  if (outOfRange > 0 || unitKind === 'dormitory')
    return verdictOf(rule, context, {
      verdict: handled ? 'computed' : 'invalid',
      severity: handled ? 'none' : 'serious',
      basis:
        outOfRange > 0
          ? `${outOfRange === 1 ? 'One reading is' : `${outOfRange} readings are`} outside ${degrees(from)} to ${degrees(to)} °${scale}: the lowest is ${degrees(lowest ?? from)}, the highest ${degrees(highest ?? to)}.`
          : 'A dormitory unit with a freezer inside is never for vaccine.',
      figures,
      routeTo: 'nurse',
      betterAct:
        outOfRange > 0
          ? 'Sign DO NOT USE, keep it apart at the right temperature, tell the nurse now; nothing is used, nothing thrown away.'
          : 'Tell the nurse; vaccine belongs into a unit built for it.',
    });
  const gaps = [
    ...(blanks > 0 ? [blanks === 1 ? 'one reading is missing' : `${blanks} readings are missing`] : []),
    ...(unsigned > 0 ? [unsigned === 1 ? 'one is not signed' : `${unsigned} are not signed`] : []),
  ];
  return verdictOf(rule, context, {
    verdict: gaps.length > 0 ? (handled ? 'computed' : 'not-enough') : handled ? 'computed' : 'valid',
    severity: gaps.length > 0 && !handled ? 'minor' : 'none',
    basis: gaps.length > 0 ? `In range, but ${gaps.join(' and ')}.` : 'Every reading is in range.',
    figures,
    betterAct:
      gaps.length > 0
        ? 'Leave the blank a blank, say so, and read and sign it now.'
        : 'Sign it; the next look is due as ever.',
  });
}

function degrees(tenths: number): string {
  return `${tenths < 0 ? '-' : ''}${Math.floor(Math.abs(tenths) / 10)}${tenths % 10 === 0 ? '' : `.${Math.abs(tenths) % 10}`}`;
}

function schemeFor(
  { done = [], doneIsAll, parcelMinutes, readings }: ColdChain,
  excursion: boolean,
  { settings }: JudgeContext,
): Scheme<Act, Under> {
  const under = 'office.cold-response';
  const out = excursion || (readings.length === 0 && done.some(({ did }) => !besides.includes(did)));
  const duties: Duty<Act, Under>[] = [
    ...(out ? response : []),
    ...(parcelMinutes !== undefined && parcelMinutes > settings.office.parcelMinutes
      ? []
      : done.some(({ did }) => did === 'handed-parcel-over')
        ? [parcel]
        : []),
    ...(done.some(({ did }) => did === 'left-blank')
      ? [
          {
            act: 'left-blank',
            under: 'office.cold-range',
            left: 'minor',
            say: 'Leave a missed reading blank.',
          } as const,
        ]
      : []),
  ];
  const late = {
    id: 'left-parcel',
    kind: 'wrong',
    under,
    severity: 'critical',
    basis: `The parcel waited ${parcelMinutes} minutes; ${settings.office.parcelMinutes} is the most.`,
    say: parcel.say,
  } as const;
  return {
    rules: coldRules,
    main: under,
    terms: coldChainActs.terms,
    duties,
    wrongs,
    partial: !doneIsAll,
    more: parcelMinutes !== undefined && parcelMinutes > settings.office.parcelMinutes ? [late] : [],
  };
}

/** Acts that do not tell of anything out of range. */
const besides: readonly Act[] = [
  'left-blank',
  'handed-parcel-over',
  'left-parcel',
  'opened-and-stored-parcel',
  'wrote-log',
  'told-nurse',
];
const parcel: Duty<Act, Under> = {
  act: 'handed-parcel-over',
  under: 'office.cold-response',
  left: 'critical',
  say: 'Hand a parcel of vaccine to the nurse at once.',
};
const response: readonly Duty<Act, Under>[] = [
  { act: 'labelled-do-not-use', under: 'office.cold-response', left: 'serious', say: 'Put up the sign DO NOT USE.' },
  {
    act: 'kept-at-temperature',
    under: 'office.cold-response',
    left: 'serious',
    say: 'Keep it apart at the right temperature.',
  },
  {
    act: 'called-coordinator-or-maker',
    or: ['told-nurse'],
    under: 'office.cold-response',
    left: 'serious',
    say: 'Tell the nurse, who calls the makers.',
  },
  { act: 'wrote-log', under: 'office.cold-response', left: 'minor', say: 'Write it into the log.' },
];
const wrongs: readonly Wrong<Act, Under>[] = [
  { act: 'left-parcel', severity: 'critical', say: parcel.say },
  { act: 'opened-and-stored-parcel', severity: 'serious', say: parcel.say },
  { act: 'used-it', severity: 'critical', say: 'Nothing of it is used before there is an answer.' },
  { act: 'put-back', severity: 'critical', say: 'It stays apart until there is an answer.' },
  { act: 'did-nothing', severity: 'critical', say: 'Tell the nurse now.' },
  { act: 'discarded', severity: 'serious', say: 'Nothing of it is thrown away before there is an answer.' },
  { act: 'turned-dial', severity: 'serious', say: 'Tell the nurse; the dial is hers.' },
].map((wrong) => ({ ...wrong, under: 'office.cold-response' }) as Wrong<Act, Under>);
