import { addMonths } from '../../../practice/dates';
import type { NewOrEstablished } from '../../situation/new-or-established';

type Service = NewOrEstablished['history'][number];
type Flag = 'new' | 'established' | 'unclear';

/** The three ways in which a patient can be new; `open` holds the questions that decide what is unclear. */
export interface Newness {
  readonly practice: Flag;
  readonly length: Flag;
  readonly billing: Flag;
  /** What decided, one sentence each. */
  readonly because: readonly string[];
  readonly open: readonly string[];
}

/**
 * Whether a patient is new to the practice (registration), for the length of the time (not seen here in this specialty for
 * `lengthMonths`), and for billing (no face-to-face service in three years by this clinician, wherever, or by one of the exact
 * same specialty in the same group). Unclear on the very day three years later.
 * @source SCH-10
 */
export function newness(asked: NewOrEstablished, visit: string, lengthMonths: number): Newness {
  const past = asked.history.filter(({ date }) => date <= visit);
  const billing = forBilling(asked, past, visit);
  const length = forLength(asked, past, visit, lengthMonths);
  const practice = forPractice(asked, past);
  return {
    practice: practice.flag,
    length: length.flag,
    billing: billing.flag,
    because: [practice.because, length.because, billing.because],
    open: [...new Set([...billing.open, ...length.open, ...practice.open])],
  };
}

interface Part {
  readonly flag: Flag;
  readonly because: string;
  readonly open: readonly string[];
}

function forBilling(asked: NewOrEstablished, past: readonly Service[], visit: string): Part {
  const matters = past
    .filter(({ date, faceToFace }) => faceToFace !== 'no' && addMonths(date, 36) >= visit)
    .map((service) => ({ service, match: matchOf(asked, service) }))
    .filter(({ match }) => match !== 'no');
  const inside = matters.filter(({ service }) => addMonths(service.date, 36) > visit);
  const seen = inside.find(({ service, match }) => match === 'yes' && service.faceToFace === 'yes');
  if (seen)
    return {
      flag: 'established',
      because: `For billing established: seen on ${seen.service.date}, within three years, ${same(asked.clinician, seen.service.clinician) === 'yes' ? 'by the same clinician' : 'by one of the same specialty and group'}.`,
      open: [],
    };
  if (matters.length === 0)
    return {
      flag: 'new',
      because:
        'For billing new: not seen in three years by this clinician, nor by one of the exact same specialty and group.',
      open: [],
    };
  return {
    flag: 'unclear',
    because: 'For billing unclear.',
    open: matters.map(({ service, match }) => openAbout(service, match, visit)),
  };
}

/** Whether the service was by this clinician, or by one of the exact same specialty in the same group. */
function matchOf(asked: NewOrEstablished, service: Service): 'yes' | 'no' | 'moved' | 'unclear' {
  const clinician = same(asked.clinician, service.clinician);
  if (clinician === 'yes') return 'yes';
  const specialty = same(asked.specialty, service.specialty);
  const group = sameGroup(asked, service);
  const joined = service.groupNow === undefined ? 'no' : same(asked.group, service.groupNow);
  if (specialty === 'no') return 'no';
  if (group === 'no' && joined !== 'yes') return clinician === 'unclear' ? 'unclear' : 'no';
  if (specialty === 'yes' && group === 'yes') return 'yes';
  if (specialty === 'yes' && group === 'no') return 'moved';
  return 'unclear';
}

function openAbout(service: Service, match: 'yes' | 'moved' | 'unclear' | 'no', visit: string): string {
  if (match === 'moved')
    return `On ${service.date} the patient saw somebody who has joined this group since: how does the biller count a visit to a partner?`;
  if (match === 'unclear') return `Who saw the patient on ${service.date}, of which exact specialty, in which group?`;
  if (addMonths(service.date, 36) === visit)
    return `The last visit, ${service.date}, is three years ago to the day: how does the biller count it?`;
  return `Was the patient seen on ${service.date}, or was something only read?`;
}

function forLength(asked: NewOrEstablished, past: readonly Service[], visit: string, months: number): Part {
  const here = past
    .filter(({ date, faceToFace }) => faceToFace !== 'no' && addMonths(date, months) > visit)
    .map((service) => ({ service, match: seenHere(asked, service) }))
    .filter(({ match }) => match !== 'no');
  const seen = here.find(({ service, match }) => match === 'yes' && service.faceToFace === 'yes');
  if (seen)
    return {
      flag: 'established',
      because: `For the length of the time established: seen here in this specialty on ${seen.service.date}.`,
      open: [],
    };
  if (here.length === 0)
    return {
      flag: 'new',
      because: `For the length of the time new: not seen here in this specialty in ${months} months.`,
      open: [],
    };
  return {
    flag: 'unclear',
    because: 'For the length of the time unclear.',
    open: here.map(({ service, match }) => openAbout(service, match === 'yes' ? 'yes' : 'unclear', visit)),
  };
}

function seenHere(asked: NewOrEstablished, service: Service): 'yes' | 'no' | 'unclear' {
  const group = sameGroup(asked, service);
  const specialty =
    same(asked.clinician, service.clinician) === 'yes' ? 'yes' : same(asked.specialty, service.specialty);
  if (group === 'no' || specialty === 'no') return 'no';
  return group === 'yes' && specialty === 'yes' ? 'yes' : 'unclear';
}

function forPractice(asked: NewOrEstablished, past: readonly Service[]): Part {
  const { registered } = asked;
  if (registered === 'yes' || past.some((service) => sameGroup(asked, service) === 'yes'))
    return { flag: 'established', because: 'Known to the practice.', open: [] };
  if (registered === 'no') return { flag: 'new', because: 'New to the practice: no chart here.', open: [] };
  return {
    flag: 'unclear',
    because: 'Nobody looked for a chart.',
    open: ['Is there a chart here? Search by name and date of birth.'],
  };
}

function sameGroup({ group }: NewOrEstablished, service: Service): 'yes' | 'no' | 'unclear' {
  return group === undefined && service.group === undefined ? 'yes' : same(group, service.group);
}

function same(one: string | undefined, other: string | undefined): 'yes' | 'no' | 'unclear' {
  if (one === undefined || other === undefined) return 'unclear';
  return plain(one) === plain(other) ? 'yes' : 'no';
}

const plain = (text: string): string => text.trim().toLowerCase().replaceAll(/\s+/g, ' ');
