import { request } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { contentSecurityPolicy, fileFor, serve } from '../../../../src/cli/bootstrap/serve.mjs';
import { tempTree } from '../../../helpers/temp-tree';

const site = {
  'site/index.html': '<p>home</p>',
  'site/sub/index.html': 'sub',
  'site/a-12345678.js': 'a',
  'secret.txt': 'secret',
};

describe('which file an address means', () => {
  const tree = tempTree(site);
  const folder = join(tree, 'site');

  it.each([
    ['/', 'index.html'],
    ['/sub/', 'sub/index.html'],
    ['/index.html?pack=first-morning&seed=7', 'index.html'],
    ['/%69ndex.html', 'index.html'],
  ])('%s is %s', (address, file) => {
    expect(fileFor(folder, address)).toBe(join(folder, file));
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/sub',
    '/nothing',
    '/%',
    '/index.html%00',
    'http://[/',
  ])('%s is no file of the site', (address) => expect(fileFor(folder, address)).toBeUndefined());
});

describe('the server', () => {
  const start = async (port = 0) => {
    const served = await serve({ folder: join(tempTree(site), 'site'), port });
    onTestFinished(() => served.close());
    return served;
  };

  it('sends the strict policy with every answer, and nothing unsafe in it', async () => {
    const { address } = await start();
    for (const path of ['', 'nothing']) {
      const answer = await fetch(address + path);
      expect(answer.headers.get('content-security-policy')).toBe(contentSecurityPolicy);
    }
    expect(contentSecurityPolicy).not.toContain('unsafe');
  });

  it('keeps hashed files for good, and pages for one visit', async () => {
    const { address } = await start();
    expect((await fetch(`${address}a-12345678.js`)).headers.get('cache-control')).toContain('immutable');
    expect((await fetch(address)).headers.get('cache-control')).toBe('no-cache');
  });

  it('refuses to be written to', async () => {
    const { address } = await start();
    expect((await fetch(address, { method: 'POST', body: 'x' })).status).toBe(405);
  });

  it('does not leave its folder for a raw path either', async () => {
    const { port } = await start();
    const status = await new Promise((resolve) => {
      request({ port, host: '127.0.0.1', path: '/../secret.txt' }, (answer) => resolve(answer.statusCode)).end();
    });
    expect(status).toBe(404);
  });

  it('takes a free port when the wanted one is taken', async () => {
    const first = await start();
    const second = await start(first.port);
    expect(second.port).not.toBe(first.port);
    expect((await fetch(second.address)).status).toBe(200);
  });
});
