import { describe, expect, test } from 'vitest';
import { replaySave, findShift } from '../../../src/session/save/resume';
import { memoryStore } from '../../../src/session/save/store';
import { packLog } from '../../../src/sim/log/log';
import { stateHash } from '../../../src/shared/hash';
import { bots } from '../../../src/sim/bots/bots';
import { firstMorning } from '../../helpers/first-morning';
import { atTheDesk, type AtTheDesk } from '../../helpers/session';

const eight = 8 * 3600;

/** Lets writes that are under way come to their end. */
const written = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Plays with an expert who acts so often (in real milliseconds), until a simulated second. */
function work({ session, clock }: AtTheDesk, everyMs: number, until: number): void {
  const expert = bots['expert']?.(7);
  if (expert === undefined) throw new Error('There is no expert.');
  for (
    let turn = 0;
    turn < 3000 && session.snapshot().status === 'running' && session.shift.state.now < until;
    turn += 1
  ) {
    clock.pass(everyMs);
    const done = session.act(expert.decide(session.snapshot().view, session.practice));
    if (!done.ok) session.act({ verb: 'wait', until: session.shift.state.now + 5 });
  }
}

describe('real time becomes simulated time', () => {
  test.each([
    ['relaxed', 1, 40],
    ['normal', 1, 70],
    ['rush', 1, 100],
    ['normal', 2, 35],
    ['relaxed', 1.5, 26],
    ['untimed', 1, 0],
  ] as const)('at the pace %s with extra time %d, ten seconds are %d', (pace, time, seconds) => {
    const { session, clock } = atTheDesk({ settings: { pace, time } });
    session.start();
    clock.pass(10_000);
    expect(session.snapshot().view.now - eight).toBe(seconds);
  });

  test('nothing moves before the shift is begun, nor during a pause, which is on record', () => {
    const { session, clock } = atTheDesk({ settings: { mode: 'test' } });
    clock.pass(5000);
    expect(session.snapshot()).toMatchObject({ status: 'ready', view: { now: eight } });
    session.start();
    clock.pass(2000);
    session.pause();
    const { view } = session.snapshot();
    clock.pass(90_000);
    expect(session.act({ verb: 'wait' })).toMatchObject({ ok: false, error: { message: 'The shift is paused.' } });
    expect(session.snapshot().view).toBe(view);
    session.resume();
    clock.pass(1000);
    expect(session.snapshot().view.now).toBe(view.now + 7);
    expect(session.pauses()).toEqual([{ at: view.now, seconds: 90 }]);
  });

  test('a machine that slept for an hour does not leave people waiting for seven', () => {
    const { session, clock } = atTheDesk();
    session.start();
    clock.freeze(3_600_000);
    clock.pass(200);
    expect(session.snapshot().view.now - eight).toBeLessThanOrEqual(20);
  });

  test('an act moves the clock by what it costs', () => {
    const { session } = atTheDesk({ settings: { pace: 'untimed' } });
    session.start();
    const chart = session.snapshot().view.charts[0];
    expect(session.act({ verb: 'open-chart', mrn: chart?.mrn ?? '' }).ok).toBe(true);
    expect(session.snapshot().view.now).toBe(eight + 8);
  });
});

test('how often the page looks at the clock changes nothing: the same commands give the same state', () => {
  const live = atTheDesk();
  live.session.start();
  work(live, 900, 10 * 3600);
  const { commands } = live.session.shift;
  expect(commands.length).toBeGreaterThan(30);

  const hashes = [40, 333, 2000, 60_000].map((step) => {
    const other = atTheDesk({ settings: { pace: 'untimed' } });
    const { shift } = other.session;
    for (const command of commands) {
      for (let at = shift.state.now + step; at < command.at; at += step) shift.advance(at);
      expect(shift.command(command).ok).toBe(true);
    }
    for (let at = shift.state.now; at < 14 * 3600; at += step) shift.advance(at);
    shift.advance(14 * 3600);
    return stateHash(shift.state);
  });
  expect(new Set(hashes).size).toBe(1);
});

describe('a refusal', () => {
  test('is shown until the next act, and is not in the log', () => {
    const { session } = atTheDesk();
    session.start();
    expect(session.act({ verb: 'answer', line: 4 }).ok).toBe(false);
    expect(session.snapshot().rejection?.code).toBe('wrong-line-state');
    expect(session.log().commands).toEqual([]);
    session.act({ verb: 'wait' });
    expect(session.snapshot().rejection).toBeNull();
  });

  test('an act that no log could hold is refused', () => {
    const { session } = atTheDesk();
    session.start();
    expect(session.act({ verb: 'serve', person: 'x'.repeat(400) })).toMatchObject({ ok: false });
  });
});

