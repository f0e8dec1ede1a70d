import type { Chart, Plan } from '../../../session/desk.view';
import type { RegistrationField } from '../../../session/vocabulary';

/** What stands in a field of the registration now, as text; '' when nothing does. */
export function recordedValue(chart: Chart, field: RegistrationField, plans: readonly Plan[]): string {
  const coverage = chart.coverages[0];
  switch (field) {
    case 'first-name':
      return chart.name.first;
    case 'last-name':
      return chart.name.last;
    case 'date-of-birth':
      return chart.dob;
    case 'phone':
      return chart.phone;
    case 'address':
      return chart.address;
    case 'language':
      return chart.language;
    case 'interpreter':
      return chart.interpreter ? 'wanted' : 'not wanted';
    case 'plan':
      return plans.find((plan) => plan.id === coverage?.plan)?.name ?? coverage?.plan ?? '';
    case 'member-id':
      return coverage?.memberId ?? '';
  }
}
