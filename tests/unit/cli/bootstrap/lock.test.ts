import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { missingPackages, nodeTooOld } from '../../../../src/cli/bootstrap/lock.mjs';

const lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/react': { version: '19.3.1' },
    'node_modules/binary-of-another-system': { version: '1.0.0', optional: true },
  },
};

describe('what is still to be installed', () => {
  it('is everything on a fresh clone, but for other systems’ binaries', () => {
    expect(missingPackages(lock, undefined)).toEqual(['node_modules/react']);
  });

  it('is nothing once npm has noted the same versions', () => {
    expect(missingPackages(lock, { packages: { 'node_modules/react': { version: '19.3.1' } } })).toEqual([]);
  });

  it('is a package whose version moved on', () => {
    expect(missingPackages(lock, { packages: { 'node_modules/react': { version: '19.3.0' } } })).toEqual([
      'node_modules/react',
    ]);
  });
});

describe('the lock file', () => {
  it('names no host that packages were fetched from', () => {
    expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"');
  });
});

describe('the version of Node', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('%s will do', (version) =>
    expect(nodeTooOld(version)).toBeUndefined(),
  );
  it.each(['18.20.0', '20.18.3'])('%s is refused with the version that is needed', (version) => {
    expect(nodeTooOld(version)).toContain('needs Node 20.19 or newer');
    expect(nodeTooOld(version)).toContain(version);
  });
});
