import type { Act } from '../../../practice/acts/act';
import { dangerIn, isUnderstood } from '../../view/danger';
import {
  acknowledge,
  apologise,
  ask,
  close,
  colleague,
  decline,
  type Desk,
  explain,
  firstOpen,
  instruct,
  knownElements,
  offer,
  openChart,
  request,
  summarise,
} from '../steps';
import { identifyPatient, patientMrn } from './identify';
import { tell } from './information';

/** Words that are on the list at the desk, in what was understood of the talk. */
export function danger(desk: Desk): '911' | 'nurse-now' | undefined {
  const levels = desk.talk.said.filter(isUnderstood).map((one) => dangerIn(one, desk.practice.settings));
  return levels.includes('911') ? '911' : levels.find((level) => level !== undefined);
}

/** A symptom is nursing's business at once; the list says when it is 911. Doubt goes to the nurse. */
export function symptom(desk: Desk, level: '911' | 'nurse-now' | undefined): Act {
  const nurse = colleague(desk.practice, 'nurse');
  const onPhone = desk.talk.party.channel === 'phone';
  const first = firstOpen(desk, [
    level === '911' && onPhone && instruct(desk, 'call-911'),
    level === '911' && { verb: 'emergency', call: '911' },
    level === '911' && { verb: 'emergency', call: 'nurse' },
    level !== '911' && !onPhone && { verb: 'emergency', call: 'nurse' },
    !desk.temper.hurries && ask(desk, 'location'),
    !desk.temper.hurries && ask(desk, 'callback-number'),
    !desk.temper.hurries && level === '911' && instruct(desk, 'stay-with-me'),
    !desk.temper.hurries && !onPhone && explain(desk, 'nurse-decides'),
  ]);
  if (first) return first;
  if (onPhone) return { verb: 'transfer', to: nurse, warm: !desk.temper.hurries, tone: desk.tone };
  return firstOpen(desk, [summarise(desk, 'help-coming')]) ?? close(desk);
}

/** A copy of the own record: who, which, how; no reason asked, no hurdle set, and the clock told. */
export function ownRecords(desk: Desk): Act {
  const self = desk.talk.speaksAs === 'patient';
  const hurdle =
    desk.temper.refuses &&
    firstOpen(desk, [
      ask(desk, 'why-wanted'),
      request(desk, 'notarised-form'),
      request(desk, 'pay-balance-first'),
      decline(desk, 'records', 'none'),
    ]);
  if (hurdle) return hurdle;
  const photo =
    desk.talk.party.channel === 'counter' && !desk.temper.checksNothing && firstOpen(desk, [ask(desk, 'photo-id')]);
  const next = photo || identifyPatient(desk);
  if (next) return next;
  const mrn = patientMrn(desk);
  const chart = openChart(desk, mrn);
  if (!chart || mrn === undefined)
    return firstOpen(desk, [decline(desk, 'records', 'not-verified'), offer(desk, 'privacy-officer')]) ?? close(desk);
  if (!self) {
    const told = desk.temper.tellsAll
      ? tell(desk, ['is-patient', 'diagnosis', 'lab-result', 'medication', 'visit-dates'])
      : undefined;
    return (
      told ??
      firstOpen(desk, [
        ask(desk, 'written-authorization'),
        decline(desk, 'records', 'not-named'),
        explain(desk, 'who-may-hear'),
        offer(desk, 'records-form'),
        { verb: 'hand-over', handout: 'records-request-form', mrn },
        offer(desk, 'patient-calls-us'),
        summarise(desk, 'patient-calls'),
      ]) ??
      close(desk)
    );
  }
  return (
    firstOpen(desk, [
      ask(desk, 'which-records'),
      ask(desk, 'delivery'),
      !desk.temper.hurries && ask(desk, 'callback-number'),
      !desk.temper.hurries && explain(desk, 'records-process'),
      offer(desk, 'records-form'),
      { verb: 'hand-over', handout: 'records-request-form', mrn },
      {
        verb: 'take-message',
        message: {
          to: colleague(desk.practice, 'privacy-officer'),
          about: mrn,
          urgency: 'routine',
          includes: knownElements(desk, mrn),
        },
        tone: desk.tone,
      },
      summarise(desk, 'records-ready'),
      !desk.temper.hurries && ask(desk, 'anything-else'),
    ]) ?? close(desk)
  );
}

/** Somebody is angry: let them finish, name it, apologise, one concrete step with a time. */
export function complaint(desk: Desk): Act {
  const { temper } = desk;
  const heardOut = firstOpen(desk, [
    !temper.hurries && ask(desk, 'what-happened'),
    !temper.hurries && acknowledge(desk, 'anger'),
    !temper.hurries && apologise(desk, 'wait'),
  ]);
  if (heardOut) return heardOut;
  const hurdle =
    temper.refuses && firstOpen(desk, [explain(desk, 'late-policy'), decline(desk, 'speak-to-clinician', 'none')]);
  if (hurdle) return hurdle;
  const next = identifyPatient(desk);
  if (next) return next;
  const mrn = patientMrn(desk);
  const chart = openChart(desk, mrn);
  const visit =
    chart &&
    Object.values(desk.view.appointments).find(
      (one) => one.mrn === chart.mrn && one.date === desk.view.date && one.status === 'booked',
    );
  return (
    (temper.tellsAll ? tell(desk, ['balance', 'diagnosis', 'appointment-time']) : undefined) ??
    firstOpen(desk, [
      visit !== undefined && { verb: 'arrive', appointment: visit.id },
      explain(desk, 'wait-time'),
      offer(desk, 'other-time'),
      !temper.hurries && ask(desk, 'callback-number'),
      !temper.hurries && offer(desk, 'manager'),
      !temper.hurries && {
        verb: 'message',
        message: {
          to: colleague(desk.practice, 'office-manager'),
          urgency: 'same-day',
          includes: knownElements(desk, mrn),
          ...(mrn === undefined ? {} : { about: mrn }),
        },
      },
      summarise(desk, 'wait-called', 'manager-calls'),
    ]) ??
    close(desk)
  );
}

/** Our pages reached the wrong place: secure them, learn what and who, tell the privacy officer; decide nothing alone. */
export function misdirectedCall(desk: Desk): Act {
  const { temper } = desk;
  return (
    firstOpen(desk, [
      ask(desk, 'full-name'),
      !temper.hurries && ask(desk, 'company'),
      !temper.checksNothing && ask(desk, 'fax-details'),
      !temper.tellsAll && request(desk, 'do-not-read'),
      !temper.tellsAll && request(desk, 'return-or-destroy'),
      !temper.hurries && request(desk, 'name-of-reader'),
      !temper.hurries && ask(desk, 'callback-number'),
      !temper.hurries && apologise(desk, 'worry'),
      !temper.checksNothing && !temper.tellsAll && { verb: 'incident' },
      !temper.tellsAll && {
        verb: 'take-message',
        message: {
          to: colleague(desk.practice, 'privacy-officer'),
          urgency: 'same-day',
          includes: temper.hurries ? ['reason'] : knownElements(desk, undefined),
        },
        tone: desk.tone,
      },
      summarise(desk, 'pages-dealt-with', 'manager-calls'),
    ]) ?? close(desk)
  );
}
