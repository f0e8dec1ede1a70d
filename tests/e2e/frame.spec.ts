import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { serve } from '../../src/cli/bootstrap/serve.mjs';

/** A course page on an origin of its own, as strict as a school can make it: it may frame the game and nothing else. */
async function coursePage(game: string) {
  const folder = mkdtempSync(join(tmpdir(), 'first-face-course-'));
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><title>Course</title><iframe title="First Face" width="960" height="560" src="${game}"></iframe>`,
  );
  const policy = `default-src 'none'; frame-src ${new URL(game).origin}`;
  const served = await serve({ folder, headers: { 'content-security-policy': policy } });
  const close = async () => {
    await served.close();
    rmSync(folder, { recursive: true });
  };
  return { address: served.address.replace('localhost', '127.0.0.1'), close };
}

test('an assignment link opens inside a course page of another origin, and asks nobody else for anything', async ({
  page,
  baseURL,
}) => {
  const game = new URL('play.html?pack=first-morning&seed=7&mode=practice', baseURL).href;
  const course = await coursePage(game);
  const asked = new Set<string>();
  const broken: string[] = [];
  page.on('request', (request) => {
    if (request.url().startsWith('http')) asked.add(new URL(request.url()).origin);
  });
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) broken.push(message.text());
  });
  await page.goto(course.address);
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 }).first()).toBeVisible();
  expect([...asked].toSorted()).toEqual([new URL(course.address).origin, new URL(game).origin].toSorted());
  expect(broken).toEqual([]);
  await course.close();
});
