import { actKey } from '../../practice/acts/act';
import type { DeskAct } from '../../practice/acts/desk';
import { own } from '../../shared/own';
import type { Handled } from '../refusal';
import type { Run } from '../run';
import { answerDeskAct } from './ask';
import { book, move, setStatus, waitList } from './calendar';
import { checkHangUp, nod, serve, takeCall } from './calls';
import { closeChart, openChart, recordCard, register, update } from './charts';
import { callEmergency, callInterpreter, consult, readMessage, sendFromDesk } from './colleagues';
import { checkEligibility, requestReferral } from './coverage';
import { agreePlan, collect } from './money';
import { finishEncounter } from './leaving';
import { faxInHand, finishFax, handlePaper, handOver, lookAt, releaseRecords, writeLog } from './papers';

/** Acts of which the person served takes notice, when the pack has them do so. */
const noticed: readonly DeskAct['verb'][] = [
  'collect',
  'hand-over',
  'interpreter',
  'emergency',
  'release-records',
  'arrive',
  'book',
  'move',
  'check-eligibility',
  'record-card',
  'payment-plan',
  'request-referral',
  'wait-list',
  'cancel',
  'check-out',
];

/** Carries out something done at the desk. */
export function handleDesk(run: Run, act: DeskAct): Handled {
  const about = encounterOf(run, act);
  const handled = carryOut(run, act);
  if (!handled.ok) return handled;
  run.emit({ type: 'act.done', encounter: about, act, key: actKey(act) });
  if (act.verb === 'handle-paper') finishFax(run, act);
  if (act.verb === 'hang-up' && about !== null) finishEncounter(run, run.castOf(about), 'hung-up');
  const served = run.served;
  if (served && noticed.includes(act.verb)) answerDeskAct(run, run.castOf(served.id), act);
  return handled;
}

/** The encounter an act belongs to: that of the paper or person it is about, else the one being served. */
function encounterOf(run: Run, act: DeskAct): string | null {
  if (act.verb === 'handle-paper' || act.verb === 'look-at')
    return own(run.state.world.record.papers, act.paper)?.encounter ?? null;
  if (act.verb === 'answer' || act.verb === 'resume') return run.state.lines[act.line - 1]?.encounter ?? null;
  if (act.verb === 'serve' || act.verb === 'nod') return own(run.state.encounters, act.person)?.id ?? null;
  if (run.state.serving !== null) return run.state.serving;
  return faxWaiting(run, act);
}

/** With nobody at the counter or on the phone, messages and reports are about the fax that lies in the tray and was read. */
function faxWaiting(run: Run, act: DeskAct): string | null {
  const reports: readonly DeskAct['verb'][] = ['message', 'incident', 'consult', 'open-chart'];
  return reports.includes(act.verb) ? (faxInHand(run) ?? null) : null;
}

function carryOut(run: Run, act: DeskAct): Handled {
  switch (act.verb) {
    case 'answer':
    case 'resume':
      return takeCall(run, act);
    case 'hang-up':
      return checkHangUp(run);
    case 'serve':
      return serve(run, act);
    case 'nod':
      return nod(run, act);
    case 'open-chart':
      return openChart(run, act);
    case 'close-chart':
      return closeChart(run);
    case 'register':
      return register(run, act);
    case 'update':
      return update(run, act);
    case 'check-eligibility':
      return checkEligibility(run, act);
    case 'record-card':
      return recordCard(run, act);
    case 'book':
      return book(run, act);
    case 'move':
      return move(run, act);
    case 'cancel':
    case 'arrive':
    case 'check-out':
      return setStatus(run, act);
    case 'wait-list':
      return waitList(run, act);
    case 'collect':
      return collect(run, act);
    case 'payment-plan':
      return agreePlan(run, act);
    case 'request-referral':
      return requestReferral(run, act);
    case 'hand-over':
      return handOver(run, act);
    case 'release-records':
      return releaseRecords(run, act);
    case 'handle-paper':
      return handlePaper(run, act);
    case 'look-at':
      return lookAt(run, act);
    case 'message':
      return sendFromDesk(run, act);
    case 'consult':
      return consult(run, act);
    case 'read-message':
      return readMessage(run, act);
    case 'interpreter':
      return callInterpreter(run, act);
    case 'emergency':
      return callEmergency(run, act);
    case 'log-disclosure':
    case 'incident':
      return writeLog(run, act);
    case 'wait':
      return { ok: true, value: undefined };
  }
}
