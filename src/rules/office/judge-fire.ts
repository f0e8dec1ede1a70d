import type { JudgeContext } from '../situation/context';
import { type Fire, fireActs } from '../situation/emergency';
import type { Verdict } from '../verdict';
import { verdictOf } from '../verdict-of';
import type { Duty, Fault, Gravity, Wrong } from './duties';
import { safetyRules } from './safety.rules';
import { asks, type Scheme, steps, weigh } from './weigh';

type Act = (typeof fireActs.ids)[number];
type Under = 'office.fire' | 'office.fire-count';

/** What was done at smoke or fire, and with the extinguisher; `missing` of the figures are people not counted outside. */
export function judgeFire(situation: Fire, context: JudgeContext): Verdict[] {
  const { building, done, doneIsAll, extinguisher, expected, counted } = situation;
  const used = extinguisher === undefined ? [] : [extinguisherVerdict(extinguisher, context)];
  if (done === undefined && extinguisher !== undefined) return used;
  if (building === 'unknown')
    return [
      asks(
        safetyRules['office.fire'],
        context,
        'An office is left, a hospital defends in place.',
        'Is it an office, or a hospital where patients lie?',
      ),
      ...used,
    ];
  const missing = expected === undefined || counted === undefined ? undefined : Math.max(0, expected - counted);
  const scheme: Scheme<Act, Under> = {
    rules: safetyRules,
    main: 'office.fire',
    terms: fireActs.terms,
    duties: dutiesFor(situation, missing),
    wrongs,
    partial: !doneIsAll,
    more: done === undefined ? [] : foughtFaults(situation),
  };
  const figures = missing === undefined ? {} : { figures: { missing } };
  return [...(done === undefined ? [steps(scheme, context, figures)] : weigh(scheme, done, context, figures)), ...used];
}

function dutiesFor(
  { building, someoneInDanger, cannotWalk, oxygen, fire, exitBehind, done = [] }: Fire,
  missing: number | undefined,
): Duty<Act, Under>[] {
  const office = building === 'office';
  const out = fire === 'small' && exitBehind === 'yes' && done.some(({ did }) => did === 'extinguished');
  return [
    ...(someoneInDanger ? [race('rescued', 'critical', 'Get whoever is in danger out first.')] : []),
    race('pulled-alarm', 'critical', 'Pull the alarm.', ['rescued']),
    race('called-911', 'critical', 'Call 911.', ['rescued']),
    race('closed-doors', 'serious', 'Close the doors.', ['rescued', 'pulled-alarm']),
    ...(cannotWalk > 0
      ? [race('helped-wheelchair', 'critical', 'Help those who cannot walk; never the elevator.')]
      : []),
    office
      ? race('evacuated', out ? 'minor' : 'critical', 'Lead everybody out to the meeting point.', [
          'pulled-alarm',
          'closed-doors',
        ])
      : race('moved-sideways', 'serious', 'Move people behind the next fire doors on the same floor.', [
          'pulled-alarm',
        ]),
    ...(oxygen ? [count('shut-off-oxygen', 'serious', 'Have the oxygen shut off by whoever may.')] : []),
    count('took-visit-list', 'minor', 'Take the list of visits along.'),
    count('checked-restrooms', 'serious', 'Look into the restrooms on the way.'),
    count('counted-heads', 'serious', 'Count heads at the meeting point.'),
    ...(missing !== undefined && missing > 0
      ? [count('told-fire-crew', 'critical', 'Tell the fire crew who is missing, and where.')]
      : []),
  ];
}

function race(act: Act, left: Gravity, say: string, after: readonly Act[] = []): Duty<Act, Under> {
  return { act, under: 'office.fire', left, say, after };
}

function count(act: Act, left: Gravity, say: string): Duty<Act, Under> {
  return { act, under: 'office.fire-count', left, say };
}

function foughtFaults({ done = [], fire, exitBehind }: Fire): Fault<Under>[] {
  if (!done.some(({ did }) => did === 'extinguished') || (fire !== 'large' && exitBehind !== 'no')) return [];
  return [
    {
      id: 'extinguished',
      kind: 'wrong',
      under: 'office.fire',
      severity: 'critical',
      basis: fire === 'large' ? 'It was no small fire.' : 'There was no exit behind.',
      say: 'Put out only a small fire with the exit behind you; otherwise out.',
    },
  ];
}

const wrongs: readonly Wrong<Act, Under>[] = [
  wrong('used-lift', 'critical', 'Never the elevator; the fire crew carries, or a safe place by the stairs.'),
  wrong('went-back-in', 'critical', 'Nobody goes back in; tell the fire crew.'),
  wrong('fought-big-fire', 'critical', 'Out; only what is smaller than a waste basket is put out.'),
  wrong('fought-without-exit', 'critical', 'Keep the exit behind you, or go.'),
  wrong('made-somebody-fight', 'serious', 'Nobody has to fight a fire.'),
  wrong('waited-for-proof', 'critical', 'Smoke is enough: alarm first.'),
  wrong('left-somebody', 'critical', 'Stay with who cannot walk, or hand over to the fire crew.'),
  wrong('left-doors-open', 'serious', 'Close the doors behind you.'),
];

function wrong(act: Act, severity: Gravity, say: string): Wrong<Act, Under> {
  return { act, under: 'office.fire', severity, say };
}

const pass = ['pull', 'aim-base', 'squeeze', 'sweep'];

function extinguisherVerdict(steps: readonly string[], context: JudgeContext): Verdict {
  const right = steps.join(' ') === pass.join(' ');
  return verdictOf(safetyRules['office.extinguisher'], context, {
    verdict: right ? 'valid' : 'invalid',
    severity: right ? 'none' : 'minor',
    basis: right
      ? 'Pull, aim low, squeeze, sweep.'
      : steps.includes('aim-flames')
        ? 'It goes at the base of the fire, not at the flames.'
        : 'A step is missing or out of turn.',
    order: pass,
    betterAct: 'Pull the pin, aim low at the base, squeeze, sweep from side to side.',
  });
}
