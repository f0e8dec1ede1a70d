import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { firstMorning } from '../helpers/first-morning';
import { openAt } from '../../src/cli/browser/moment';
import { officeTabTitles } from '../../src/cli/shots/office-tabs';

/** What axe finds serious or critical on the page, or in a part of it, each with the first place where it is so. */
async function grave(page: Page, part = 'html'): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .include(part)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${String(nodes[0]?.target[0])} (${nodes.length})`);
}

// Colours are looked at when they have come to rest.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const settings = { mode: 'practice', pace: 'untimed', time: 1 } as const;

test('the page that says what is wrong with a link', async ({ page }) => {
  await page.goto('play.html?pack=first-mornin');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await grave(page)).toEqual([]);
});

test('the desk in a conversation, with each page of the office software and each sheet of the palette', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(120_000);
  await openAt(page, baseURL ?? '', firstMorning, {
    assignment: { pack: 'first-morning', seed: 3, settings },
    bot: 'expert',
    isIt: ({ state }) =>
      state.serving !== null &&
      state.world.known.openChart !== null &&
      (state.encounters[state.serving]?.said.length ?? 0) > 8,
  });
  await page.getByRole('button', { name: 'Go on with the shift' }).click();
  await expect(page.getByRole('log', { name: 'What was said' })).toBeVisible();
  expect(await grave(page)).toEqual([]);
  const office = page.getByRole('region', { name: 'Office software' });
  if (!(await office.isVisible())) await page.getByRole('button', { name: 'Monitor' }).click();
  for (const title of officeTabTitles) {
    await office.getByRole('tab', { name: title }).click();
    await expect(office.getByRole('tab', { name: title })).toHaveAttribute('aria-selected', 'true');
    expect(await grave(page, '#desk-office'), title).toEqual([]);
  }
  const bar = page.getByRole('toolbar', { name: 'Speech acts' });
  for (const label of ['Ask for…', 'Share…', 'Message…', 'Decline…', 'Sum up…']) {
    await bar.getByRole('button', { name: label, exact: true }).click();
    await expect(page.getByRole('dialog', { name: label })).toBeVisible();
    expect(await grave(page, '[popover]:popover-open'), label).toEqual([]);
    await page.keyboard.press('Escape');
  }
});
