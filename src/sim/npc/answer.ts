import type { CastEncounter } from '../../packs/casting/cast';
import { fillText } from '../../shared/fill';
import type { AskItem } from '../../practice/acts/talk.vocabulary';
import { spokenBirthDate } from '../../practice/dates';
import { fullName, type Person } from '../../practice/person';
import type { Run } from '../run';

/** What an asked item is answered with. */
export interface Answer {
  /** What becomes known; undefined when the item is not given. */
  readonly value?: string;
  /** Papers shown with the answer. */
  readonly papers: readonly string[];
  /** Whether the pack's own lines or the phrasebook's "unknown" lines are said. */
  readonly known: boolean;
}

const nothing: Answer = { papers: [], known: false };

/** Works out what the person answers when asked for an item: their own data, what they know of the patient, or what the pack has them claim. */
export function answerTo(run: Run, cast: CastEncounter, item: AskItem): Answer {
  const { manner } = cast;
  if (manner.refuses?.includes(item)) return nothing;
  const claimed = manner.claims?.[item];
  if (claimed !== undefined) return { value: fillText(claimed, cast.fill), papers: [], known: true };
  const speaker = run.state.world.truth.people[cast.person];
  const patient = run.state.world.truth.people[cast.patient];
  if (!speaker) return nothing;
  const isPatient = cast.person === cast.patient;
  const own = ownAnswer(run, cast, item, speaker);
  if (own !== undefined) return own;
  const knows = isPatient || (manner.knows?.includes(item) ?? false);
  return patient && knows ? patientAnswer(run, cast, item, patient) : nothing;
}

/** Items that are about the speaker, or about the talk. */
function ownAnswer(run: Run, cast: CastEncounter, item: AskItem, speaker: Person): Answer | undefined {
  switch (item) {
    case 'full-name':
      return given(fullName(speaker.name));
    case 'patient-name':
      return given(cast.fill[`${cast.compiled.source.about ?? ''}.full`] ?? fullName(speaker.name));
    case 'callback-number':
      return given(speaker.phone);
    case 'photo-id':
    case 'insurance-card':
      return paperAnswer(run, cast, item);
    case 'location':
      return given(speaker.address);
    case 'language':
      return given(speaker.language);
    case 'payment-today':
    case 'can-pay':
      return cast.manner.cannotPay === true ? given('cannot pay all of it today') : given('card');
    case 'reason':
    case 'symptoms-now':
    case 'what-happened':
    case 'best-time':
    case 'relationship':
    case 'company':
    case 'preferred-times':
    case 'preferred-provider':
    case 'new-or-established':
    case 'which-records':
    case 'delivery':
    case 'fax-details':
    case 'why-wanted':
    case 'anything-else':
    case 'permission-from-patient':
    case 'written-authorization':
    case 'referral':
      return lineAnswer(cast, item);
    case 'other-coverage':
      return otherCoverage(run, cast);
    default:
      return undefined;
  }
}

function patientAnswer(run: Run, cast: CastEncounter, item: AskItem, patient: Person): Answer {
  switch (item) {
    case 'date-of-birth':
      return { value: spokenBirthDate(patient.dob), papers: [], known: true };
    case 'phone-on-file':
      return given(patient.phone);
    case 'address-on-file':
      return given(patient.address);
    case 'passcode': {
      const speaker = run.state.world.truth.people[cast.person];
      const contact = run.cast.world.record.charts[cast.about ?? '']?.contacts.find(
        (one) => speaker !== undefined && one.name === fullName(speaker.name),
      );
      return contact?.passcode === undefined ? nothing : given(contact.passcode);
    }
    default:
      return nothing;
  }
}

/** Items answered in the pack's own words; what becomes known is that they were given. */
function lineAnswer(cast: CastEncounter, item: AskItem): Answer {
  const lines = cast.variant.says?.answers?.[item] ?? cast.compiled.source.says.answers[item];
  const mostlyNo: readonly AskItem[] = ['written-authorization', 'permission-from-patient', 'referral', 'company'];
  if (lines) return { value: 'given', papers: papersFor(cast, item), known: true };
  return mostlyNo.includes(item) ? nothing : { value: 'given', papers: papersFor(cast, item), known: true };
}

function papersFor(cast: CastEncounter, item: AskItem): string[] {
  const kind = item === 'referral' ? 'referral-letter' : item === 'written-authorization' ? 'authorization' : undefined;
  if (kind === undefined) return [];
  return (cast.manner.has ?? []).flatMap((as) => (cast.named[as]?.kind === 'paper' ? [cast.named[as].id] : []));
}

function paperAnswer(run: Run, cast: CastEncounter, item: 'photo-id' | 'insurance-card'): Answer {
  const papers = Object.values(run.state.world.record.papers).filter(
    (paper) => paper.encounter === cast.id && paper.kind === item,
  );
  const hidden = item === 'insurance-card' ? newCards(cast) : [];
  const shown = papers.filter((paper) => !hidden.includes(paper.id));
  if (shown.length === 0) return nothing;
  if (cast.channel === 'phone')
    return item === 'photo-id'
      ? nothing
      : given(shown[0]?.fields.find((field) => field.name === 'Member ID')?.value ?? 'given');
  return { value: 'shown', papers: shown.map((paper) => paper.id), known: true };
}

function otherCoverage(run: Run, cast: CastEncounter): Answer {
  const cards = newCards(cast).filter((id) => run.state.world.record.papers[id] !== undefined);
  if (cards.length === 0) return nothing;
  return { value: 'a newer card', papers: cast.channel === 'counter' ? cards : [], known: true };
}

/** Cards of coverage the practice does not know of yet: they come out when somebody asks whether there is other coverage. */
function newCards(cast: CastEncounter): string[] {
  const changes = [...cast.compiled.source.changes, ...cast.variant.changes];
  return changes.flatMap((change) =>
    change.set === 'new-coverage' && change.hasCard ? [`${cast.id}/${change.as ?? 'newcard'}`] : [],
  );
}

function given(value: string): Answer {
  return { value, papers: [], known: true };
}
