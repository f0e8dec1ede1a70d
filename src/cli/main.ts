import { nearest } from '../shared/nearest';
import { CliFault, type CliCommand } from './command';

/** Every sub-command, loaded when it is called so that one does not pay for the others. */
const commands: Readonly<Record<string, () => Promise<{ readonly command: CliCommand }>>> = {
  sim: () => import('./commands/sim'),
  replay: () => import('./commands/replay'),
  judge: () => import('./commands/judge'),
  packs: () => import('./commands/packs'),
  bench: () => import('./commands/bench'),
  shots: () => import('./commands/shots'),
  docs: () => import('./commands/docs'),
};

async function overview(): Promise<string> {
  const loaded = await Promise.all(Object.values(commands).map((load) => load()));
  const lines = loaded.map(({ command }) => `  npm run ${command.name.padEnd(7)} ${command.summary}`);
  return ['First Face on the command line', '', ...lines, '', 'Each takes -- --help.'].join('\n');
}

/** What `parseArgs` throws for an option that a command does not have, or a value of the wrong kind. */
function isUsageError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

/**
 * Runs the sub-command that the first word names.
 * @param words the words after the program's name
 * @returns the exit status: 0 done, 1 the input is at fault, 2 called wrongly
 */
export async function main(words: readonly string[]): Promise<number> {
  const [name, ...args] = words;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(`${await overview()}\n`);
    return name === undefined ? 2 : 0;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load === undefined) {
    const known = Object.keys(commands);
    const [meant] = nearest(name, known);
    const hint = meant === undefined ? `The commands are ${known.join(', ')}.` : `Did you mean '${meant}'?`;
    process.stderr.write(`There is no command '${name}'. ${hint}\n`);
    return 2;
  }
  const { command } = await load();
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(`${command.usage.trimEnd()}\n`);
    return 0;
  }
  try {
    return await command.run(args);
  } catch (error) {
    if (error instanceof CliFault) {
      process.stderr.write(`${error.message}\n`);
      return error.status;
    }
    if (isUsageError(error)) {
      process.stderr.write(`${command.name}: ${error.message}\nSee npm run ${command.name} -- --help\n`);
      return 2;
    }
    throw error;
  }
}
