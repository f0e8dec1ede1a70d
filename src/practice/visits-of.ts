import { oncePer } from '../shared/once-per';
import type { Appointment } from './calendar';

/** The appointments of a patient in the order of the calendar; the calendar is looked through once for all of them. */
export function visitsOf(appointments: Readonly<Record<string, Appointment>>, mrn: string): readonly Appointment[] {
  return byPatient(appointments).get(mrn) ?? [];
}

const byPatient = oncePer((appointments: Readonly<Record<string, Appointment>>) => {
  const found = new Map<string, Appointment[]>();
  for (const one of Object.values(appointments)) {
    const own = found.get(one.mrn);
    if (own) own.push(one);
    else found.set(one.mrn, [one]);
  }
  return found;
});
