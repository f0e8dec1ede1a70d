import { expect, test, type Page } from '@playwright/test';
import type { Hands } from './hands/hands';
import { Keys } from './hands/keys';
import { Pointing } from './hands/pointing';
import { Shadow } from './hands/shadow';

/** A seed in which the expert does most of what can be done at the desk. */
const seed = 2;

// A morning takes some two hundred acts of one to ten moves, each of which a slow machine draws anew.
test.describe.configure({ timeout: 400_000 });

/** The debrief is there, and the browser has come to the same state as Node, to the bit. */
async function sameAs(page: Page, shadow: Shadow): Promise<void> {
  const { score, stateHash } = shadow.finish();
  await expect(page.getByRole('status', { name: 'Score' })).toHaveText(String(score), { timeout: 30_000 });
  await expect(page.getByText(`State ${stateHash}`)).toBeVisible();
}

test('the first person and the end of the shift, beside the living room, within the strict policy and asking nobody else', async ({
  page,
  baseURL,
}) => {
  const broken: string[] = [];
  const foreign: string[] = [];
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) broken.push(message.text());
  });
  page.on('pageerror', (error) => broken.push(error.message));
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (/^https?:|^wss?:/.test(protocol) && origin !== new URL(baseURL ?? '').origin) foreign.push(request.url());
  });
  const shadow = new Shadow(seed);
  const hands = new Pointing(page, (target) => target.click());
  await page.goto(shadow.link);
  await hands.begin();
  for (const act of shadow.firstPerson()) await hands.act(act, shadow.view);
  await hands.endShift();
  await sameAs(page, shadow);
  expect(broken).toEqual([]);
  expect(foreign).toEqual([]);
});

test.describe('a whole morning, from the link to the debrief, where the room is a still picture', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      const real = HTMLCanvasElement.prototype.getContext as (this: HTMLCanvasElement, ...of: unknown[]) => unknown;
      const without = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]): unknown {
        return kind.startsWith('webgl') ? null : real.call(this, kind, ...rest);
      };
      Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', { value: without });
    });
  });

  async function workIt(page: Page, hands: Hands): Promise<void> {
    const shadow = new Shadow(seed);
    await page.goto(shadow.link);
    await hands.begin();
    for (const act of shadow.wholeMorning()) await test.step(JSON.stringify(act), () => hands.act(act, shadow.view));
    await sameAs(page, shadow);
  }

  test('with the mouse alone', ({ page }) => workIt(page, new Pointing(page, (target) => target.click())));

  test('with the keyboard alone', ({ page }) => workIt(page, new Keys(page)));

  test.describe('on a tablet', () => {
    test.use({ viewport: { width: 820, height: 1180 }, hasTouch: true, isMobile: true });

    test('with a finger alone', ({ page }) => workIt(page, new Pointing(page, (target) => target.tap())));
  });
});
