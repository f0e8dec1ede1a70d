import { describe, expect, it } from 'vitest';
import { obtainChromium } from '../../../../src/cli/bootstrap/obtain-chromium.mjs';

/** A machine where a Chromium is there from the start, after installing, or never. */
function aMachine({ there = false, installs = false, inCi = false, hasApt = false }) {
  const ran: string[] = [];
  const said: string[] = [];
  let present = there;
  return {
    ran,
    said,
    find: () => (present ? '/usr/bin/chromium' : undefined),
    inCi,
    hasApt,
    install: async (command: string[]) => {
      ran.push(command.join(' '));
      present ||= installs && command.includes('install');
      return installs ? 0 : 100;
    },
    say: (text: string) => void said.push(text),
  };
}

describe('a Chromium for the browser tests', () => {
  it('is taken where it is, and nothing is installed', async () => {
    const machine = aMachine({ there: true, inCi: true, hasApt: true });
    expect(await obtainChromium(machine)).toBe('/usr/bin/chromium');
    expect(machine.ran).toEqual([]);
  });

  it('is not installed on anyone’s own machine', async () => {
    const machine = aMachine({ hasApt: true, installs: true });
    expect(await obtainChromium(machine)).toBeUndefined();
    expect(machine.ran).toEqual([]);
  });

  it('is installed in CI on Debian', async () => {
    const machine = aMachine({ inCi: true, hasApt: true, installs: true });
    expect(await obtainChromium(machine)).toBe('/usr/bin/chromium');
    expect(machine.ran.at(-1)).toContain('apt-get install');
    expect(machine.ran.at(-1)).toMatch(/ chromium$/);
  });

  it('is told to be missing when it cannot be installed', async () => {
    const machine = aMachine({ inCi: true, hasApt: true });
    expect(await obtainChromium(machine)).toBeUndefined();
    expect(machine.said.at(-1)).toContain('exit status 100');
  });
});
