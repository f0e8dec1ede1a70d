import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const pages = readdirSync(new URL('../../dist/', import.meta.url)).filter((name) => name.endsWith('.html'));

test('there are pages to look at', () => {
  expect(pages).toContain('index.html');
  expect(pages).toContain('play.html');
});

for (const page of pages) {
  test(`${page} keeps to the strict content security policy and asks nobody else for anything`, async ({
    page: tab,
    baseURL,
  }) => {
    const broken: string[] = [];
    const foreign: string[] = [];
    tab.on('console', (message) => {
      if (/content security policy/i.test(message.text())) broken.push(message.text());
    });
    tab.on('pageerror', (error) => broken.push(error.message));
    tab.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (/^https?:|^wss?:/.test(protocol) && origin !== new URL(baseURL ?? '').origin) foreign.push(request.url());
    });
    const response = await tab.goto(page);
    expect(response?.headers()['content-security-policy']).toContain("script-src 'self'");
    await expect(tab.locator('#app > *').first()).toBeAttached();
    await tab.waitForLoadState('networkidle');
    expect(broken).toEqual([]);
    expect(foreign).toEqual([]);
  });
}

test('the policy is enforced and its breaches are seen: an inline style does nothing but complain', async ({
  page,
}) => {
  await page.goto('index.html');
  const complaint = page.waitForEvent('console', (message) => /content security policy/i.test(message.text()));
  await page.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = 'body { opacity: 0.5 }';
    document.head.append(style);
  });
  await complaint;
  expect(await page.evaluate(() => getComputedStyle(document.body).opacity)).toBe('1');
});
