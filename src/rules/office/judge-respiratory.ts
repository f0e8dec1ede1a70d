import type { JudgeContext } from '../situation/context';
import { type Respiratory, respiratoryActs } from '../situation/isolation';
import type { Verdict } from '../verdict';
import type { Duty, Fault, Gravity, Wrong } from './duties';
import { isolationRules } from './isolation.rules';
import { type Scheme, steps, weigh } from './weigh';

type Act = (typeof respiratoryActs.ids)[number];
type Under = 'office.respiratory' | 'office.respiratory-refusal';

/** Ways out of the waiting room. */
const room: readonly Act[] = ['roomed-early', 'offered-car-or-room'];

/** Least distance between a cough and the next person, in feet. */
const apart = 3;

/** How somebody with cough or fever was met at the desk or on the phone. */
export function judgeRespiratory(situation: Respiratory, context: JudgeContext): Verdict[] {
  const { done, doneIsAll } = situation;
  // Where nothing is told of what was done, only a distance speaks against somebody, not that nobody was moved.
  const seats = done === undefined && situation.feet === undefined ? [] : seatFaults(situation);
  const faults = [...seats, ...signFaults(situation)];
  const scheme: Scheme<Act, Under> = {
    rules: isolationRules,
    main: 'office.respiratory',
    terms: respiratoryActs.terms,
    duties: dutiesFor(situation),
    wrongs,
    partial: !doneIsAll,
    more: faults,
  };
  if (done !== undefined) return weigh(scheme, done, context);
  return faults.length === 0 ? [steps(scheme, context)] : weigh({ ...scheme, partial: true }, [], context);
}

function dutiesFor({ place, coughing, mask, feet, done }: Respiratory): Duty<Act, Under>[] {
  const ask = duty('asked-about-cough-and-fever', 'minor', 'Ask about cough and fever at first contact.');
  if (place === 'phone') return [ask];
  if (!coughing) return [ask, duty('gave-tissues-and-rub', 'minor', 'Show tissues, bin and hand rub.')];
  const offers = mask !== 'wears' && mask !== 'cannot';
  const moved = done?.some(({ did }) => room.includes(did)) ?? false;
  return [
    ask,
    ...(offers ? [duty('offered-mask', 'serious', 'Offer a mask, kindly.')] : []),
    ...(moved || feet !== undefined
      ? []
      : [duty('seated-apart', 'serious', `Seat the person at least ${apart} feet from the next.`)]),
    duty('gave-tissues-and-rub', 'minor', 'Show tissues, bin and hand rub.'),
    ...(mask === 'refuses'
      ? [
          {
            ...refusal('offered-car-or-room', 'serious', 'Offer the car, or a room at once.'),
            or: ['roomed-early'],
          } as const,
          refusal('told-nurse', 'serious', 'Tell the nurse.'),
        ]
      : []),
    refusal('wiped-pen', 'minor', 'Wipe pen and clipboard.'),
  ];
}

function duty(act: Act, left: Gravity, say: string): Duty<Act, Under> {
  return { act, under: 'office.respiratory', left, say };
}

function refusal(act: Act, left: Gravity, say: string): Duty<Act, Under> {
  return { act, under: 'office.respiratory-refusal', left, say };
}

function seatFaults({ place, coughing, feet, neighbour, done = [] }: Respiratory): Fault<Under>[] {
  const did = (...acts: readonly Act[]): boolean => done.some((each) => acts.includes(each.did));
  const named = did('seated-beside-frail', 'seated-among-others');
  // What was offered has parted nobody yet: where a distance is told besides, it counts.
  const parted = feet === undefined ? did(...room) : did('roomed-early');
  if (place === 'phone' || !coughing || neighbour === 'nobody' || named || parted) return [];
  const frail = neighbour === 'frail';
  const close = feet === undefined ? frail && !did('seated-apart') : feet < apart;
  if (!close) return [];
  return [
    {
      id: 'seated-apart',
      kind: frail ? 'wrong' : 'missing',
      under: 'office.respiratory',
      severity: frail ? 'critical' : 'serious',
      basis: `${feet === undefined ? 'They sat side by side' : `There were ${feet} feet to the next person`}${frail ? ', whose defenses are low' : ''}.`,
      say: `Seat the person at least ${apart} feet from the next${frail ? ', or one of them in a room of their own' : ''}.`,
    },
  ];
}

function signFaults({ sign }: Respiratory): Fault<Under>[] {
  if (sign !== 'none' && sign !== 'in-english-only') return [];
  return [
    {
      id: 'sign',
      kind: 'missing',
      under: 'office.respiratory',
      severity: 'minor',
      basis:
        sign === 'none'
          ? 'No sign at the entrance asks to tell of cough and fever.'
          : 'The sign at the entrance is not in the languages patients read.',
      say: 'Put up the sign, in the languages that are needed.',
    },
  ];
}

const wrongs: readonly Wrong<Act, Under>[] = [
  {
    act: 'seated-beside-frail',
    under: 'office.respiratory',
    severity: 'critical',
    say: 'Part them at once, one of them into a room.',
  },
  {
    act: 'seated-among-others',
    under: 'office.respiratory',
    severity: 'serious',
    say: `Leave at least ${apart} feet between them.`,
  },
  {
    act: 'forced-mask',
    under: 'office.respiratory-refusal',
    severity: 'serious',
    say: 'A mask is offered; who will not, waits in the car or in a room.',
  },
  {
    act: 'sent-away',
    under: 'office.respiratory-refusal',
    severity: 'serious',
    say: 'Nobody is sent away unseen; ask the nurse.',
  },
  {
    act: 'announced-aloud',
    under: 'office.respiratory-refusal',
    severity: 'serious',
    say: 'Say it quietly, to the person alone.',
  },
];
