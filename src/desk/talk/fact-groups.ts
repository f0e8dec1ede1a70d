import type { Fact, FactKind } from '../../session/vocabulary';

interface FactGroup {
  readonly title: string;
  readonly facts: readonly Fact[];
}

const parts: readonly { readonly title: string; readonly kinds: readonly FactKind[] }[] = [
  { title: 'Being a patient, and who', kinds: ['is-patient', 'presence', 'identity', 'contact-details'] },
  {
    title: 'Appointments and work',
    kinds: ['appointment-time', 'appointment-provider', 'appointment-reason', 'visit-dates', 'work-status', 'referral'],
  },
  { title: 'Results', kinds: ['result-status', 'lab-result', 'imaging-result'] },
  {
    title: 'Care',
    kinds: [
      'diagnosis',
      'medication',
      'allergy',
      'immunization',
      'clinical-note',
      'care-instructions',
      'family-history',
      'whole-record',
    ],
  },
  { title: 'Coverage and money', kinds: ['coverage', 'copay', 'balance', 'claim'] },
];

/** The facts of a chart under the headings of a chart; headings without facts are left out, no fact is lost. */
export function factGroups(facts: readonly Fact[]): readonly FactGroup[] {
  return parts
    .map(({ title, kinds }) => ({ title, facts: kinds.flatMap((kind) => facts.filter((fact) => fact.kind === kind)) }))
    .filter((group) => group.facts.length > 0);
}
