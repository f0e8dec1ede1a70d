import type { CDPSession, Page } from '@playwright/test';
import { openAt } from '../browser/moment';
import { openTheatre, type Theatre } from '../browser/theatre';
import { requirePack } from '../packs-on-disk';
import { median, type Measure } from './measure';

const assignment = {
  pack: 'first-morning',
  seed: 7,
  settings: { mode: 'practice', pace: 'untimed', time: 1 },
} as const;

/** What the product costs a browser: drawing a full room, answering a click, and a day without end. */
export async function measureBrowser(): Promise<readonly Measure[]> {
  const theatre = await openTheatre();
  try {
    return [await measureFrames(theatre), await measureClicks(theatre), await measureHeap(theatre)];
  } finally {
    await theatre.close();
  }
}

async function withPage<Value>(
  { browser }: Theatre,
  work: (page: Page, protocol: CDPSession) => Promise<Value>,
): Promise<Value> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  try {
    return await work(page, await context.newCDPSession(page));
  } finally {
    await context.close();
  }
}

/** The gallery's room with 40 people, over the last 120 frames that were drawn. */
function measureFrames(theatre: Theatre): Promise<Measure> {
  return withPage(theatre, async (page) => {
    await page.goto(`${theatre.address}gallery.html?room=40&queue=5&weather=rain`);
    const enough = 150;
    await page.waitForFunction((least) => (window.gallery?.room.stats().drawn ?? 0) > least, enough, {
      timeout: 180_000,
      polling: 1000,
    });
    const value = await page.evaluate(() => window.gallery?.room.stats().scriptMsMedian);
    if (value === undefined) throw new Error('The gallery has no room.');
    return {
      name: 'own script per frame with 40 people in the room',
      value,
      beside: 'the median of 120 frames, drawn without a graphics card',
    };
  });
}

/** From the event of a click to its words in the page: all of it script, for nothing is drawn before. */
function measureClicks(theatre: Theatre): Promise<Measure> {
  return withPage(theatre, async (page, protocol) => {
    await openAt(page, theatre.address, requirePack('first-morning'), {
      assignment,
      bot: 'expert',
      isIt: ({ state }) => state.serving !== null && state.encounters[state.serving]?.phase === 'served',
    });
    await page.getByRole('button', { name: 'Go on with the shift' }).click();
    const log = page.getByRole('log', { name: 'What was said' });
    await log.waitFor();
    const greet = await page.getByRole('button', { name: 'Greet', exact: true }).boundingBox();
    if (greet === null) throw new Error('There is nothing to click.');
    await protocol.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const answered = page.evaluate(watchClicks);
    for (let click = 0; click < clicks; click += 1) {
      await page.mouse.click(greet.x + greet.width / 2, greet.y + greet.height / 2);
      await page.waitForTimeout(400);
    }
    await page.evaluate(() => document.dispatchEvent(new Event('bench.over')));
    const times = await answered;
    if (times.length < clicks / 2) throw new Error(`Of ${clicks} clicks ${times.length} had an effect.`);
    return {
      name: 'script from a click to its effect, processor slowed four times',
      value: median(times),
      beside: `the median of ${times.length} greetings`,
    };
  });
}

const clicks = 8;

/** Runs in the page, until it is told that all is over: how long it took from each click until the conversation had changed. */
function watchClicks(): Promise<number[]> {
  return new Promise((done) => {
    const times: number[] = [];
    let since: number | undefined;
    document.addEventListener('click', () => (since = performance.now()), { capture: true });
    new MutationObserver(() => {
      if (since !== undefined) times.push(performance.now() - since);
      since = undefined;
    }).observe(document.getElementById('desk-talk') ?? document.body, { childList: true, subtree: true });
    document.addEventListener('bench.over', () => done(times));
  });
}

/** Nobody is served; time passes in steps, and every step is drawn. The day of the pack is made longer for it on its way to the browser. */
function measureHeap(theatre: Theatre): Promise<Measure> {
  return withPage(theatre, async (page, protocol) => {
    await page.route(/\.(js|json)$/, async (route) => {
      const response = await route.fetch();
      const text = await response.text();
      await route.fulfill({ response, body: text.replaceAll(/(\bto\\?"?:\s*\\?["'`])12:00/g, '$117:00') });
    });
    await page.goto(`${theatre.address}play.html?pack=first-morning&seed=7&pace=untimed&debug`);
    await page.getByRole('button', { name: 'Begin the shift' }).click();
    await page.getByRole('button', { name: 'debug', exact: true }).click();
    const pass = page.getByRole('button', { name: '+10 min' });
    const hours = async (count: number): Promise<number> => {
      for (let step = 0; step < count * 6; step += 1) await pass.click();
      return heapSize(protocol);
    };
    const first = await hours(1);
    const eighth = await hours(7);
    const isLate = await page
      .getByText(/(4|5):\d\d pm/)
      .first()
      .isVisible();
    if (!isLate) throw new Error('The day was over before its eight hours.');
    return {
      name: 'heap growth over eight simulated hours after the first',
      value: Math.max(0, (eighth - first) / 1024),
      baseline: first / 1024,
      beside: 'the heap after the first hour',
    };
  });
}

async function heapSize(protocol: CDPSession): Promise<number> {
  await protocol.send('HeapProfiler.collectGarbage');
  const { usedSize } = await protocol.send('Runtime.getHeapUsage');
  return usedSize;
}
