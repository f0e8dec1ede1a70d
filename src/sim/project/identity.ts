import type { CastEncounter } from '../../packs/casting/cast';
import type { AskItem } from '../../practice/acts/talk.vocabulary';
import type { Chart } from '../../practice/chart';
import { spokenBirthDate } from '../../practice/dates';
import { fullName } from '../../practice/person';
import type { Verification } from '../../rules/situation/common';
import type { Run } from '../run';
import type { EncounterState } from '../state';

/** How far what the person gave agrees with what the chart says: what a look at the open chart shows. */
export interface Matching {
  readonly asked: readonly AskItem[];
  readonly matched: readonly AskItem[];
  readonly mismatched: readonly AskItem[];
  readonly readOut: readonly AskItem[];
  readonly photoIdSeen: boolean;
  readonly wrongChart: boolean;
  readonly chart: Chart | undefined;
}

const compared: readonly AskItem[] = [
  'full-name',
  'patient-name',
  'date-of-birth',
  'phone-on-file',
  'address-on-file',
  'passcode',
  'photo-id',
];

/** Compares what was heard with the chart of the patient the business is about, if that chart was opened at all. */
export function matching(run: Run, cast: CastEncounter): Matching {
  const encounter = run.encounter(cast.id);
  const mrn = encounter.about;
  const asked = encounter.acts.flatMap(({ act }) =>
    act.verb === 'ask' && compared.includes(act.item) ? [act.item] : [],
  );
  const readOut = encounter.acts.flatMap(({ act }) =>
    act.verb === 'confirm' && act.source === 'record' ? [act.item] : [],
  );
  const opened = encounter.acts.flatMap(({ act }) => (act.verb === 'open-chart' ? [act.mrn] : []));
  const chart =
    mrn === undefined || run.state.world.known.opened[mrn] === undefined
      ? undefined
      : run.state.world.record.charts[mrn];
  const strayed =
    mrn !== undefined && opened.length > 0 && !opened.includes(mrn) && run.state.world.known.openChart !== mrn;
  const wrongChart = strayed || chartsActedOn(run, encounter).some((other) => other !== mrn && other !== cast.about);
  const matched: AskItem[] = [];
  const mismatched: AskItem[] = [];
  if (chart) {
    for (const { item, value } of encounter.heard) {
      const agrees = agreement(run, cast, chart, item, value);
      if (agrees === true) matched.push(item);
      if (agrees === false) mismatched.push(item);
    }
  }
  const photoIdSeen =
    !mismatched.includes('photo-id') &&
    encounter.papersShown.some((id) => run.state.world.record.papers[id]?.kind === 'photo-id');
  return { asked, matched, mismatched, readOut, photoIdSeen, wrongChart, chart };
}

/** Charts that were written to, booked for or paid into. */
function chartsActedOn(run: Run, encounter: EncounterState): string[] {
  const { appointments } = run.state.world.record;
  return encounter.acts.flatMap(({ act }) => {
    switch (act.verb) {
      case 'update':
      case 'record-card':
      case 'book':
      case 'wait-list':
      case 'collect':
      case 'payment-plan':
      case 'request-referral':
        return [act.mrn];
      case 'move':
      case 'cancel':
      case 'arrive':
      case 'check-out':
        return appointments[act.appointment]?.mrn ?? [];
      default:
        return [];
    }
  });
}

/** Whether a given item agrees with the chart; undefined when the chart says nothing of it. */
function agreement(run: Run, cast: CastEncounter, chart: Chart, item: AskItem, value: string): boolean | undefined {
  const speaksForSelf = cast.claimedCapacity === 'patient' || cast.person === cast.patient;
  switch (item) {
    case 'full-name':
      return speaksForSelf
        ? sameName(value, chart)
        : chart.contacts.some((contact) => contact.name === value) || undefined;
    case 'patient-name':
      return sameName(value, chart);
    case 'date-of-birth':
      // As it stood when the doors opened: what the desk typed in during the talk proves nothing about who is talking.
      return value === spokenBirthDate((run.cast.world.record.charts[chart.mrn] ?? chart).dob);
    case 'phone-on-file':
      return value === chart.phone;
    case 'address-on-file':
      return value === chart.address;
    case 'passcode': {
      const name = run.encounter(cast.id).heard.find((heard) => heard.item === 'full-name')?.value;
      const contact = chart.contacts.find((one) => one.name === name);
      return contact?.passcode === undefined ? undefined : contact.passcode === value;
    }
    case 'photo-id':
      return speaksForSelf ? photoMatches(run, cast, chart) : undefined;
    default:
      return undefined;
  }
}

function sameName(value: string, chart: Chart): boolean {
  const names = [fullName(chart.name), `${chart.name.preferred ?? chart.name.first} ${chart.name.last}`];
  if (chart.name.former !== undefined) names.push(`${chart.name.first} ${chart.name.former}`);
  return names.includes(value);
}

function photoMatches(run: Run, cast: CastEncounter, chart: Chart): boolean | undefined {
  const shown = run.encounter(cast.id).papersShown.map((id) => run.state.world.record.papers[id]);
  const id = shown.find((paper) => paper?.kind === 'photo-id');
  const name = id?.fields.find((field) => field.name === 'Name')?.value;
  return name === undefined ? undefined : sameName(name, chart);
}

/** In the judges' words, how the identity of the person served was checked so far. */
export function verificationsOf(run: Run, match: Matching): Verification[] {
  const { settings } = run.setup.practice;
  const count = match.matched.filter((item) => settings.identifiers.includes(item)).length;
  const found: Verification[] = [];
  if (match.mismatched.length > 0) found.push('mismatch');
  if (match.matched.includes('photo-id')) found.push('photo-id');
  if (match.matched.includes('passcode')) found.push('passcode');
  if (count >= settings.identifiersNeeded) found.push('two-identifiers');
  else if (count === 1) found.push('one-identifier');
  return found.length > 0 ? found : match.asked.length > 0 ? ['said-so'] : ['none'];
}
