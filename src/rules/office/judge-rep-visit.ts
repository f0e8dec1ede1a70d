import { weekday } from '../../practice/dates';
import { law } from '../cite';
import type { JudgeContext } from '../situation/context';
import type { RepVisit } from '../situation/rep-visit';
import type { Verdict } from '../verdict';
import { verdictOf } from '../verdict-of';
import { dayRules } from './day.rules';
import { type Fault, type Gravity, inOrder } from './duties';
import { readSamples } from './samples';
import { asks, weighed } from './weigh';

type Samples = NonNullable<RepVisit['samples']>;
type Under = 'office.representatives' | 'office.sample-cupboard';

/** Whether a representative’s visit, samples and gifts were handled as law and policy ask. */
export function judgeRepVisit(visit: RepVisit, context: JudgeContext): Verdict[] {
  const { samples, gift } = visit;
  const asked =
    visit.at !== undefined || visit.went !== 'unknown' || visit.gaveOut.length > 0 || visit.badge !== undefined;
  if (samples === undefined && gift === 'none' && !asked)
    return [
      asks(
        dayRules['office.representatives'],
        context,
        'Visit, samples and gifts have rules of their own.',
        'Is it about a visit, about samples, or about a gift?',
      ),
    ];
  const seen =
    asked || gift !== 'none' ? [weighed(dayRules['office.representatives'], visitFaults(visit, context), context)] : [];
  if (samples === undefined) return seen;
  const { verdict, severity, basis, needs } = readSamples(samples);
  const paper = verdictOf(dayRules['office.samples'], context, {
    verdict,
    severity,
    basis,
    ...(needs === undefined ? {} : { needs: [needs] }),
    ...(samples.by === 'mail' ? { authority: [law('21 CFR 203.30')] } : {}),
    betterAct:
      'The prescriber signs each request in person, before anything is delivered; whoever receives signs the own name, and nobody anybody else’s.',
  });
  const cupboard = cupboardFaults(samples);
  const kept = samples.stored === 'unknown' && samples.logged === undefined && cupboard.length === 0;
  const verdicts = kept ? [] : [weighed(dayRules['office.sample-cupboard'], cupboard, context)];
  if (!asksPaper(samples) && verdicts.length > 0) return inOrder([...verdicts, ...seen]);
  const graver = verdicts.some((each) => each.severity === 'critical');
  return graver ? [...inOrder([...verdicts, ...seen]), paper] : [paper, ...inOrder([...verdicts, ...seen])];
}

/** Whether anything of request or receipt was told. */
function asksPaper({ request, signedBy, receipt, requestedOn, deliveredOn, overMonths, lacks }: Samples): boolean {
  const told = request !== 'unknown' || signedBy !== 'unknown' || receipt !== 'unknown';
  return told || (requestedOn ?? deliveredOn) !== undefined || overMonths > 0 || lacks.length > 0;
}

function fault(
  id: string,
  severity: Gravity,
  basis: string,
  say: string,
  under: Under = 'office.representatives',
): Fault<Under> {
  return { id, kind: 'wrong', under, severity, basis, say };
}

function visitFaults(
  { on, at, appointment, badge, went, gaveOut, gift, giftToldManager }: RepVisit,
  context: JudgeContext,
): Fault<Under>[] {
  const { repDays, repFrom, repTo } = context.settings.office;
  const inTime = at === undefined || (repDays.includes(weekday(on ?? context.date)) && at >= repFrom && at < repTo);
  return [
    ...(inTime
      ? []
      : [
          fault(
            'outside-set-times',
            'minor',
            'It was outside the times set for representatives.',
            'Offer the next set time.',
          ),
        ]),
    ...(at === undefined || appointment
      ? []
      : [fault('no-appointment', 'minor', 'Nobody had agreed to the visit.', 'Take the card and ask the clinician.')]),
    ...(badge === false ? [fault('no-badge', 'minor', 'No sign-in, no badge.', 'Sign in and badge first.')] : []),
    ...(went === 'clinical-area'
      ? [
          fault(
            'clinical-area',
            'serious',
            'The representative was among patients.',
            'Keep representatives out of rooms and corridors of patients.',
          ),
        ]
      : []),
    ...(went === 'near-screens'
      ? [
          fault(
            'near-screens',
            'serious',
            'The representative could see screens.',
            'Seat representatives away from screens.',
          ),
        ]
      : []),
    ...(gaveOut.includes('patient-information')
      ? [
          fault(
            'patient-information',
            'critical',
            'The representative learned of patients.',
            'Representatives learn nothing of patients.',
          ),
        ]
      : []),
    ...(gaveOut.includes('schedule')
      ? [fault('schedule', 'critical', 'The schedule shows who is a patient.', 'Never show the schedule.')]
      : []),
    ...(gaveOut.includes('prescribing-figures')
      ? [
          fault(
            'prescribing-figures',
            'serious',
            'What clinicians prescribe is nobody’s business at the counter.',
            'Say that the manager answers.',
          ),
        ]
      : []),
    ...(gift === 'money-or-card'
      ? [fault('money', 'serious', 'Money or a card was taken.', 'Give it back, kindly, and tell the manager.')]
      : []),
    ...(gift !== 'none' && gift !== 'money-or-card' && !giftToldManager
      ? [
          fault(
            'gift-untold',
            'minor',
            'The manager does not know of it, and makers have to report what they give to clinicians.',
            'Tell the manager and log it.',
          ),
        ]
      : []),
  ];
}

function cupboardFaults({ stored, logged, deskHandedOut }: Samples): Fault<Under>[] {
  const under = 'office.sample-cupboard';
  return [
    ...(deskHandedOut
      ? [
          fault(
            'desk-handed-out',
            'critical',
            'The desk handed samples to a patient.',
            'Only a clinician gives samples.',
            under,
          ),
        ]
      : []),
    ...(stored === 'at-desk'
      ? [
          fault(
            'at-desk',
            'serious',
            'Samples lay at the desk.',
            'Take them to the clinician’s cupboard at once.',
            under,
          ),
        ]
      : []),
    ...(logged === false
      ? [fault('not-logged', 'minor', 'Lot and expiry are not in the log.', 'Log lot and expiry.', under)]
      : []),
  ];
}
