import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';

/** Opens an assignment and begins it, as a learner does. */
async function begin(page: Page, query: string): Promise<void> {
  await page.goto(`play.html?${query}`);
  await page
    .getByRole('button', { name: /begin|go on/i })
    .first()
    .click();
  await expect(page.getByRole('main', { name: 'Front desk' })).toBeVisible();
}

test('a link opens straight into its shift', async ({ page }) => {
  await begin(page, 'pack=first-morning&seed=7&mode=learn&pace=relaxed&time=1.5');
  await expect(page.getByText(/Relaxed pace/)).toBeVisible();
  await expect(page.getByText(/8:0\d am/).first()).toBeVisible();
});

for (const [query, sentence] of [
  ['', /link › pack: expected the id of a pack .*found nothing/i],
  ['pack=first-mornin', /did you mean first-morning\?/],
  ['pack=first-morning&seed=x', /link › seed: expected a whole number from 0 to 999999999, found "x"/i],
  ['pack=first-morning&mode=tset', /expected one of learn, practice, test, found "tset" \(did you mean test\?\)/],
  ['pack=first-morning&seed=1&seed=2', /expected one value, found more than one/],
  ['pack=first-morning&code=%3Cimg%20src=x%3E', /up to 24 letters/],
] as const) {
  test(`a bad link (${query || 'empty'}) is said in one sentence, with a way on`, async ({ page }) => {
    await page.goto(`play.html?${query}`);
    await expect(page.getByRole('heading', { level: 1, name: 'This link opens no shift' })).toBeFocused();
    await expect(page.getByText(sentence)).toBeVisible();
    await page.getByRole('button', { name: /home page/ }).click();
    await expect(page).toHaveURL(/index\.html$/);
  });
}

test('closing the tab loses at most the last second: the shift goes on where it was', async ({ page }) => {
  const link = 'pack=first-morning&seed=7&mode=practice&pace=untimed&time=1';
  await begin(page, link);
  await page.getByRole('button', { name: /wait for what comes/i }).click();
  await page.getByRole('button', { name: 'Serve' }).first().click();
  await page.getByRole('button', { name: 'Greet' }).click();
  const moment = await page
    .getByText(/8:\d\d am/)
    .first()
    .innerText();
  await page.waitForTimeout(1000);
  await page.reload();
  await page.getByRole('button', { name: /go on/i }).click();
  await expect(page.getByText(moment).first()).toBeVisible();
  await page.goto('index.html');
  await page
    .getByRole('button', { name: /^go on.*first morning/i })
    .first()
    .click();
  await expect(page).toHaveURL(new RegExp(`play\\.html\\?${link}$`));
  await page.getByRole('button', { name: /go on/i }).click();
  await expect(page.getByText(moment).first()).toBeVisible();
});

test('a test without a seed gives each learner one of their own, and the result says which', async ({
  page,
  browser,
}) => {
  const seedOf = async (tab: Page): Promise<number> => {
    await begin(tab, 'pack=first-morning&mode=test&pace=untimed&code=AB-12');
    const download = tab.waitForEvent('download');
    await endShift(tab);
    await tab
      .getByRole('button', { name: /download/i })
      .first()
      .click();
    const file = await (await download).path();
    const result = JSON.parse(readFileSync(file, 'utf8')) as { seed: number; code: string };
    expect(result.code).toBe('AB-12');
    return result.seed;
  };
  const other = await browser.newContext();
  const seeds = [await seedOf(page), await seedOf(await other.newPage())];
  expect(seeds[0]).not.toBe(seeds[1]);
  await other.close();
});

/** Ends the shift early from the desk's menu. */
async function endShift(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Help and more' }).click();
  await page.getByRole('menuitem', { name: /End the shift now/ }).click();
  await expect(page).toHaveTitle(/^Debrief/);
}
