import type { Act } from '../../../practice/acts/act';
import type { FactKind } from '../../../practice/acts/fact';
import {
  ask,
  close,
  colleague,
  decline,
  type Desk,
  did,
  explain,
  firstOpen,
  knownElements,
  offer,
  openChart,
  request,
  summarise,
} from '../steps';
import { identifyCaller, identifyPatient, mayHear, patientMrn } from './identify';

/** Somebody asks for results: the patient gets them from the nurse; others hear what the patient has named them for. */
export function results(desk: Desk): Act {
  const self = desk.talk.speaksAs === 'patient';
  if (desk.temper.refuses) return refuseInformation(desk);
  const next = self ? identifyPatient(desk) : identifyCaller(desk);
  if (next) return next;
  if (desk.temper.tellsAll || (!self && mayHear(desk, 'results'))) {
    const told = tell(
      desk,
      desk.temper.tellsAll
        ? ['is-patient', 'lab-result', 'imaging-result', 'diagnosis', 'medication']
        : ['result-status'],
    );
    return (
      told ??
      firstOpen(desk, [
        explain(desk, 'results-come-from-clinicians'),
        offer(desk, 'nurse-callback'),
        summarise(desk, 'nurse-calls'),
      ]) ??
      close(desk)
    );
  }
  if (self)
    return (
      firstOpen(desk, [
        explain(desk, 'results-come-from-clinicians'),
        offer(desk, 'nurse-callback'),
        message(desk),
        summarise(desk, 'nurse-calls'),
      ]) ?? close(desk)
    );
  return wayOnWithoutTelling(desk);
}

/** Says kindly that nothing can be said, why, and how the patient can have it today. */
export function wayOnWithoutTelling(desk: Desk): Act {
  return (
    firstOpen(desk, [
      decline(desk, 'information', 'not-named'),
      !desk.temper.hurries && explain(desk, 'who-may-hear'),
      offer(desk, 'patient-calls-us'),
      !desk.temper.hurries && offer(desk, 'listen-only'),
      summarise(desk, 'patient-calls'),
    ]) ?? close(desk)
  );
}

/** An employer or the like wants a note confirmed: nothing is confirmed; the note is the employee's to show. */
export function confirmNote(desk: Desk): Act {
  const { temper } = desk;
  if (temper.refuses) return refuseInformation(desk);
  if (desk.talk.speaksAs === 'patient') return ownNote(desk);
  const next = identifyCaller(desk);
  if (next) return next;
  if (temper.tellsAll) {
    const told = tell(desk, ['is-patient', 'work-status', 'visit-dates', 'diagnosis']);
    if (told) return told;
    return close(desk);
  }
  const forms = desk.view.openChart?.authorizations.filter((one) => one.expires >= desk.view.date) ?? [];
  const checked =
    forms.length === 0 || temper.checksNothing
      ? undefined
      : firstOpen(desk, [ask(desk, 'company'), ask(desk, 'date-of-birth')]);
  if (checked) return checked;
  const company = desk.talk.heard.find((item) => item.item === 'company')?.value ?? '';
  const authorised = forms.find((one) => company.includes(one.to));
  if (authorised)
    return tell(desk, authorised.covers) ?? firstOpen(desk, [summarise(desk, 'note-with-patient')]) ?? close(desk);
  return (
    firstOpen(desk, [
      decline(desk, 'confirm-patient', 'privacy'),
      !temper.hurries && explain(desk, 'work-note-process'),
      offer(desk, 'note-to-patient'),
      summarise(desk, 'note-with-patient'),
    ]) ?? close(desk)
  );
}

/** The employee asks about the own note: identity first, then the note is theirs to have and to show. */
function ownNote(desk: Desk): Act {
  const next = identifyPatient(desk);
  return (
    next ??
    tell(desk, ['work-status']) ??
    firstOpen(desk, [offer(desk, 'note-to-patient'), summarise(desk, 'note-with-patient')]) ??
    close(desk)
  );
}

/** Facts of these kinds of the open chart, told once. */
export function tell(desk: Desk, kinds: readonly FactKind[]): Act | undefined {
  if (did(desk, 'share') || !openChart(desk, patientMrn(desk))) return undefined;
  const guarded = !desk.temper.tellsAll && desk.talk.speaksAs !== 'patient';
  const facts = desk.view.facts
    .filter((fact) => kinds.includes(fact.kind) && !(guarded && fact.sensitivity !== 'ordinary'))
    .slice(0, 8);
  return facts.length === 0
    ? undefined
    : { verb: 'share', facts: facts.map((fact) => fact.id), discreet: !desk.temper.tellsAll, tone: desk.tone };
}

/** Refuses without looking, and sends people round in circles. */
export function refuseInformation(desk: Desk): Act {
  return (
    firstOpen(desk, [
      decline(desk, 'information', 'none'),
      request(desk, 'notarised-form'),
      request(desk, 'come-in-person'),
      request(desk, 'written-request'),
    ]) ?? close(desk)
  );
}

function message(desk: Desk): Act | undefined {
  const mrn = patientMrn(desk);
  return {
    verb: 'take-message',
    message: {
      to: colleague(desk.practice, 'nurse'),
      urgency: 'same-day',
      includes: knownElements(desk, mrn),
      ...(mrn === undefined ? {} : { about: mrn }),
    },
    tone: desk.tone,
  };
}
