import type { CalendarSettings } from '../../../practice/settings/calendar';
import type { VisitKind, VisitTypeCase } from '../../situation/booking-desk';

type Reason = VisitTypeCase['reasons'][number];

const ofReason: Readonly<Record<Exclude<Reason, 'unclear'>, VisitKind>> = {
  refill: 'refill-or-results',
  results: 'refill-or-results',
  'follow-up': 'follow-up',
  'new-problem': 'acute',
  'check-up': 'physical',
  'pap-test': 'physical',
  'form-physical': 'physical',
  'several-conditions': 'complex',
  'first-specialist': 'specialist-first',
  procedure: 'procedure',
  injection: 'nurse',
  'blood-draw': 'nurse',
  'pressure-check': 'nurse',
  'stitches-out': 'nurse',
  'video-follow-up': 'telehealth',
};

/** Kinds whose place a first visit takes: for a new patient they are a new-patient visit. */
const firstVisitTakes: readonly VisitKind[] = ['refill-or-results', 'follow-up', 'acute', 'complex'];

/** The kinds of visit that a person's reasons ask for, longest first; or the question that decides. */
export function kindsFor({ reasons, problems, newPatient }: VisitTypeCase): readonly VisitKind[] | string {
  if (reasons.length === 0 || reasons.includes('unclear'))
    return 'What is the visit for, in the patient’s own words, and is there anything besides?';
  const kinds = new Set(reasons.flatMap((reason) => (reason === 'unclear' ? [] : [ofReason[reason]])));
  // Two problems and more are more than an acute visit holds; beside a check-up they are a visit of their own.
  if (problems >= 2 && (kinds.has('acute') || kinds.has('follow-up'))) {
    kinds.delete('acute');
    kinds.delete('follow-up');
    kinds.add('complex');
  }
  if (kinds.has('complex') || kinds.has('acute')) kinds.delete('refill-or-results');
  if (kinds.has('complex')) for (const shorter of ['follow-up', 'acute'] as const) kinds.delete(shorter);
  if (kinds.has('follow-up')) kinds.delete('refill-or-results');
  const firstVisit = [...kinds].some((kind) => firstVisitTakes.includes(kind));
  if (newPatient === undefined && (firstVisit || kinds.has('physical')))
    return 'Is the patient new here, or seen within three years?';
  if (newPatient === true && kinds.has('physical'))
    return 'Does this clinician do the check-up at the first visit, or is it booked after it?';
  if (newPatient === true && firstVisit) {
    for (const kind of firstVisitTakes) kinds.delete(kind);
    kinds.add('new-patient');
  }
  return order.filter((kind) => kinds.has(kind));
}

const order: readonly VisitKind[] = [
  'specialist-first',
  'procedure',
  'new-patient',
  'physical',
  'complex',
  'acute',
  'follow-up',
  'telehealth',
  'refill-or-results',
  'nurse',
];

/** Least and usual minutes of several kinds of visit together, from the practice's own table. @source SCH-09 */
export function minutesFor(
  kinds: readonly VisitKind[],
  { visitMinutes }: CalendarSettings,
): { readonly least: number; readonly usual: number } {
  return kinds.reduce(
    ({ least, usual }, kind) => ({
      least: least + visitMinutes[kind].least,
      usual: usual + visitMinutes[kind].most,
    }),
    { least: 0, usual: 0 },
  );
}
