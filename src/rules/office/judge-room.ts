import { clock, parseClock } from '../../shared/time';
import type { JudgeContext } from '../situation/context';
import type { Done } from '../situation/office-done';
import { roomActs, type RoomTurnover } from '../situation/rooms';
import type { Verdict } from '../verdict';
import type { Duty, Fault, Wrong } from './duties';
import { roomsRules } from './rooms.rules';
import { asks, type Scheme, steps, weigh } from './weigh';

type Act = (typeof roomActs.ids)[number];
type Under = 'office.room-turnover' | 'office.room-blood';

/** Whether a room was made ready as it should be; `readyAt`, in seconds after midnight, is from when it can be. */
export function judgeRoomTurnover(situation: RoomTurnover, context: JudgeContext): Verdict[] {
  const { soil, done, labelMinutes, wetSeconds, wipedAt, trained } = situation;
  const rule = roomsRules['office.room-turnover'];
  if (soil === 'unknown')
    return [
      asks(
        rule,
        context,
        'What is on the surfaces decides who cleans.',
        'Is there blood or body fluid, or other soil that can be seen?',
      ),
    ];
  const wiped = parseClock(wipedAt ?? '');
  const readyAt = wiped === undefined || labelMinutes === undefined ? undefined : wiped + labelMinutes * 60;
  const figures = readyAt === undefined ? {} : { figures: { readyAt } };
  const scheme = schemeFor(situation, readyAt);
  if (done === undefined) {
    if (labelMinutes !== undefined && wetSeconds !== undefined && soil !== 'blood-or-body-fluid')
      return weigh({ ...scheme, partial: true }, [], context, figures);
    if (labelMinutes === undefined && (wiped !== undefined || wetSeconds !== undefined)) return [unread(context)];
    return [steps(scheme, context, figures)];
  }
  const verdicts = weigh(scheme, done, context, figures);
  const open = labelMinutes === undefined && wetSeconds !== undefined && !(soil === 'blood-or-body-fluid' && !trained);
  return open && verdicts.every(({ severity }) => severity === 'none' || severity === 'minor')
    ? [unread(context), ...verdicts]
    : verdicts;
}

function unread(context: JudgeContext): Verdict {
  return asks(
    roomsRules['office.room-turnover'],
    context,
    'The label says how long a surface has to stay wet.',
    'How many minutes of contact does the label of the disinfectant ask?',
  );
}

function schemeFor(
  { soil, trained, labelMinutes, wetSeconds, doneIsAll, done = [] }: RoomTurnover,
  readyAt: number | undefined,
): Scheme<Act, Under> {
  const base = { rules: roomsRules, terms: roomActs.terms, partial: !doneIsAll };
  if (soil === 'blood-or-body-fluid' && !trained)
    return { ...base, main: 'office.room-blood', duties: [blood], wrongs: [...wrongs, bloodAlone] };
  const wetEnough = wetSeconds === undefined || labelMinutes === undefined || wetSeconds >= labelMinutes * 60;
  const short: Fault<Under> = {
    id: 'kept-wet',
    kind: 'wrong',
    under: 'office.room-turnover',
    severity: 'serious',
    basis: `The surfaces were wet for ${wetSeconds} seconds; the label asks ${(labelMinutes ?? 0) * 60}.`,
    say: wet.say,
  };
  const did = (act: Act): boolean => done.some((each) => each.did === act);
  return {
    ...base,
    main: 'office.room-turnover',
    duties: [
      duty('removed-paper', 'minor', 'Take the used paper away.'),
      ...(soil === 'none'
        ? []
        : [duty('cleaned-soil', 'serious', 'Clean off first what can be seen.', ['removed-paper'])]),
      duty('disinfected-surfaces', 'serious', 'Disinfect table, chair arms, handles, counter and devices.', [
        'cleaned-soil',
      ]),
      ...(wetSeconds === undefined ? [wet] : []),
      duty('put-new-paper', 'minor', 'Put new paper on.', ['disinfected-surfaces']),
      duty('restocked', 'minor', 'Fill up what was used.'),
      duty('cleared-papers-and-labels', 'serious', 'Take papers and labels away.'),
      duty('cleared-screen', 'serious', 'Close the chart and lock the screen.'),
      duty('marked-ready', 'minor', 'Mark the room as ready, last.', [
        'disinfected-surfaces',
        'cleared-screen',
        'cleared-papers-and-labels',
      ]),
    ],
    wrongs: [
      ...wrongs,
      ...(did('let-patient-in') && !did('disinfected-surfaces')
        ? [
            {
              act: 'let-patient-in',
              under: 'office.room-turnover',
              severity: 'serious',
              say: 'Nobody comes in before the room is ready.',
            } as const,
          ]
        : []),
    ],
    more: [...(wetEnough ? [] : [short]), ...tooSoon(done, readyAt)],
  };
}

function tooSoon(done: readonly Done<Act>[], readyAt: number | undefined): Fault<Under>[] {
  const ready = parseClock(done.find(({ did }) => did === 'marked-ready')?.at ?? '');
  if (ready === undefined || readyAt === undefined || ready >= readyAt) return [];
  const basis = `It was marked as ready at ${clock(ready)}; the surfaces had to stay wet until ${clock(readyAt)}.`;
  return [{ id: 'kept-wet', kind: 'wrong', under: 'office.room-turnover', severity: 'serious', basis, say: wet.say }];
}

function duty(act: Act, left: 'minor' | 'serious', say: string, after: readonly Act[] = []): Duty<Act, Under> {
  return { act, under: 'office.room-turnover', left, say, after };
}

const wet = duty('kept-wet', 'serious', 'Leave it wet for the time on the label.', ['disinfected-surfaces']);
const blood: Duty<Act, Under> = {
  act: 'called-trained-staff',
  under: 'office.room-blood',
  left: 'serious',
  say: 'Close the room and call trained staff with gloves and the spill kit.',
};
const bloodAlone: Wrong<Act, Under> = {
  act: 'cleaned-blood-alone',
  under: 'office.room-blood',
  severity: 'serious',
  say: blood.say,
};
const wrongs: readonly Wrong<Act, Under>[] = [
  { act: 'wiped-dry', under: 'office.room-turnover', severity: 'serious', say: wet.say },
  {
    act: 'used-any-cleaner',
    under: 'office.room-turnover',
    severity: 'serious',
    say: 'Use the registered disinfectant.',
  },
  { act: 'left-label', under: 'office.room-turnover', severity: 'serious', say: 'Take papers and labels away.' },
  {
    act: 'left-chart-open',
    under: 'office.room-turnover',
    severity: 'serious',
    say: 'Close the chart and lock the screen.',
  },
];
