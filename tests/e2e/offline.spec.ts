import { expect, test } from '@playwright/test';

test('after the first load the game opens without a network, with whatever it is asked to play', async ({
  page,
  context,
}) => {
  await page.goto('index.html');
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active?.state === 'activated') return;
    await new Promise((resolve) => active?.addEventListener('statechange', resolve, { once: true }));
  });
  await context.setOffline(true);
  await page.goto('play.html?pack=first-morning&seed=7');
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
});
