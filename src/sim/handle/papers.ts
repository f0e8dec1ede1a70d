import type { DeskAct } from '../../practice/acts/desk';
import { own } from '../../shared/own';
import { nextPaperState } from '../machines/paper.machine';
import { projectRelease } from '../project/disclosure';
import { judgeNow } from '../project/judge-now';
import { type Handled, done, reject } from '../refusal';
import type { Run } from '../run';
import { findChart, noChart } from './charts';
import { finishEncounter } from './leaving';

type Of<Verb extends DeskAct['verb']> = Extract<DeskAct, { verb: Verb }>;

/** Takes a paper up and reads it. */
export function lookAt(run: Run, act: Of<'look-at'>): Handled {
  if (!isInReach(run, act.paper)) return reject('no-such-thing', 'No such paper lies here.');
  run.emit({ type: 'paper.read', paper: act.paper });
  const state = run.state.world.record.papers[act.paper]?.state;
  if (state === 'left') run.emit({ type: 'paper.handled', paper: act.paper, state: 'at-desk' });
  return done;
}

/** Files, routes, returns, shreds, locks away or leaves a paper. With it, business that came by fax is done. */
export function handlePaper(run: Run, act: Of<'handle-paper'>): Handled {
  const paper = own(run.state.world.record.papers, act.paper);
  if (!paper || !isInReach(run, act.paper)) return reject('no-such-thing', 'No such paper lies here.');
  if (act.action === 'file' && (act.mrn === undefined || !findChart(run, act.mrn)))
    return reject('no-such-thing', 'Say to which chart it is filed.');
  if (act.action === 'route' && !run.setup.practice.staff.some((staff) => staff.id === act.to))
    return reject('no-such-thing', 'Say to which colleague it goes.');
  const next = nextPaperState(paper.state, act.action);
  if (next === undefined) return reject('done-already', `That paper has been ${paper.state}.`);
  run.emit({ type: 'paper.handled', paper: paper.id, state: next });
  return done;
}

/** Business that came by fax ends when its papers have gone where they go. */
export function finishFax(run: Run, act: Of<'handle-paper'>): void {
  const paper = own(run.state.world.record.papers, act.paper);
  const encounter = run.state.encounters[paper?.encounter ?? ''];
  if (!paper || encounter?.channel !== 'fax' || encounter.phase !== 'waiting' || act.action === 'leave') return;
  const mayStillMove = act.action === 'secure' || act.action === 'route';
  if (!mayStillMove) finishEncounter(run, run.castOf(encounter.id), 'closed');
}

/** Hands over or sends a form or paper. */
export function handOver(run: Run, act: Of<'hand-over'>): Handled {
  if (!run.served) return reject('nobody-served', 'Nobody is there to hand it to.');
  return act.mrn === undefined || findChart(run, act.mrn) ? done : noChart;
}

/** Gives out a copy of a record. */
export function releaseRecords(run: Run, act: Of<'release-records'>): Handled {
  const chart = findChart(run, act.mrn);
  if (!chart) return noChart;
  const encounter = run.served;
  if (!encounter) return reject('nobody-served', 'Nobody is being served who asked for it.');
  if (act.to === 'person-served' && encounter.channel !== 'counter')
    return reject('wrong-channel', 'A copy cannot be handed over on the phone.');
  const cast = run.castOf(encounter.id);
  const { facts, situation } = projectRelease(run, cast, chart, act);
  judgeNow(run, cast.id, situation);
  run.emit({ type: 'facts.told', encounter: cast.id, kinds: facts });
  return done;
}

export function writeLog(run: Run, act: Of<'log-disclosure'> | Of<'incident'>): Handled {
  if (act.mrn !== undefined && !findChart(run, act.mrn)) return noChart;
  const encounter = run.served?.id ?? faxInHand(run);
  run.emit({
    type: 'log.written',
    kind: act.verb === 'incident' ? 'incident' : 'disclosure',
    ...(act.mrn === undefined ? {} : { mrn: act.mrn }),
    ...(encounter === undefined ? {} : { encounter }),
  });
  return done;
}

/** The fax that lies in the tray and was taken up: with nobody served, reports and messages are about it. */
export function faxInHand(run: Run): string | undefined {
  return Object.values(run.state.encounters).find(
    (one) => one.channel === 'fax' && one.phase === 'waiting' && one.acts.some(({ act }) => act.verb === 'look-at'),
  )?.id;
}

/** Papers that were shown, or that lie in the tray. */
function isInReach(run: Run, id: string): boolean {
  const paper = own(run.state.world.record.papers, id);
  if (!paper) return false;
  const encounter = run.state.encounters[paper.encounter];
  return (
    encounter !== undefined &&
    (encounter.papersShown.includes(id) || (encounter.channel === 'fax' && encounter.arrivedAt !== undefined))
  );
}
