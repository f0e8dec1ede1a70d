import type { Act } from '../../../practice/acts/act';
import { spokenBirthDate } from '../../../practice/dates';
import { fullName } from '../../../practice/person';
import { ask, chartNamed, type Desk, did, firstOpen, heard, openChart } from '../steps';

/** Whom the business is about: the patient who speaks, or the one they name. */
export function patientMrn(desk: Desk): string | undefined {
  if (desk.talk.registered !== undefined) return desk.talk.registered;
  const speaksForSelf = desk.talk.speaksAs === undefined || desk.talk.speaksAs === 'patient';
  const name = speaksForSelf ? heard(desk, 'full-name') : heard(desk, 'patient-name');
  return chartNamed(desk, name, heard(desk, 'date-of-birth'));
}

/** Name and date of birth asked openly, then the chart opened to compare: nothing of the record is spoken about before. */
export function identifyPatient(desk: Desk): Act | undefined {
  const { temper } = desk;
  const asked = firstOpen(desk, [ask(desk, 'full-name'), !temper.checksNothing && ask(desk, 'date-of-birth')]);
  if (asked) return asked;
  const mrn = patientMrn(desk);
  if (mrn !== undefined && !openChart(desk, mrn)) return { verb: 'open-chart', mrn };
  if (temper.checksNothing) return undefined;
  const chart = openChart(desk, mrn);
  if (!chart) return undefined;
  const name = heard(desk, 'full-name');
  const differs = name !== fullName(chart.name) || heard(desk, 'date-of-birth') !== spokenBirthDate(chart.dob);
  // Something that does not match may be a slip of the tongue or of the record: a third and a fourth item settle it.
  return differs ? firstOpen(desk, [ask(desk, 'phone-on-file'), ask(desk, 'address-on-file')]) : undefined;
}

/** For somebody who speaks about another: who they are, whom it is about, and what is on file about who may hear. */
export function identifyCaller(desk: Desk): Act | undefined {
  const asked = firstOpen(desk, [ask(desk, 'full-name'), ask(desk, 'patient-name')]);
  if (asked) return asked;
  const namesakes = desk.view.charts.filter((chart) => chart.spoken === heard(desk, 'patient-name')).length > 1;
  const which = namesakes && !desk.temper.checksNothing ? firstOpen(desk, [ask(desk, 'date-of-birth')]) : undefined;
  if (which) return which;
  const mrn = patientMrn(desk);
  if (mrn !== undefined && !openChart(desk, mrn)) return { verb: 'open-chart', mrn };
  const contact = contactOf(desk);
  return contact?.passcode !== undefined && !desk.temper.checksNothing && !did(desk, 'ask:passcode')
    ? ask(desk, 'passcode')
    : undefined;
}

/** The entry by which the patient named this caller, if there is one. */
export function contactOf(desk: Desk) {
  const name = heard(desk, 'full-name');
  return desk.view.openChart?.contacts.find((contact) => contact.name === name);
}

/** Whether the caller is named for a topic, was checked, and nothing on file speaks against it. */
export function mayHear(desk: Desk, topic: 'appointments' | 'results' | 'billing'): boolean {
  const contact = contactOf(desk);
  if (!contact || !(contact.mayHear.includes(topic) || contact.mayHear.includes('everything'))) return false;
  const requests = desk.view.openChart?.requests.filter((one) => one.agreed) ?? [];
  const against = requests.some(
    (one) => one.kind === 'confidential-communication' || one.against === undefined || one.against === contact.name,
  );
  return !against && (contact.passcode === undefined || contact.passcode === heard(desk, 'passcode'));
}
