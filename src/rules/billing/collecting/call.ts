import type { PolicySettings } from '../../../practice/policy';
import { localOf, utcOf } from '../../../practice/zones';
import type { Zone } from '../../../practice/zones.vocabulary';
import type { CollectionCall } from '../../situation/patient-money';

type Limits = PolicySettings['money'];

/** Law for agencies, 15 USC 1692c and 12 CFR 1006.14; the office’s own limits are settings. */
const lawful = { callsFrom: '08:00', callsUntil: '21:00', callsInSevenDays: 7, quietDaysAfterTalk: 7 } as const;

/** The limits a caller is bound by. */
export function limitsFor(caller: CollectionCall['caller'], house: Limits): typeof lawful | Limits {
  return caller === 'agency' ? lawful : house;
}

/**
 * The time where the patient is, HH:MM: as said, or reckoned from the caller’s clock and zone; undefined where the patient’s
 * zone or the time is not known, and for an hour that a clock leaves out.
 * @source BIL-14
 */
export function patientTime(
  call: Pick<CollectionCall, 'localTime' | 'callTime' | 'callerZone' | 'patientZone' | 'date'>,
  practice: { readonly zone: Zone; readonly date: string },
): string | undefined {
  const { localTime, callTime, patientZone } = call;
  if (localTime !== undefined || callTime === undefined || patientZone === undefined) return localTime;
  const [hours = 0, minutes = 0] = callTime.split(':').map(Number);
  const [moment] = utcOf(
    { date: call.date ?? practice.date, minutes: hours * 60 + minutes },
    call.callerZone ?? practice.zone,
  );
  if (moment === undefined) return undefined;
  const there = localOf(moment, patientZone).minutes;
  return [Math.floor(there / 60), there % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** What is wrong with when, how often and where somebody rings about a debt; nothing where what is known is in order. @source BIL-14 */
export function outOfBounds(
  call: Pick<CollectionCall, 'localTime' | 'callsInSevenDays' | 'daysSinceTalk' | 'place' | 'workForbidden'>,
  limits: ReturnType<typeof limitsFor>,
): string[] {
  const { localTime, callsInSevenDays, daysSinceTalk, place, workForbidden } = call;
  return [
    ...(localTime !== undefined && (localTime < limits.callsFrom || localTime > limits.callsUntil)
      ? [`it is ${localTime} where the patient is`]
      : []),
    ...(callsInSevenDays >= limits.callsInSevenDays ? [`${callsInSevenDays} calls in seven days were before it`] : []),
    ...(daysSinceTalk !== undefined && daysSinceTalk < limits.quietDaysAfterTalk
      ? [`it was talked about ${daysSinceTalk} days ago`]
      : []),
    ...(place === 'work' && workForbidden === 'yes' ? ['calls at work are not wanted'] : []),
  ];
}

type Word = NonNullable<CollectionCall['said']>[number];

const threats: readonly Word[] = ['threat-not-meant', 'threat-of-arrest', 'no-more-care'];
const ofTheDebt: readonly Word[] = ['the-debt', 'one-clear-ask', ...threats];

/** Whether a threat was made. */
export function threatened({ said = [] }: Pick<CollectionCall, 'said'>): boolean {
  return said.some((each) => threats.includes(each));
}

/** Whether somebody heard of the bill who may not, or before it was sure who was speaking. @source BIL-14 */
export function toldOthers({
  said = [],
  reached,
  confirmed,
}: Pick<CollectionCall, 'said' | 'reached' | 'confirmed'>): boolean {
  return said.some((each) => ofTheDebt.includes(each)) && (reached !== 'person' || !confirmed) && reached !== 'nobody';
}

/** What a good call would have had too, where the person was reached and it is known what was said. */
export function leftOut({ said, reached, noted }: Pick<CollectionCall, 'said' | 'reached' | 'noted'>): string[] {
  const parts = [
    ['caller-and-practice', 'who is calling'],
    ['one-clear-ask', 'one clear ask'],
    ['offer-of-help', 'an offer of help'],
  ] as const;
  return [
    ...(reached === 'person' && said !== undefined
      ? parts.filter(([part]) => !said.includes(part)).map(([, name]) => name)
      : []),
    ...(noted ? [] : ['a note in the account']),
  ];
}
