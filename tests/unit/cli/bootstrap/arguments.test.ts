import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const call = (program: string, ...args: string[]) =>
  spawnSync(process.execPath, [`src/cli/bootstrap/${program}.mjs`, ...args], { encoding: 'utf8', timeout: 20_000 });

describe('the two commands of a fresh clone, called wrongly', () => {
  it.each([
    ['start', ['--port', 'eighty'], "--port: expected a whole number from 0 to 65535, found 'eighty'"],
    ['start', ['--port', '70000'], "found '70000'"],
    ['start', ['--prot', '80'], "Unknown option '--prot'"],
    ['test', ['--only', 'unti'], "there is no step 'unti'"],
    ['test', ['--fast'], "Unknown option '--fast'"],
  ])('%s %j says what is wrong, does nothing, and gives 2', (program, args, says) => {
    const { status, stdout, stderr } = call(program, ...args);
    expect(stderr).toContain(says);
    expect(stderr).not.toContain('    at ');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  });

  it.each(['start', 'test'])('%s --help names every option and does nothing', (program) => {
    const { status, stdout } = call(program, '--help');
    expect(status).toBe(0);
    expect(stdout).toContain(`npm ${program}`);
    expect(stdout).toContain('--help');
  });
});
