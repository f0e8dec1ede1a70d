import type { CastEncounter } from '../../packs/casting/cast';
import type { DeskAct } from '../../practice/acts/desk';
import { type Fact, type FactKind, factKinds, type Sensitivity } from '../../practice/acts/fact';
import type { Need } from '../../practice/acts/need';
import type { Chart } from '../../practice/chart';
import type { Disclosure } from '../../rules/situation/disclosure';
import type { Run } from '../run';
import { projectExchange } from './party';

/** Kinds of facts that belong to each business: what is needed, and no more. */
const asked: Readonly<Partial<Record<Need, readonly FactKind[]>>> = {
  'book-new': ['appointment-time', 'appointment-provider', 'coverage', 'copay'],
  book: ['appointment-time', 'appointment-provider', 'coverage', 'copay'],
  reschedule: ['appointment-time', 'appointment-provider', 'appointment-reason', 'is-patient'],
  cancel: ['appointment-time', 'appointment-provider', 'is-patient'],
  'follow-up': ['appointment-time', 'appointment-provider', 'appointment-reason', 'care-instructions'],
  'check-in': ['appointment-time', 'appointment-provider', 'coverage', 'copay', 'balance', 'referral'],
  referral: ['referral', 'appointment-time', 'appointment-provider', 'coverage', 'copay'],
  symptom: ['appointment-time', 'appointment-provider'],
  results: ['lab-result', 'imaging-result', 'result-status', 'is-patient'],
  'own-records': [
    'lab-result',
    'imaging-result',
    'diagnosis',
    'medication',
    'allergy',
    'immunization',
    'clinical-note',
    'visit-dates',
    'whole-record',
  ],
  'confirm-note': ['work-status', 'is-patient', 'presence'],
  pay: ['copay', 'balance', 'coverage'],
  complaint: ['appointment-time', 'appointment-provider', 'balance'],
};

/** Facts moving from the open chart to the person served. */
export function projectDisclosure(
  run: Run,
  cast: CastEncounter,
  facts: readonly Fact[],
  discreet: boolean,
): Disclosure {
  const encounter = run.encounter(cast.id);
  const exchange = projectExchange(run, cast);
  const wanted = encounter.needs.flatMap((need) => asked[need] ?? []);
  const self = exchange.recipient.relationship === 'self';
  return {
    ...exchange,
    question: 'disclosure',
    facts: facts.map((fact) => ({
      kind: fact.kind,
      sensitivity: fact.sensitivity,
      id: fact.id,
      of: fact.of === encounter.about || encounter.about === undefined ? 'patient' : 'other-person',
      asked: self || wanted.includes(fact.kind),
    })),
    overhearing: earshot(run, cast) && !encounter.private ? ['other-patients'] : [],
    discreet,
    done: true,
  };
}

/** Whether somebody waits within earshot of the counter. */
export function earshot(run: Run, cast: CastEncounter): boolean {
  if (cast.channel !== 'counter') return false;
  return Object.values(run.state.encounters).some(
    (other) => other.id !== cast.id && other.channel === 'counter' && other.phase === 'waiting',
  );
}

/** A copy of the record given out. */
export function projectRelease(
  run: Run,
  cast: CastEncounter,
  chart: Chart,
  act: Extract<DeskAct, { verb: 'release-records' }>,
): { readonly facts: FactKind[]; readonly situation: Disclosure } {
  const kinds = scopeKinds(chart, act.scope);
  const exchange = projectExchange(run, cast);
  const other = chart.mrn !== run.encounter(cast.id).about;
  return {
    facts: kinds,
    situation: {
      ...exchange,
      question: 'disclosure',
      channel: act.to === 'person-served' ? exchange.channel : act.to,
      asCopy: true,
      facts: kinds.map((kind) => ({
        kind,
        sensitivity: guardOf(chart, kind),
        of: other ? 'other-person' : 'patient',
        asked: act.scope !== 'whole-record' || cast.manner.claims?.['which-records'] === undefined,
      })),
      overhearing: [],
      discreet: true,
      done: true,
    },
  };
}

/** The closest guard on what goes out under a kind: a whole record is guarded as its most guarded entry. */
function guardOf(chart: Chart, kind: FactKind): Sensitivity {
  const inIt = chart.facts.filter((fact) => kind === 'whole-record' || fact.kind === kind);
  return inIt.find((fact) => fact.sensitivity !== 'ordinary')?.sensitivity ?? 'ordinary';
}

function scopeKinds(chart: Chart, scope: string): FactKind[] {
  if (scope === 'whole-record') return ['whole-record'];
  const kind = factKinds.schema.safeParse(scope);
  if (kind.success) return [kind.data];
  const clinical = chart.facts.map((fact) => fact.kind);
  return clinical.length > 0 ? [...new Set(clinical)] : ['visit-dates'];
}
