import type { Act } from '../../../practice/acts/act';
import { acknowledge, ask, close, type Desk, did, firstOpen } from '../steps';
import { bookVisit, followUp, reschedule } from './calendar';
import { checkIn } from './check-in';
import { confirmNote, results } from './information';
import { complaint, danger, misdirectedCall, ownRecords, symptom } from './special';

/** What to say or do next for the person served, by what they let be known that they want. */
export function converse(desk: Desk): Act {
  const { talk, temper } = desk;
  if (!temper.hurries && !did(desk, 'greet')) return { verb: 'greet', tone: desk.tone };
  if (talk.party.lang !== undefined && !talk.interpreter) return interpreted(desk, talk.party.lang);
  if (talk.needs.length === 0) return ask(desk, 'reason');
  const level = danger(desk);
  const feeling = feelingToName(desk);
  if (level === '911') return symptom(desk, level);
  if (feeling) return feeling;
  if (level !== undefined) return symptom(desk, level);
  return (temper.tellsAll ? chatter(desk) : undefined) ?? byNeed(desk);
}

/** With the business of somebody at the counter done, a gossip has something to tell about somebody else. */
function chatter(desk: Desk): Act | undefined {
  const { talk, view } = desk;
  const businessDone = did(desk, 'arrive') || did(desk, 'book');
  if (talk.party.channel !== 'counter' || !businessDone || did(desk, 'share')) return undefined;
  const other = view.charts.find((chart) => !talk.heard.some((heard) => heard.value === chart.spoken));
  if (!other) return undefined;
  if (view.openChart?.mrn !== other.mrn) return { verb: 'open-chart', mrn: other.mrn };
  const facts = view.facts.filter((fact) => fact.kind === 'is-patient' || fact.kind === 'diagnosis');
  return { verb: 'share', facts: facts.slice(0, 2).map((fact) => fact.id), discreet: false, tone: desk.tone };
}

function byNeed(desk: Desk): Act {
  const { needs } = desk.talk;
  if (needs.includes('symptom')) return symptom(desk, undefined);
  if (needs.includes('misdirected')) return misdirectedCall(desk);
  if (needs.includes('complaint')) return complaint(desk);
  if (needs.includes('own-records') || needs.includes('records-of-other')) return ownRecords(desk);
  if (needs.includes('results')) return results(desk);
  if (needs.includes('confirm-note') || needs.includes('work-note')) return confirmNote(desk);
  if (needs.includes('follow-up')) return followUp(desk);
  if (needs.includes('reschedule') || needs.includes('cancel')) return reschedule(desk);
  if (needs.includes('check-in') || needs.includes('pay') || needs.includes('referral')) return checkIn(desk);
  if (needs.includes('book') || needs.includes('book-new')) return bookVisit(desk);
  return firstOpen(desk, [ask(desk, 'full-name'), ask(desk, 'reason')]) ?? close(desk);
}

/** An interpreter is offered, free, and called; until then nothing is settled. */
function interpreted(desk: Desk, language: string): Act {
  if (desk.temper.refuses && !did(desk, 'request:bring-own-interpreter'))
    return { verb: 'request', thing: 'bring-own-interpreter', tone: desk.tone };
  if (desk.temper.hurries) return firstOpen(desk, [ask(desk, 'full-name'), ask(desk, 'reason')]) ?? close(desk);
  return (
    firstOpen(desk, [
      { verb: 'offer', option: 'interpreter', tone: desk.tone },
      { verb: 'interpreter', language },
    ]) ?? { verb: 'wait' }
  );
}

/** A feeling that shows is named before business goes on. */
function feelingToName(desk: Desk): Act | undefined {
  const { talk, temper } = desk;
  if (temper.hurries) return undefined;
  const { mood, angry, shows, insults } = talk.party;
  if (insults) return { verb: 'set-limit', tone: 'plain' };
  if (angry) return firstOpen(desk, [acknowledge(desk, 'anger')]);
  const named = firstOpen(
    desk,
    shows.slice(0, 2).map((feeling) => acknowledge(desk, feeling)),
  );
  if (named) return named;
  return mood === 'impatient' || mood === 'annoyed' ? firstOpen(desk, [acknowledge(desk, 'wait')]) : undefined;
}
