/** What the set-up says goes to standard error, so that a command's standard output stays its own. */
export const say = (/** @type {string} */ text) => void process.stderr.write(`${text}\n`);
