import type { JudgeContext } from '../situation/context';
import { type Emergency, emergencyActs } from '../situation/emergency';
import type { Verdict } from '../verdict';
import type { Duty, Fault, Gravity, Wrong } from './duties';
import { safetyRules } from './safety.rules';
import { type Scheme, steps, weigh } from './weigh';

type Act = (typeof emergencyActs.ids)[number];
type Under = 'office.emergency' | 'office.emergency-script' | 'office.emergency-around';

/** What was done when somebody collapsed or was suddenly very ill; a visitor is helped like a patient. */
export function judgeEmergency(situation: Emergency, context: JudgeContext): Verdict[] {
  const { done, doneIsAll, seenAt, told911 } = situation;
  const dialled = done?.some(({ did }) => did === 'dialled-911') ?? false;
  const scheme: Scheme<Act, Under> = {
    rules: safetyRules,
    main: 'office.emergency',
    terms: emergencyActs.terms,
    duties: dutiesFor(situation, context.settings.office.emergencySeconds),
    wrongs,
    start: seenAt,
    partial: !doneIsAll,
    more: told911 !== undefined && (dialled || done === undefined) ? toldFaults(told911) : [],
  };
  if (done !== undefined) return weigh(scheme, done, context);
  return told911 === undefined ? [steps(scheme, context)] : weigh({ ...scheme, partial: true }, [], context);
}

function dutiesFor(
  { who, awake, breathing, clinicianSaysNo911, nearby, done }: Emergency,
  within: number,
): Duty<Act, Under>[] {
  const ambulance = !clinicianSaysNo911;
  const alone = nearby === 'alone-with-person';
  const resuscitate = breathing === 'no' || (awake === 'no' && breathing === 'not-normal');
  const dialled = done === undefined || done.some(({ did }) => did === 'dialled-911');
  return [
    duty('stayed', 'critical', 'Stay with the person.'),
    { ...duty('called-code', 'critical', 'Call the clinician by the agreed words.'), within },
    ...(ambulance ? [{ ...duty('dialled-911', 'critical', 'Dial 911, or name who dials.'), within }] : []),
    ...(ambulance && dialled ? [duty('stayed-on-line', 'serious', 'Stay on the line.')] : []),
    ...(alone ? [] : [duty('brought-kit', 'serious', 'Have kit and AED brought.')]),
    ...(resuscitate ? [duty('trained-cpr', 'critical', 'Trained staff begin, with the AED.')] : []),
    ...(ambulance && !alone ? [duty('sent-to-door', 'serious', 'Send somebody to the door.')] : []),
    duty('cleared-the-room', 'minor', 'Ask the others to step back.'),
    around('screened-off', 'Give the person privacy.'),
    around('noted-times', 'Write down the times.'),
    ...(who === 'patient' && ambulance
      ? [around('printed-face-sheet', 'Print face sheet and medicines for the ambulance.')]
      : []),
    around('wrote-incident-report', 'Write the incident report afterwards.'),
  ];
}

function duty(act: Act, left: Gravity, say: string): Duty<Act, Under> {
  return { act, under: 'office.emergency', left, say };
}

function around(act: Act, say: string): Duty<Act, Under> {
  return { act, under: 'office.emergency-around', left: 'minor', say };
}

type Told = NonNullable<Emergency['told911']>[number];

/** Where and how the person is decides whether help comes at all; the rest of the house’s script saves a question. */
function toldFaults(told: readonly Told[]): Fault<Under>[] {
  const where = told.includes('address');
  const how = told.some((each) => each === 'what-happened' || each === 'awake' || each === 'breathing');
  const script = (['address', 'entrance', 'age', 'awake', 'breathing'] as const).filter((each) => !told.includes(each));
  const say = 'Say address, entrance, age, awake, breathing.';
  return [
    ...(where ? [] : [fault('address', 'office.emergency', 'critical', '911 was not told where.', say)]),
    ...(how ? [] : [fault('state', 'office.emergency', 'serious', '911 was not told how the person is.', say)]),
    ...script.map((each) => fault(each, 'office.emergency-script', 'minor', `911 was not told: ${each}.`, say)),
  ];
}

function fault(id: string, under: Under, severity: Gravity, basis: string, say: string): Fault<Under> {
  return { id, kind: 'missing', under, severity, basis, say };
}

const wrongs: readonly Wrong<Act, Under>[] = [
  wrong('left-person', 'critical', 'Stay; somebody else fetches.'),
  wrong('gave-food-or-drink', 'critical', 'Nothing by mouth.'),
  wrong('asked-for-card', 'critical', 'Nothing about cards or coverage before the person is safe.'),
  wrong('refused-not-a-patient', 'critical', 'A visitor is helped like a patient.'),
  wrong('hung-up', 'serious', 'Stay on the line until you are told to hang up.'),
  wrong('waited-to-see', 'critical', 'Call at once; it can be called off.'),
  wrong('gave-medicine', 'critical', 'No medicine from the desk.'),
  wrong('sent-away-driving', 'critical', 'Nobody who was just ill drives.'),
  {
    act: 'moved-without-danger',
    under: 'office.emergency-around',
    severity: 'serious',
    say: 'Leave the person where they are, unless there is a danger.',
  },
];

function wrong(act: Act, severity: Gravity, say: string): Wrong<Act, Under> {
  return { act, under: 'office.emergency', severity, say };
}
