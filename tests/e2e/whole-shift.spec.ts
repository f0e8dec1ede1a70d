import { expect, test } from '@playwright/test';

const link = 'play.html?pack=first-morning&seed=9&mode=practice&pace=untimed';

test.setTimeout(120_000);

test('a shift ends by itself, is looked back upon, is there again after a reload, and can be worked again', async ({
  page,
}) => {
  await page.goto(link);
  await page.getByRole('button', { name: 'Begin the shift' }).click();
  await expect(page.getByRole('main', { name: 'Front desk' })).toBeVisible();
  // Whoever waits is left waiting: the morning ends all the same.
  for (let turn = 0; turn < 150 && !(await page.title()).startsWith('Debrief'); turn += 1) {
    await page.keyboard.press('Alt+w');
  }
  await expect(page).toHaveTitle(/^Debrief/);
  await page.getByLabel(/What will you do differently/).fill('Answer the telephone.');

  await page.waitForTimeout(1000);
  await page.reload();
  await expect(page).toHaveTitle(/^Debrief/);
  await expect(page.getByLabel(/What will you do differently/)).toHaveValue('Answer the telephone.');

  await page.getByRole('button', { name: 'The same morning again' }).click();
  await expect(page.getByRole('button', { name: 'Begin the shift' })).toBeVisible();
});
