import { Session, type Profiler } from 'node:inspector/promises';
import { createActor, createMachine } from 'xstate';
import { resultOf } from '../../scoring/result';
import { bots } from '../../sim/bots/bots';
import { playShift } from '../../sim/bots/play';
import { logOf, packLog, readLog, replayLog, type ShiftLog } from '../../sim/log/log';
import { Shift } from '../../sim/shift';
import type { Settings } from '../../sim/state';
import type { Pack } from '../../packs/pack';
import { requirePack } from '../packs-on-disk';
import { longDay } from './long-day';
import { timed, type Measure } from './measure';

const settings: Settings = { mode: 'practice', pace: 'normal', time: 1 };
const seed = 1;
const goes = 5;

/**
 * What an eight-hour shift costs without a bot's thinking: its acts, recorded from the expert, are carried out again, from
 * casting to score and state hash. Beside it, as many events sent to a plain XState actor.
 */
export async function measureHeadless(): Promise<readonly Measure[]> {
  const pack = longDay(requirePack('first-morning'));
  const log = record(pack);
  let events = 0;
  const shift = timed(() => {
    events = carryOut(pack, log);
  }, goes);
  const text = packLog(log);
  const replay = timed(() => replayText(text, pack), goes);
  const actor = timed(() => sendPlainly(events), goes);
  const share = await judgesShare(() => carryOut(pack, log));
  return [
    {
      name: 'an eight-hour shift of 120 encounters, headless',
      value: shift,
      baseline: actor,
      beside: `${events} events sent to a plain XState actor`,
    },
    {
      name: 'the replay of its log',
      value: replay,
      beside: `${log.commands.length} acts in ${text.length} characters`,
    },
    { name: "the judges' share of it", value: share },
  ];
}

function record(pack: Pack): ShiftLog {
  const expert = bots['expert']?.(seed);
  if (expert === undefined) throw new Error('There is no expert bot.');
  return logOf(playShift(pack, seed, settings, expert).shift);
}

/** Carries out the acts of a log and scores them; gives the number of events they led to. */
function carryOut(pack: Pack, log: ShiftLog): number {
  const shift = new Shift(pack, log.seed, log.settings);
  let events = 0;
  for (const command of log.commands) {
    if (!shift.command(command).ok)
      throw new Error(`${command.act.verb} was refused although it had been done before.`);
    events += shift.takeEvents().length;
  }
  shift.advance(log.now);
  if (resultOf(shift.inside).stateHash === '') throw new Error('The state has no hash.');
  return events;
}

function replayText(text: string, pack: Pack): void {
  const log = readLog(text, 'the log of the day');
  const shift = log.ok ? replayLog(log.value, pack, 'the log of the day') : log;
  if (!shift.ok) throw new Error('The log of the day cannot be replayed.');
}

function sendPlainly(events: number): void {
  const machine = createMachine({
    initial: 'here',
    states: { here: { on: { go: 'there' } }, there: { on: { go: 'here' } } },
  });
  const actor = createActor(machine).start();
  for (let count = 0; count < events; count += 1) actor.send({ type: 'go' });
  actor.stop();
}

/** In how many of a hundred samples of some work the judges were at it. */
async function judgesShare(work: () => unknown): Promise<number> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 200 });
  await session.post('Profiler.start');
  for (let count = 0; count < goes; count += 1) work();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  return shareOf(profile, ({ functionName, url }) => functionName.startsWith('judge') && url.includes('/src/rules/'));
}

function shareOf(
  { nodes, samples = [] }: Profiler.Profile,
  isIt: (frame: Profiler.ProfileNode['callFrame']) => boolean,
): number {
  const inside = new Set<number>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const enter = (node: Profiler.ProfileNode | undefined, within: boolean): void => {
    if (node === undefined) return;
    const here = within || isIt(node.callFrame);
    if (here) inside.add(node.id);
    for (const child of node.children ?? []) enter(byId.get(child), here);
  };
  enter(nodes[0], false);
  if (inside.size === 0) throw new Error('The profile does not show the judges at all.');
  return (100 * samples.filter((id) => inside.has(id)).length) / samples.length;
}
