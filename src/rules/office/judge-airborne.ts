import { clock } from '../../shared/time';
import type { JudgeContext } from '../situation/context';
import { type Airborne, airborneActs } from '../situation/isolation';
import type { Verdict } from '../verdict';
import { verdictOf } from '../verdict-of';
import type { Duty, Gravity, Wrong } from './duties';
import { isolationRules } from './isolation.rules';
import { exposed, freeAgain } from './shared-air';
import { asks, type Scheme, steps, weigh } from './weigh';

type Act = (typeof airborneActs.ids)[number];
type Main = 'office.airborne' | 'office.airborne-other';
type Under = Main | 'office.airborne-report';
type Sign = Airborne['signs'][number];

/** What was done about somebody who may carry what hangs in the air; with stays, who shared the air (`order`) and from when each place is free (`figures`, seconds after midnight). */
export function judgeAirborne(situation: Airborne, context: JudgeContext): Verdict[] {
  const { signs, stays, done } = situation;
  const main = suspicion(signs);
  if (main === undefined && stays.length === 0)
    return [
      asks(
        isolationRules['office.airborne'],
        context,
        'Fever and rash together decide.',
        ...(signs.includes('rash') ? [] : ['Is there a rash?']),
        ...(signs.includes('fever') ? [] : ['Is there fever?']),
      ),
    ];
  const scheme = schemeFor(situation, main ?? 'office.airborne');
  const air = stays.length > 0 ? [airVerdict(situation, context)] : [];
  if (done === undefined) return air.length > 0 ? air : [steps(scheme, context)];
  return [...air, ...weigh(scheme, done, context)];
}

/** Under which rule the signs are treated as airborne; none when they do not say enough. */
function suspicion(signs: readonly Sign[]): Main | undefined {
  const has = (sign: Sign): boolean => signs.includes(sign);
  if (has('rash') && has('fever')) return 'office.airborne';
  if (has('exposed-to-measles') && (has('rash') || has('fever'))) return 'office.airborne';
  if (has('shingles-like-rash') || has('known-tuberculosis') || has('travel-alert')) return 'office.airborne-other';
  return undefined;
}

function airVerdict(situation: Airborne, context: JudgeContext): Verdict {
  const shared = exposed(situation);
  const free = freeAgain(situation.stays);
  const times = [...free].map(([place, at]) => `${place} from ${clock(at)}`);
  return verdictOf(isolationRules['office.airborne'], context, {
    verdict: 'computed',
    severity: 'none',
    basis: `${shared.length} shared the air. ${times.length > 0 ? `Free again: ${times.join(', ')}.` : 'No room is free yet.'}`,
    order: shared,
    figures: { ...Object.fromEntries(free), exposed: shared.length },
    betterAct: 'Keep the rooms empty until then, give the list to the clinician, and leave the calls to the clinician.',
  });
}

function schemeFor({ stage, ageYears, isolationRoom, doneIsAll, done = [] }: Airborne, main: Main): Scheme<Act, Under> {
  const duty = (act: Act, left: Gravity, say: string, or: readonly Act[] = []): Duty<Act, Under> => ({
    act,
    or,
    under: main,
    left,
    say,
  });
  const tell = duty('told-clinician', 'serious', 'Tell nurse or clinician at once.');
  const plan = duty('gave-arrival-plan', 'critical', 'Call from the car, other entrance, mask on, somebody opens.');
  const masked = (ageYears ?? 2) >= 2 ? 'offered-mask' : 'covered-infant';
  const duties: Readonly<Record<Airborne['stage'], readonly Duty<Act, Under>[]>> = {
    call: done.some(({ did }) => did === 'told-not-to-come') ? [tell] : [plan, tell],
    arrival: [
      tell,
      ageYears === undefined
        ? duty('offered-mask', 'serious', 'A mask from two years on; a younger child is covered lightly.', [
            'covered-infant',
          ])
        : duty(
            masked,
            'serious',
            masked === 'offered-mask' ? 'A mask at the door.' : 'A child under two is covered lightly.',
          ),
      duty('straight-to-room', 'critical', 'Straight to a private room.', ['airborne-room']),
      duty('closed-door', 'serious', 'Door closed.'),
      ...(isolationRoom ? [duty('airborne-room', 'serious', 'The airborne isolation room, where there is one.')] : []),
      duty('immune-staff-only', 'serious', 'Only staff who are immune go in.'),
    ],
    afterwards: [
      duty('kept-room-empty', 'serious', 'The room stays empty for two hours.'),
      {
        act: 'listed-people',
        under: 'office.airborne-report',
        left: 'serious',
        say: 'List everybody who was there, with times.',
      },
      {
        act: 'clinician-called-health-department',
        or: ['desk-called-health-department'],
        under: 'office.airborne-report',
        left: 'serious',
        say: 'The clinician calls the health department.',
      },
    ],
  };
  return {
    rules: isolationRules,
    main,
    terms: airborneActs.terms,
    duties: duties[stage],
    wrongs: wrongsUnder(main),
    partial: !doneIsAll,
  };
}

function wrongsUnder(main: Main): Wrong<Act, Under>[] {
  const report = 'office.airborne-report';
  return [
    { act: 'seated-in-waiting-room', under: main, severity: 'critical', say: 'Straight to a private room.' },
    { act: 'told-to-come-in-as-usual', under: main, severity: 'critical', say: 'Give a plan for the arrival first.' },
    { act: 'told-not-to-come', under: main, severity: 'serious', say: 'Ask the nurse how the person is seen safely.' },
    { act: 'staff-not-immune', under: main, severity: 'serious', say: 'Only staff who are immune go in.' },
    { act: 'room-used-early', under: main, severity: 'critical', say: 'Keep the room empty for two hours.' },
    { act: 'told-others-who', under: report, severity: 'critical', say: 'Nobody learns who it was.' },
    { act: 'desk-called-health-department', under: report, severity: 'minor', say: 'The clinician makes this call.' },
  ];
}
