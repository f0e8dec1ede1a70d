import { createSession, type Resumed } from '../../src/session/create-session';
import { memoryStore, type Store } from '../../src/session/save/store';
import type { LiveSession } from '../../src/session/session';
import type { Settings } from '../../src/sim/state';
import { FakeClock } from './fake-clock';
import { firstMorning } from './first-morning';

export interface AtTheDesk {
  readonly session: LiveSession;
  readonly clock: FakeClock;
  readonly store: Store;
}

/** A session on the first morning with a clock and a store of its own. */
export function atTheDesk({
  settings = {},
  seed = 7,
  resume,
  store = memoryStore(),
}: { settings?: Partial<Settings>; seed?: number; resume?: Resumed; store?: Store } = {}): AtTheDesk {
  const clock = new FakeClock();
  const session = createSession({
    pack: firstMorning,
    seed,
    settings: { mode: 'practice', pace: 'normal', time: 1, ...settings },
    store,
    clock,
    key: 'the shift',
    today: () => '2026-11-21T19:00:00.000Z',
    ...(resume === undefined ? {} : { resume }),
  });
  return { session, clock, store };
}
