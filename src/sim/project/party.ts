import type { CastEncounter } from '../../packs/casting/cast';
import type { Relationship } from '../../practice/chart';
import { ageOn } from '../../practice/dates';
import { fullName } from '../../practice/person';
import { disclosureSchema, type Disclosure } from '../../rules/situation/disclosure';
import { paperSchema } from '../../rules/situation/papers';
import type { Run } from '../run';
import { matching, verificationsOf } from './identity';

/** What disclosure and refusal have in common: who asks, how that was checked, and what is on file about it. */
export type Exchange = Omit<Disclosure, 'question' | 'facts' | 'overhearing' | 'discreet' | 'done'>;

const authorization = paperSchema.parse({ paper: 'authorization' });

const defaults = disclosureSchema.parse({
  question: 'disclosure',
  facts: [{ kind: 'is-patient' }],
  recipient: { capacity: 'stranger' },
});

/** Describes the exchange with the person served, on record and known alone. */
export function projectExchange(run: Run, cast: CastEncounter): Exchange {
  const encounter = run.encounter(cast.id);
  const match = matching(run, cast);
  const chart = encounter.about === undefined ? undefined : run.state.world.record.charts[encounter.about];
  const claimedName = encounter.heard.find((heard) => heard.item === 'full-name')?.value ?? claimedNameOf(run, cast);
  const contact = chart?.contacts.find((one) => one.name === claimedName);
  const asPatient = cast.claimedCapacity === 'patient';
  const relationship: Relationship = asPatient ? 'self' : (contact?.relationship ?? 'none');
  const restricted = chart?.requests.filter((request) => request.agreed) ?? [];
  const { question: _q, facts: _f, overhearing: _o, discreet: _d, done: _x, ...base } = defaults;
  return {
    ...base,
    date: run.setup.date,
    subject: {
      ...base.subject,
      ...(chart ? { age: ageOn(chart.dob, run.setup.date) } : {}),
      presence: asPatient ? 'present' : 'absent',
      agreement: asPatient ? 'agreed' : 'not-asked',
    },
    recipient: {
      ...base.recipient,
      capacity:
        asPatient && match.mismatched.length > 0 && match.matched.length === 0 ? 'stranger' : cast.claimedCapacity,
      relationship,
      identity: verificationsOf(run, match),
      identifiersAsked: [...match.asked],
      identifiersMatched: [...match.matched],
      identifiersMismatched: [...match.mismatched],
      treats: cast.claimedCapacity === 'other-provider',
    },
    channel: encounter.channel === 'phone' ? 'phone' : encounter.private ? 'private-window' : 'counter',
    purpose: purposeOf(cast),
    papers: (chart?.authorizations ?? []).map((form) => ({
      ...authorization,
      covers: [...form.covers],
      expires: form.expires,
      signedOn: form.signed,
      namesThisRecipient: namesRecipient(run, cast, form.to, claimedName),
    })),
    contacts: contact
      ? [
          {
            isRecipient: true,
            relationship: contact.relationship,
            mayHear: [...contact.mayHear],
            passcodeOnFile: contact.passcode !== undefined,
          },
        ]
      : [],
    requests: restricted.map((request) => ({
      kind: request.kind,
      agreed: true,
      coversFacts: true,
      ...(request.only === undefined ? {} : { only: request.only }),
      againstRecipient:
        request.kind === 'restriction' && (request.against === undefined || request.against === claimedName),
      breaksIt: !asPatient,
    })),
  };
}

/** Whether a form names the organisation or person that asks, as far as they have said who they are. */
function namesRecipient(run: Run, cast: CastEncounter, to: string, claimedName: string): boolean {
  const company = run.encounter(cast.id).heard.find((heard) => heard.item === 'company')?.value;
  return to === claimedName || (company !== undefined && company.includes(to));
}

/** Who the caller says to be, where the opening already said it. Compared with the list of contacts by name. */
function claimedNameOf(run: Run, cast: CastEncounter): string {
  const person = run.state.world.truth.people[cast.person];
  const said = run
    .encounter(cast.id)
    .said.some(
      (one) =>
        one.by === 'person' &&
        person !== undefined &&
        one.text.includes(person.name.last) &&
        one.text.includes(person.name.first),
    );
  return said && person ? fullName(person.name) : '';
}

function purposeOf(cast: CastEncounter): Exchange['purpose'] {
  if (cast.claimedCapacity === 'patient') return 'own-request';
  switch (cast.claimedCapacity) {
    case 'family-or-friend':
    case 'care-helper':
    case 'parent':
      return 'involvement-in-care';
    case 'employer':
      return 'employment';
    case 'other-provider':
      return 'treatment';
    case 'health-plan':
      return 'payment';
    default:
      return 'unknown';
  }
}