test('parts of the view that did not change keep their identity, and a moment in which nothing changed is the same moment', () => {
  const { session, clock } = atTheDesk();
  session.start();
  clock.pass(200);
  const first = session.snapshot();
  expect(session.snapshot()).toBe(first);
  clock.pass(400);
  const second = session.snapshot();
  expect(second).not.toBe(first);
  expect(second.view.charts).toBe(first.view.charts);
  expect(second.view.appointments).toBe(first.view.appointments);
});

describe('autosave and resume', () => {
  test('a second after the last act everything is in the store, and the replay of it is the same shift', async () => {
    const desk = atTheDesk();
    desk.session.start();
    work(desk, 1500, 9 * 3600);
    await written();
    desk.clock.pass(1000);
    await written();
    const stored = await desk.store.read('the shift');
    const found = replaySave(stored, 'the shift', firstMorning);
    if (!found.ok || found.value === null) throw new Error('The save could not be replayed.');
    expect(found.value.log.commands).toEqual(desk.session.shift.commands);
    expect(desk.session.shift.state.now - found.value.shift.state.now).toBeLessThanOrEqual(14);
    const again = atTheDesk({ resume: found.value });
    expect(again.session.snapshot().status).toBe('ready');
    expect(packLog(again.session.log())).toBe(packLog(found.value.log));
    found.value.shift.advance(desk.session.shift.state.now);
    expect(stateHash(found.value.shift.state)).toBe(stateHash(desk.session.shift.state));
  });

  test('a shift that was ended early is over after a resume', async () => {
    const desk = atTheDesk();
    desk.session.start();
    desk.clock.pass(60_000);
    desk.session.finish();
    await written();
    const found = await findShift(desk.store, 'the shift', firstMorning);
    if (!found.ok || found.value === null) throw new Error('The save could not be replayed.');
    expect(found.value.save.over).toBe(true);
    expect(stateHash(found.value.shift.state)).toBe(stateHash(desk.session.shift.state));
  });

  test.each([
    ['is nothing of ours', () => ({ hello: 'there' })],
    ['is text', () => 'FF1.abc.00'],
    ['was changed', (save: Record<string, unknown>) => ({ ...save, over: true })],
    ['belongs to another shift', (save: Record<string, unknown>) => ({ ...save, key: 'another' })],
  ])('a save that %s is said in a sentence and put aside', async (_, spoil) => {
    const desk = atTheDesk();
    desk.session.start();
    desk.clock.pass(5000);
    desk.session.destroy();
    await written();
    const stored = (await desk.store.read('the shift')) as Record<string, unknown>;
    expect(replaySave(stored, 'the shift', firstMorning).ok).toBe(true);
    const store = memoryStore();
    await store.write('the shift', spoil(stored));
    const found = await findShift(store, 'the shift', firstMorning);
    expect(found).toMatchObject({
      ok: false,
      error: expect.stringMatching(/^saved shift: expected .+, found .+\. It was put aside/) as unknown,
    });
    expect(await store.read('the shift')).toBeUndefined();
  });

  test('where writing fails, the player is told that nothing is kept', async () => {
    const store = { ...memoryStore(), kind: 'browser' as const, write: () => Promise.reject(new Error('quota')) };
    const desk = atTheDesk({ store });
    desk.session.start();
    expect(desk.session.snapshot().storage).toBe('saving');
    desk.clock.pass(600);
    await written();
    expect(desk.session.snapshot().storage).toBe('memory');
  });
});

test('the learner’s own line is kept with the shift, and writing it begins nothing anew', async () => {
  const desk = atTheDesk();
  desk.session.start();
  desk.session.finish();
  await written();
  desk.session.reflect('Ask who is speaking before the chart is open.');
  await desk.session.flush();
  const found = await findShift(desk.store, 'the shift', firstMorning);
  if (!found.ok || found.value === null) throw new Error('The save could not be replayed.');
  expect(found.value.reflection).toBe('Ask who is speaking before the chart is open.');
  expect(atTheDesk({ resume: found.value }).session.reflection()).toBe(found.value.reflection);
});

test('looking back at a shift that is over writes nothing: what was discarded stays discarded', async () => {
  const desk = atTheDesk();
  desk.session.start();
  desk.session.finish();
  await desk.session.flush();
  await desk.store.remove('the shift');
  await desk.session.flush();
  desk.session.destroy();
  await written();
  expect(await desk.store.keys()).toEqual([]);
});

test('in learn mode findings are shown at once, in the others not', () => {
  const feedback = (mode: 'learn' | 'practice' | 'test'): number => {
    const desk = atTheDesk({ settings: { mode } });
    desk.session.start();
    work(desk, 900, 9 * 3600);
    return desk.session.snapshot().feedback.length;
  };
  expect(feedback('learn')).toBeGreaterThan(3);
  expect([feedback('practice'), feedback('test')]).toEqual([0, 0]);
});
