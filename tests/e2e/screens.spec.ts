import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const shift = 'play.html?pack=first-morning&seed=7&mode=practice&pace=untimed&time=1';
const title = { level: 1, name: 'A first morning at the desk' } as const;

/** Nothing that an audit can find, whatever its impact. */
async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
  expect(found).toEqual([]);
}

async function expectNoSidewaysScrolling(page: Page): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(over).toBeLessThanOrEqual(0);
}

/** Greets the first person, ends the shift, and is at the debrief. */
async function playToDebrief(page: Page): Promise<void> {
  await page.goto(shift);
  await page.getByRole('button', { name: 'Begin the shift' }).click();
  await page.getByRole('button', { name: /wait for what comes/i }).click();
  await page.getByRole('button', { name: 'Serve' }).first().click();
  await page.getByRole('button', { name: 'Greet' }).click();
  await page.getByRole('button', { name: 'Help and more' }).click();
  await page.getByRole('menuitem', { name: /End the shift now/ }).click();
  await expect(page.getByRole('heading', title)).toBeFocused();
}

for (const [width, height] of [
  [1366, 768],
  [820, 1180],
  [960, 560],
] as const) {
  test(`home, settings and briefing are accessible at ${width}x${height}, with text at 200% too`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto('index.html');
    await expect(page).toHaveTitle(/front desk.*First Face/i);
    await expectAccessible(page);
    await expectNoSidewaysScrolling(page);
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByText('Keyboard shortcuts').click();
    await expectAccessible(page);
    await page.getByRole('radio', { name: '200%' }).check();
    await page.getByRole('radio', { name: 'High' }).check();
    await page.getByRole('button', { name: 'Done' }).click();
    await expectAccessible(page);
    await expectNoSidewaysScrolling(page);
    await page.goto(shift);
    await expect(page.getByRole('heading', title)).toBeFocused();
    await expectAccessible(page);
    await expectNoSidewaysScrolling(page);
  });
}

test('shortcuts are changed by pressing other keys, and kept; keys that cannot serve are refused in a sentence', async ({
  page,
}) => {
  await page.goto('index.html');
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByText('Keyboard shortcuts').click();
  const hangUp = page.getByRole('row', { name: /Hang up/ }).getByRole('button');
  await hangUp.click();
  await page.keyboard.press('x');
  await expect(page.getByText('A letter, digit or sign needs Ctrl or Alt with it.').first()).toBeVisible();
  await page.keyboard.press('Alt+q');
  await expect(page.getByText(/Already taken by: Answer the line/).first()).toBeVisible();
  await page.keyboard.press('Control+Alt+y');
  await expect(hangUp).toHaveText('Ctrl+Alt+Y');
  await page.reload();
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByText('Keyboard shortcuts').click();
  await expect(hangUp).toHaveText('Ctrl+Alt+Y');
});

test('a link and its HTML for a course page follow the form', async ({ page }) => {
  await page.goto('index.html');
  await page.getByRole('radio', { name: 'Test' }).check();
  await page.getByLabel('Seed').fill('12a');
  await expect(page.getByText('Enter a whole number of at most nine digits', { exact: false })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Link' })).toBeHidden();
  await page.getByLabel('Seed').fill('418');
  await expect(page.getByRole('textbox', { name: 'Link' })).toHaveValue(
    /\/play\.html\?pack=first-morning&seed=418&mode=test&pace=normal&time=1$/,
  );
  await expect(page.getByRole('textbox', { name: 'HTML for a course page' })).toHaveValue(
    /^<iframe src="[^"]+seed=418&amp;mode=test[^"]*" [\s\S]*<a href="/,
  );
});

test('the debrief is accessible, tells the expert’s way beside, and takes the learner’s line into the result', async ({
  page,
}) => {
  test.slow(); // a whole debrief, unfolded, is audited twice
  await playToDebrief(page);
  await expect(page.getByText(/An expert on the same morning: \d+\./)).toBeVisible({ timeout: 30_000 });
  await expectAccessible(page);
  await expectNoSidewaysScrolling(page);
  await page.getByRole('button', { name: 'Unfold all' }).click();
  await page.getByText('Your way and the expert’s, word for word').first().click();
  await expect(page.getByRole('table', { name: /what you did beside what the expert did/ }).first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('radio', { name: 'Only what went wrong' }).check();
  await expect(page.getByRole('status').filter({ hasText: /^Shown:/ })).toContainText(/Shown: \d+ of 14 people/);
  await page.getByLabel('What will you do differently next time?').fill('Look up first.');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the result' }).first().click();
  const file = JSON.parse(readFileSync(await (await download).path(), 'utf8')) as { reflection?: string };
  expect(file.reflection).toBe('Look up first.');
});

test('the printed debrief unfolds what went wrong and leaves out what is pressed', async ({ page }) => {
  await playToDebrief(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Download the result' }).first()).toBeHidden();
  await expect(page.getByRole('radio', { name: 'Everything' })).toBeHidden();
  await expect(page.getByRole('term').filter({ hasText: 'Why it matters' }).first()).toBeVisible();
  expect((await page.pdf({ format: 'Letter' })).byteLength).toBeGreaterThan(20_000);
});
