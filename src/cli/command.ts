/** One sub-command of the command line, loaded only when it is called. */
export interface CliCommand {
  /** The word after `npm run`. */
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** The whole help text, printed by `--help`. */
  readonly usage: string;
  /** Does it. Gets the words after the command; gives the exit status: 0 done, 1 the input is at fault, 2 called wrongly. */
  readonly run: (args: readonly string[]) => Promise<number>;
}

/** A mistake of the caller: shown as its message alone, without a stack, with this exit status. */
export class CliFault extends Error {
  readonly status: number;

  constructor(message: string, status = 1) {
    super(message);
    this.name = 'CliFault';
    this.status = status;
  }
}
