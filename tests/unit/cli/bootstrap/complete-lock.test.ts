import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  completeLock,
  missingOptional,
  platformOf,
  type FullLock,
} from '../../../../src/cli/bootstrap/complete-lock.mjs';

describe('where a binary runs, by its name', () => {
  it.each([
    ['@oxlint/binding-linux-x64-musl', { os: ['linux'], cpu: ['x64'], libc: ['musl'] }],
    ['@oxlint/binding-linux-arm-gnueabihf', { os: ['linux'], cpu: ['arm'], libc: ['glibc'] }],
    ['@oxlint/binding-darwin-arm64', { os: ['darwin'], cpu: ['arm64'] }],
    ['@oxlint/binding-win32-ia32-msvc', { os: ['win32'], cpu: ['ia32'] }],
  ])('%s', (name, platform) => expect(platformOf(name)).toEqual(platform));
});

describe('a lock file without other systems’ binaries', () => {
  const lock = {
    packages: {
      '': {},
      'node_modules/tool': {
        version: '1.2.3',
        dev: true,
        optionalDependencies: { '@tool/darwin-arm64': '1.2.3', '@tool/linux-x64': '1.2.3', fsevents: '~2.3.3' },
      },
      'node_modules/@tool/linux-x64': { version: '1.2.3', optional: true },
    },
  };

  it('gets those that are wanted in an exact version, and nothing else', () => {
    expect(missingOptional(lock)).toEqual([
      [
        'node_modules/@tool/darwin-arm64',
        { version: '1.2.3', dev: true, optional: true, os: ['darwin'], cpu: ['arm64'] },
      ],
    ]);
  });

  it('is complete afterwards, in order, and stays as it is the second time', () => {
    const complete = completeLock(lock);
    expect(Object.keys(complete.packages)).toEqual(
      Object.keys(lock.packages)
        .concat('node_modules/@tool/darwin-arm64')
        .toSorted((one, other) => one.localeCompare(other, 'en')),
    );
    expect(completeLock(complete)).toEqual(complete);
  });
});

describe('our lock file', () => {
  it('holds every binary; if not, run: node src/cli/bootstrap/complete-lock.mjs', () => {
    const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as FullLock;
    expect(missingOptional(lock).map(([place]) => place)).toEqual([]);
  });
});
