import type { Page } from '@playwright/test';
import type { Pack } from '../../packs/pack';
import { writeAssignment, type Assignment } from '../../session/assignment';
import { writeSave } from '../../session/save/save';
import { bots } from '../../sim/bots/bots';
import { playShift } from '../../sim/bots/play';
import { logOf, packLog } from '../../sim/log/log';
import { Shift } from '../../sim/shift';
import { CliFault } from '../command';

/** A moment of a shift that a bot has worked so far. */
export interface Moment {
  readonly assignment: Assignment & { readonly seed: number };
  readonly bot: string;
  /** Whether this is the moment; the shift goes on to its end when it never comes. */
  readonly isIt?: (shift: Shift) => boolean;
}

/** The shift as the bot had worked it at a moment; refuses a bot that does not exist and a moment that never comes. */
export function shiftAt(pack: Pack, { assignment: { seed, settings }, bot: name, isIt }: Moment): Shift {
  const bot = bots[name]?.(seed);
  if (bot === undefined) throw new CliFault(`There is no bot "${name}".`);
  const whole = playShift(pack, seed, settings, bot).shift;
  if (isIt === undefined) return whole;
  const shift = new Shift(pack, seed, settings);
  for (const command of whole.commands) {
    shift.command(command);
    if (isIt(shift)) return shift;
  }
  throw new CliFault(`The ${name} of seed ${seed} never comes to this moment: ${isIt.toString()}`);
}

/**
 * Lays a shift into the browser's storage, as if it had been played there and left at this moment, and opens its link: the
 * briefing then offers to go on. The page must stand on the product's address.
 */
export async function openAt(page: Page, address: string, pack: Pack, moment: Moment, more = ''): Promise<void> {
  const shift = shiftAt(pack, moment);
  const key = writeAssignment(moment.assignment);
  const over = shift.state.phase === 'over';
  const save = writeSave({
    key,
    title: pack.page.title,
    log: packLog(logOf(shift)),
    pauses: [],
    over,
    savedAt: '2026-11-21T09:00:00.000Z',
  });
  await page.goto(`${address}index.html`);
  await page.evaluate(keep, { key, save });
  await page.goto(`${address}play.html?${key}${more}`);
}

/** Runs in the page: the storage of `session/save/browser-store.ts`, written from outside. */
function keep({ key, save }: { key: string; save: unknown }): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('first-face', 1);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore('shifts');
      opening.result.createObjectStore('aside', { autoIncrement: true });
    };
    opening.onerror = () => reject(opening.error ?? new Error('The storage cannot be opened.'));
    opening.onsuccess = () => {
      const write = opening.result.transaction('shifts', 'readwrite');
      write.objectStore('shifts').put(save, key);
      write.oncomplete = () => {
        opening.result.close();
        resolve();
      };
      write.onerror = () => reject(write.error ?? new Error('The save cannot be written.'));
    };
  });
}
