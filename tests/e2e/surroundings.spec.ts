import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import { serve } from '../../src/cli/bootstrap/serve.mjs';

const link = 'play.html?pack=first-morning&seed=7&mode=practice&pace=untimed';

async function begin(place: Page | FrameLocator): Promise<void> {
  await place
    .getByRole('button', { name: /begin|go on/i })
    .first()
    .click();
  await expect(place.getByRole('main', { name: 'Front desk' })).toBeVisible();
}

test('inside a course page of another origin a shift is begun, worked and kept, and nobody else is asked for anything', async ({
  page,
  baseURL,
}) => {
  const game = new URL(link, baseURL).href;
  const folder = mkdtempSync(join(tmpdir(), 'first-face-course-'));
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><title>Course</title><iframe title="First Face" width="960" height="560" src="${game.replaceAll('&', '&amp;')}"></iframe>`,
  );
  const course = await serve({
    folder,
    headers: { 'content-security-policy': `default-src 'none'; frame-src ${new URL(game).origin}` },
  });
  const address = course.address.replace('localhost', '127.0.0.1');
  const asked = new Set<string>();
  const broken: string[] = [];
  page.on('request', (request) => {
    if (request.url().startsWith('http')) asked.add(new URL(request.url()).origin);
  });
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) broken.push(message.text());
  });
  await page.goto(address);
  const frame = page.frameLocator('iframe');
  await begin(frame);
  await frame.getByRole('button', { name: /wait for what comes/i }).click();
  await frame.getByRole('button', { name: 'Serve' }).first().click();
  await expect(frame.getByRole('button', { name: 'Greet' })).toBeVisible();
  expect([...asked].toSorted()).toEqual([new URL(address).origin, new URL(game).origin].toSorted());
  expect(broken).toEqual([]);
  await course.close();
  rmSync(folder, { recursive: true });
});

test('where storage is forbidden the player is told, and the game goes on', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['indexedDB', 'localStorage', 'sessionStorage', 'caches'] as const) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    }
  });
  const failures: string[] = [];
  page.on('pageerror', (error) => failures.push(error.message));
  await page.goto(link);
  await begin(page);
  await expect(page.getByText(/not saved/)).toBeVisible();
  await page.getByRole('button', { name: /wait for what comes/i }).click();
  await expect(page.getByRole('button', { name: 'Serve' }).first()).toBeVisible();
  expect(failures).toEqual([]);
});

test('without WebGL the room is a still picture, and the game goes on', async ({ page }) => {
  await page.addInitScript(() => {
    const getContext = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.startsWith('webgl') || kind.startsWith('experimental')
        ? null
        : Reflect.apply(getContext, this, [kind, ...rest]);
    } as typeof getContext;
  });
  await page.goto(link);
  await begin(page);
  await expect(page.locator('img[src*="room-"]')).toBeVisible();
  await page.getByRole('button', { name: /wait for what comes/i }).click();
  await expect(page.getByRole('button', { name: 'Serve' }).first()).toBeVisible();
});

test('in a test a pause hides the desk, and says that it is on record', async ({ page }) => {
  await page.goto('play.html?pack=first-morning&seed=7&mode=test&pace=relaxed');
  await begin(page);
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(page.getByText(/the pause is on record/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Answer' })).toBeHidden();
  await page.getByRole('group', { name: 'Paused' }).getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByText(/the pause is on record/)).toBeHidden();
});

test('a save that was damaged is said in a sentence, is put aside, and the shift begins anew', async ({ page }) => {
  await page.goto(link);
  await begin(page);
  await page.getByRole('button', { name: /wait for what comes/i }).click();
  await page.waitForTimeout(1200);
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('first-face');
        opening.onerror = () => reject(new Error('no database'));
        opening.onsuccess = () => {
          const write = opening.result.transaction('shifts', 'readwrite');
          const store = write.objectStore('shifts');
          store.getAllKeys().onsuccess = (event) => {
            const [key] = (event.target as IDBRequest<IDBValidKey[]>).result;
            if (key !== undefined) store.put({ format: 1, log: 'FF1.nonsense.0' }, key);
          };
          write.oncomplete = () => resolve();
        };
      }),
  );
  // Its own autosave must not come between: the page is left without a word.
  await page.goto('about:blank');
  await page.goto(link);
  await expect(page.getByText(/expected a save of this game, format 1.*put aside/)).toBeVisible();
  await begin(page);
});

test('a shift that is open in another tab is not overwritten from this one', async ({ page, context }) => {
  await page.goto(link);
  await begin(page);
  const second = await context.newPage();
  await second.goto(link);
  await expect(second.getByText(/open in another tab/)).toBeVisible();
  await begin(second);
  await expect(second.getByText(/not saved/)).toBeVisible();
});

test('nobody waits while the page is hidden: the shift pauses by itself', async ({ page }) => {
  await page.goto('play.html?pack=first-morning&seed=7&mode=practice&pace=rush');
  await begin(page);
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect(page.getByText(/Nobody waits while you do/)).toBeVisible();
  await page.getByRole('group', { name: 'Paused' }).getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByText(/Nobody waits while you do/)).toBeHidden();
});

test('?debug shows what the simulation does, and jumps ahead', async ({ page }) => {
  await page.goto('play.html?pack=first-morning&seed=7&mode=practice&pace=untimed&debug');
  await begin(page);
  const debug = page.getByRole('complementary', { name: 'Debug' });
  await debug.getByRole('button', { name: 'debug' }).click();
  await expect(debug).toContainText('first-morning · seed 7');
  await debug.getByRole('button', { name: 'next event' }).click();
  await expect(debug.getByRole('list', { name: 'Events' })).toContainText('encounter.arrived');
});
