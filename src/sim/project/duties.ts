import type { CastEncounter } from '../../packs/casting/cast';
import { ageOn, daysBetween } from '../../practice/dates';
import { urgencySchema, type UrgencyCase } from '../../rules/situation/conversation';
import { identitySchema, type IdentityCase } from '../../rules/situation/identity';
import type { Run } from '../run';
import { dangerIn, isUnderstood } from '../view/danger';
import type { EncounterState } from '../state';
import { matching } from './identity';

const identityDefaults = identitySchema.parse({ question: 'identity' });
const urgencyDefaults = urgencySchema.parse({ question: 'urgency', words: ['-'] });

/** Verbs with which the record of a patient is spoken about, changed or acted on. */
const acting = [
  'share',
  'update',
  'record-card',
  'arrive',
  'book',
  'move',
  'cancel',
  'check-out',
  'wait-list',
  'release-records',
  'register',
];

/** How the person was identified, when the business asked for it at all. */
export function projectIdentity(run: Run, cast: CastEncounter): IdentityCase | undefined {
  const encounter = run.encounter(cast.id);
  const acted =
    encounter.did.some((key) => acting.includes(key)) || encounter.did.some((key) => key.startsWith('read-out:'));
  if (!acted) return undefined;
  const match = matching(run, cast);
  if (namedAndChecked(run, cast, match)) return undefined;
  return {
    ...identityDefaults,
    capacity: cast.claimedCapacity,
    channel: encounter.channel === 'phone' ? 'phone' : 'counter',
    for: purposeOf(encounter),
    asked: identifiersAsked(run, match),
    matched: [...match.matched],
    mismatched: [...match.mismatched],
    readOut: [...match.readOut],
    photoIdSeen: match.photoIdSeen,
    wrongChart: match.wrongChart,
    acted,
  };
}

/** Somebody who speaks for another is checked as a named contact, by the passcode where there is one; disclosure judges that. */
function namedAndChecked(run: Run, cast: CastEncounter, match: ReturnType<typeof matching>): boolean {
  if (cast.claimedCapacity === 'patient') return false;
  const name = run.encounter(cast.id).heard.find((heard) => heard.item === 'full-name')?.value;
  const contact = match.chart?.contacts.find((one) => one.name === name);
  return contact !== undefined && (contact.passcode === undefined || match.matched.includes('passcode'));
}

/** Questions that served to identify: what is asked after enough has matched keeps the registration true, and hinders nobody. */
function identifiersAsked(run: Run, match: ReturnType<typeof matching>): IdentityCase['asked'] {
  const keepsRecord = ['phone-on-file', 'address-on-file'];
  const { identifiersNeeded } = run.setup.practice.settings;
  const first = match.asked.filter((item) => !keepsRecord.includes(item));
  return match.matched.filter((item) => !keepsRecord.includes(item)).length >= identifiersNeeded
    ? first
    : [...match.asked];
}

function purposeOf(encounter: EncounterState): IdentityCase['for'] {
  if (encounter.did.includes('register')) return 'new-patient';
  if (encounter.did.includes('release-records')) return 'records-copy';
  if (encounter.did.includes('arrive')) return 'check-in';
  if (encounter.did.includes('book') || encounter.did.includes('move') || encounter.did.includes('cancel'))
    return 'booking';
  return encounter.did.includes('update') || encounter.did.includes('record-card') ? 'record-changed' : 'record-spoken';
}

/** Words that may mean danger, with what was done after them; undefined when none were spoken that the desk could understand. */
export function projectUrgency(run: Run, cast: CastEncounter): UrgencyCase | undefined {
  const encounter = run.encounter(cast.id);
  const understoodWords = encounter.said.filter(isUnderstood);
  const { settings, staff } = run.setup.practice;
  const flagged = understoodWords.find((one) => dangerIn(one, settings) !== undefined);
  const symptom = encounter.needs.includes('symptom');
  const first =
    flagged ?? (symptom || encounter.did.some((key) => key.startsWith('emergency:')) ? understoodWords[0] : undefined);
  if (!first) return undefined;
  const dob = birthDateKnown(run, cast);
  return {
    ...urgencyDefaults,
    channel: encounter.channel === 'phone' ? 'phone' : 'counter',
    words: understoodWords.map((one) => one.text.slice(0, 400)).slice(0, 40),
    ...(dob === undefined ? {} : { age: { years: ageOn(dob, run.setup.date), ...weeks(dob, run.setup.date) } }),
    done: encounter.acts
      .filter((one) => one.at >= first.at)
      .map(({ at, act }) => ({ after: Math.max(0, at - first.at), do: act }))
      .slice(0, 60),
    roleOf: Object.fromEntries(staff.map((one) => [one.id, one.role])),
    gives: encounter.heard.map((heard) => heard.item),
    symptomTold: symptom || flagged !== undefined,
  };
}

/** The patient's date of birth, as far as the chart has it or it was said. */
function birthDateKnown(run: Run, cast: CastEncounter): string | undefined {
  const { about, heard } = run.encounter(cast.id);
  const said = heard.some((one) => one.item === 'date-of-birth')
    ? run.state.world.truth.people[cast.patient]?.dob
    : undefined;
  return run.state.world.record.charts[about ?? '']?.dob ?? said;
}

function weeks(dob: string, date: string): { weeks?: number } {
  const days = daysBetween(dob, date);
  return days < 365 ? { weeks: Math.floor(days / 7) } : {};
}
