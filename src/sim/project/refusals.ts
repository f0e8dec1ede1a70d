import type { CastEncounter } from '../../packs/casting/cast';
import type { FactKind } from '../../practice/acts/fact';
import type { Need } from '../../practice/acts/need';
import type { Offer, RequestedThing } from '../../practice/acts/talk.vocabulary';
import { refusalSchema, type Refusal } from '../../rules/situation/disclosure';
import type { Run } from '../run';
import type { EncounterState } from '../state';
import { projectExchange } from './party';

const defaults = refusalSchema.parse({ question: 'refusal', recipient: { capacity: 'stranger' } });

/** Offers that are a way on for somebody who was refused. */
const waysOn: readonly Offer[] = [
  'portal',
  'patient-calls-us',
  'message-to-patient',
  'nurse-callback',
  'provider-message',
  'nurse-now',
  'slot',
  'wait-list',
  'other-provider',
  'other-time',
  'records-form',
  'note-to-patient',
  'manager',
  'privacy-officer',
  'listen-only',
  'interpreter',
  'payment-plan',
  'pay-later',
  'hardship-form',
  'self-pay-estimate',
  'new-card-later',
];

const hurdles: Readonly<Partial<Record<RequestedThing, Refusal['hurdle']>>> = {
  'written-request': 'written-request',
  'come-in-person': 'come-in-person',
  'notarised-form': 'notarised-form',
  'pay-balance-first': 'pay-first',
  'bring-own-interpreter': 'bring-interpreter',
};

/** What somebody wanted to know, by their business. */
const wanted: Readonly<Partial<Record<Need, FactKind>>> = {
  results: 'lab-result',
  'confirm-note': 'work-status',
  'own-records': 'whole-record',
  'records-of-other': 'whole-record',
  reschedule: 'appointment-time',
  cancel: 'appointment-time',
};

/** Every refusal and hurdle of a conversation, looked back upon: by then it is known whether another way was offered. */
export function projectRefusals(run: Run, cast: CastEncounter): Refusal[] {
  const encounter = run.encounter(cast.id);
  const {
    overhearing: _o,
    discreet: _d,
    done: _x,
    question: _q,
    facts: _f,
    ...exchange
  } = { overhearing: [], discreet: false, done: true, question: '', facts: [], ...projectExchange(run, cast) };
  const wayOn =
    encounter.did.some((key) => waysOn.some((offer) => key === `offer:${offer}`)) ||
    encounter.did.some((key) => key.startsWith('message:') || key.startsWith('transfer:'));
  const facts = encounter.needs
    .flatMap((need) => wanted[need] ?? [])
    .map((kind) => ({ kind, sensitivity: 'ordinary' as const, of: 'patient' as const, asked: true }));
  const base: Refusal = { ...defaults, ...exchange, question: 'refusal', facts, wayOn };
  const seen = new Set<string>();
  const out: Refusal[] = [];
  for (const { act } of encounter.acts) {
    if (act.verb === 'decline' && !seen.has(act.what)) {
      seen.add(act.what);
      out.push({ ...base, service: act.what, reasonGiven: act.reason });
    }
    const hurdle =
      act.verb === 'request'
        ? hurdles[act.thing]
        : act.verb === 'ask' && act.item === 'why-wanted'
          ? ('state-a-reason' as const)
          : undefined;
    if (hurdle !== undefined && !seen.has(hurdle)) {
      seen.add(hurdle);
      out.push({ ...base, service: serviceOf(encounter), hurdle, reasonGiven: 'policy' });
    }
  }
  return out.length > 0 ? out : silent(encounter, base);
}

/** Somebody who asked for information and got neither it, nor a word of why, nor a way on, was refused all the same. */
function silent(encounter: EncounterState, base: Refusal): Refusal[] {
  const asksForFacts = encounter.needs.some(
    (need) => need === 'results' || need === 'own-records' || need === 'confirm-note' || need === 'records-of-other',
  );
  const served =
    encounter.told.length > 0 ||
    encounter.did.some(
      (key) => key.startsWith('explain:') || key === 'release-records' || key.startsWith('hand-over:'),
    );
  return asksForFacts && !served && !base.wayOn
    ? [{ ...base, service: serviceOf(encounter), reasonGiven: 'none' }]
    : [];
}

function serviceOf(encounter: EncounterState): Refusal['service'] {
  if (encounter.needs.includes('own-records') || encounter.needs.includes('records-of-other')) return 'records';
  if (encounter.needs.includes('check-in')) return 'check-in';
  if (
    encounter.needs.some(
      (need) => need === 'book' || need === 'book-new' || need === 'reschedule' || need === 'follow-up',
    )
  )
    return 'appointment';
  return 'information';
}
