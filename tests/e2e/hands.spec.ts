import { expect, test, type Page } from '@playwright/test';
import { Keys } from './hands/keys';
import { Pointing } from './hands/pointing';
import { Shadow } from './hands/shadow';

/** A seed whose first person is checked in without anything out of the ordinary. */
const seed = 2;

// A person needs some thirty moves, each of which a slow machine draws anew.
test.describe.configure({ timeout: 150_000 });

/** The debrief is there, and the browser has come to the same state as Node, to the bit. */
async function sameAs(page: Page, shadow: Shadow): Promise<void> {
  const { score, stateHash } = shadow.finish();
  await expect(page.getByRole('status', { name: 'Score' })).toHaveText(String(score));
  await expect(page.getByText(`State ${stateHash}`)).toBeVisible();
}

async function playByPointing(page: Page, hands: Pointing): Promise<void> {
  const shadow = new Shadow(seed);
  await page.goto(shadow.link);
  await hands.begin();
  for (const act of shadow.firstPerson()) await hands.act(act, shadow.view);
  await hands.endShift();
  await sameAs(page, shadow);
}

test('with the mouse alone, from the link to the debrief, within the strict policy and asking nobody else', async ({
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
  await playByPointing(page, new Pointing(page, (target) => target.click()));
  expect(broken).toEqual([]);
  expect(foreign).toEqual([]);
});

test('with the keyboard alone, from the link to the debrief', async ({ page }) => {
  const shadow = new Shadow(seed);
  const hands = new Keys(page);
  await page.goto(shadow.link);
  await hands.begin();
  for (const act of shadow.firstPerson()) await hands.act(act);
  await hands.endShift();
  await sameAs(page, shadow);
});

test('with nothing of the canvas to be seen', async ({ page }) => {
  await page.addInitScript(() => {
    const hide = new CSSStyleSheet();
    hide.replaceSync('canvas { visibility: hidden !important }');
    document.adoptedStyleSheets = [hide];
  });
  await playByPointing(page, new Pointing(page, (target) => target.click()));
});

test.describe('on a tablet', () => {
  test.use({ viewport: { width: 820, height: 1180 }, hasTouch: true, isMobile: true });

  test('with a finger alone, from the link to the debrief', async ({ page }) => {
    await playByPointing(page, new Pointing(page, (target) => target.tap()));
  });
});
