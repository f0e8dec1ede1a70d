import { expect, test, type Page } from '@playwright/test';

const drawn = (page: Page) => page.evaluate(() => window.gallery?.room.stats().drawn ?? 0);

test('the room is drawn, and what is clicked in it is named', async ({ page }) => {
  const broken: string[] = [];
  page.on('pageerror', (fault) => broken.push(fault.message));
  await page.goto('gallery.html?room=40&queue=5&weather=rain');
  await expect.poll(() => drawn(page)).toBeGreaterThan(3);
  await page.mouse.click(320, 420);
  await expect(page.getByRole('status')).toHaveText('{"kind":"person","id":"person-0"}');
  await page.mouse.click(410, 640);
  await expect(page.getByRole('status')).toHaveText('{"kind":"fax"}');
  expect(broken).toEqual([]);
});

test('with reduced motion the room rests once it is drawn, and is drawn again when something changes', async ({
  page,
}) => {
  await page.goto('gallery.html?room=9&queue=2&weather=snow&still');
  await expect.poll(() => drawn(page)).toBeGreaterThan(0);
  await expect
    .poll(async () => {
      const before = await drawn(page);
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));
      return (await drawn(page)) - before;
    })
    .toBe(0);
  const before = await drawn(page);
  await page.evaluate(() => window.gallery?.room.point({ kind: 'clock' }));
  await expect.poll(() => drawn(page)).toBeGreaterThan(before);
});

test('it keeps to its place when the window changes its size', async ({ page }) => {
  await page.goto('gallery.html?room=5');
  await expect.poll(() => drawn(page)).toBeGreaterThan(0);
  await page.setViewportSize({ width: 820, height: 1180 });
  await expect
    .poll(() => page.locator('canvas').evaluate((canvas) => [canvas.clientWidth, canvas.clientHeight]))
    .toEqual([820, 1180]);
});

test('it can be ended at any time, even before it has begun, and begun again', async ({ page }) => {
  const broken: string[] = [];
  page.on('pageerror', (fault) => broken.push(fault.message));
  await page.goto('gallery.html?room=5');
  await expect.poll(() => drawn(page)).toBeGreaterThan(0);
  await page.evaluate(() => window.gallery?.again());
  await expect.poll(() => drawn(page)).toBeGreaterThan(0);
  await expect(page.locator('canvas')).toHaveCount(1);
  expect(broken).toEqual([]);
});

test('without WebGL there is a still picture', async ({ page }) => {
  await page.addInitScript(() => {
    const real = HTMLCanvasElement.prototype.getContext as (kind: string, ...rest: unknown[]) => unknown;
    const flat = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.startsWith('webgl') ? null : real.call(this, kind, ...rest);
    };
    Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', { value: flat });
  });
  await page.goto('gallery.html');
  await expect(page.getByRole('img', { name: 'The waiting room' })).toBeVisible();
});
