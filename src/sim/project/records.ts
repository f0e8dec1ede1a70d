import type { CastEncounter } from '../../packs/casting/cast';
import { spokenBirthDate } from '../../practice/dates';
import {
  misdirectedSchema,
  recordsRequestSchema,
  type MisdirectedCase,
  type RecordsRequestCase,
} from '../../rules/situation/records';
import type { Run } from '../run';
import { matching } from './identity';

const requestDefaults = recordsRequestSchema.parse({ question: 'records-request' });
const misdirectedDefaults = misdirectedSchema.parse({ question: 'misdirected', direction: 'theirs-to-us' });

/** A request for a copy of a record, and what was made of it. */
export function projectRecordsRequest(run: Run, cast: CastEncounter): RecordsRequestCase | undefined {
  const encounter = run.encounter(cast.id);
  if (!encounter.needs.includes('own-records') && !encounter.needs.includes('records-of-other')) return undefined;
  const match = matching(run, cast);
  const { did } = encounter;
  const releases = encounter.acts.flatMap(({ act }) => (act.verb === 'release-records' ? [act] : []));
  const [release] = releases;
  const hurdles: RecordsRequestCase['hurdles'] = [];
  if (did.includes('request:pay-balance-first')) hurdles.push('pay-first');
  if (did.includes('request:notarised-form')) hurdles.push('notarised-form');
  if (did.includes('request:come-in-person')) hurdles.push('come-in-person');
  if (did.includes('ask:why-wanted')) hurdles.push('state-a-reason');
  if (did.includes('request:written-request')) hurdles.push('written-request');
  const privacyOfficers = run.setup.practice.staff
    .filter((staff) => staff.role === 'privacy-officer' || staff.role === 'medical-assistant')
    .map((staff) => staff.id);
  const own = cast.claimedCapacity === 'patient' && match.mismatched.length === 0;
  return {
    ...requestDefaults,
    by: own ? 'patient' : 'other',
    identityChecked:
      match.matched.length >= run.setup.practice.settings.identifiersNeeded || match.matched.includes('photo-id'),
    scopeAsked: did.includes('ask:which-records'),
    deliveryAsked: did.includes('ask:delivery'),
    processTold: did.includes('explain:records-process'),
    released:
      release === undefined
        ? 'nothing'
        : release.mrn !== encounter.about
          ? 'other-persons'
          : match.mismatched.length > 0 || !own
            ? 'to-wrong-person'
            : 'what-was-asked',
    routed:
      did.some((key) => privacyOfficers.some((id) => key === `message:${id}`)) ||
      did.includes('hand-over:records-request-form'),
    hurdles,
    refused: did.includes('decline:records') || did.includes('decline:information'),
    balanceOpen: (run.state.world.record.charts[encounter.about ?? '']?.balanceCents ?? 0) > 0,
    formOffered: did.includes('hand-over:records-request-form') || did.includes('offer:records-form'),
  };
}

/** Pages at the wrong place, and what was made of them. */
export function projectMisdirected(run: Run, cast: CastEncounter): MisdirectedCase | undefined {
  const encounter = run.encounter(cast.id);
  if (cast.channel === 'fax' ? cast.compiled.source.need !== 'misdirected' : !encounter.needs.includes('misdirected'))
    return undefined;
  const { did } = encounter;
  const officer = run.setup.practice.staff.filter((staff) => staff.role === 'privacy-officer').map((staff) => staff.id);
  const told =
    did.some((key) =>
      officer.some((id) => key === `message:${id}` || key === `consult:${id}` || key === `transfer:${id}`),
    ) ||
    encounter.acts.some(
      ({ act }) => act.verb === 'handle-paper' && act.action === 'route' && officer.includes(act.to ?? ''),
    );
  return {
    ...misdirectedDefaults,
    direction:
      cast.channel === 'phone'
        ? 'ours-to-wrong-place'
        : pagesBelongTo(run, cast).every((mrn) => mrn !== undefined)
          ? 'ours-after-all'
          : 'theirs-to-us',
    askedNotToRead: did.includes('request:do-not-read'),
    askedReturnOrDestroy:
      did.includes('request:return-or-destroy') || encounter.accepted.includes('offer:pick-up-shred'),
    detailsTaken: did.includes('ask:fax-details') || did.includes('request:name-of-reader') || cast.channel === 'fax',
    privacyOfficerTold: told || did.includes('incident'),
    incidentFiled: did.includes('incident'),
    senderNotified: did.includes('paper:return'),
    handled: handledAs(run, cast),
    decidedAlone: cast.channel === 'phone' && !told && !did.includes('incident') && encounter.phase === 'ended',
    sharedMore: encounter.told.length > 0,
  };
}

/** Whose pages they are, by birth date and first name on each against the charts as a careful look would find them; undefined for nobody here. */
function pagesBelongTo(run: Run, cast: CastEncounter): (string | undefined)[] {
  const pages = Object.values(run.state.world.record.papers).filter(
    (paper) => paper.encounter === cast.id && paper.kind === 'fax',
  );
  const charts = Object.values(run.cast.world.record.charts);
  const owners = pages.flatMap(({ fields }) =>
    fields.flatMap(({ name, value }) => {
      if (!name.startsWith('Date of birth')) return [];
      const patient = fields
        .find((field) => field.name === name.replace('Date of birth', 'Patient'))
        ?.value.split(' ')[0];
      return [
        charts.find(
          (chart) =>
            spokenBirthDate(chart.dob) === value && (chart.name.first === patient || chart.name.preferred === patient),
        )?.mrn,
      ];
    }),
  );
  return owners.length > 0 ? owners : [undefined];
}

function handledAs(run: Run, cast: CastEncounter): MisdirectedCase['handled'] {
  const acts = run.encounter(cast.id).acts.flatMap(({ act }) => (act.verb === 'handle-paper' ? [act] : []));
  const last = acts.at(-1);
  switch (last?.action) {
    case 'file':
      return pagesBelongTo(run, cast).includes(last.mrn) ? 'filed-right-chart' : 'filed-wrong-chart';
    case 'route':
      return 'routed';
    case 'return':
      return 'returned';
    case 'shred':
      return 'shredded';
    case 'secure':
      return 'secured';
    case 'leave':
      return 'left-in-view';
    default:
      return cast.channel === 'fax' ? 'left-in-view' : 'nothing';
  }
}
