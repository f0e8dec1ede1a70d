import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../../src/cli/main';

describe('the command line', () => {
  let out = '';
  let err = '';
  beforeEach(() => {
    out = '';
    err = '';
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((out += String(text)), true));
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((err += String(text)), true));
  });
  afterEach(() => vi.restoreAllMocks());

  it('lists every command when called without one, as a mistake', async () => {
    expect(await main([])).toBe(2);
    for (const name of ['sim', 'replay', 'judge', 'packs', 'bench', 'shots']) expect(out).toContain(`npm run ${name}`);
  });

  it.each(['--help', '-h', 'help'])('lists them for %s, as an answer', async (word) => {
    expect(await main([word])).toBe(0);
    expect(out).toContain('npm run sim');
  });

  it.each(['sim', 'replay', 'judge', 'packs', 'bench', 'shots'])(
    'prints the help of %s without running it',
    async (name) => {
      expect(await main([name, '--help'])).toBe(0);
      expect(out).toContain(`npm run ${name}`);
      expect(err).toBe('');
    },
  );

  it('guesses what was meant', async () => {
    expect(await main(['replya'])).toBe(2);
    expect(err).toBe("There is no command 'replya'. Did you mean 'replay'?\n");
  });

  it.each(['constructor', '__proto__', 'toString'])('knows no command %s', async (name) => {
    expect(await main([name])).toBe(2);
    expect(err).toContain('There is no command');
  });

  it('says which option is unknown and where the help is, without a stack', async () => {
    expect(await main(['bench', '--onyl', 'size'])).toBe(2);
    expect(err).toContain("'--onyl'");
    expect(err).toContain('npm run bench -- --help');
    expect(err).not.toContain('    at ');
  });

  it('says which meter does not exist', async () => {
    expect(await main(['bench', '--only', 'weight'])).toBe(2);
    expect(err).toContain("no meter 'weight'");
  });
});
