import { stemOf, type Token, type TokenKind } from './transcript-tokens';

/** One step from what was said to what was typed. */
export interface Step {
  readonly said?: Token;
  readonly typed?: Token;
}

/** How dear it is to drop or to add a token: marks and grammar go first, what matters last. */
const dear: Readonly<Record<TokenKind, number>> = {
  flag: 1,
  grammar: 2,
  gap: 4,
  sign: 3,
  unit: 4,
  word: 4,
  number: 5,
  medicine: 5,
  side: 5,
  negation: 5,
};

/** Pairs what was said with what was typed by the fewest and least changes; what stands on one side alone was dropped or added. */
export function align(said: readonly Token[], typed: readonly Token[]): Step[] {
  const width = typed.length + 1;
  const cost = [0];
  for (let column = 1; column < width; column += 1) cost.push((cost[column - 1] ?? 0) + priceOf(typed[column - 1]));
  for (const [row, from] of said.entries()) {
    cost.push((cost[row * width] ?? 0) + priceOf(from));
    for (const [column, to] of typed.entries()) {
      const above = row * width + column;
      cost.push(
        Math.min(
          (cost[above] ?? 0) + between(from, to),
          (cost[above + 1] ?? 0) + priceOf(from),
          (cost[above + width] ?? 0) + priceOf(to),
        ),
      );
    }
  }
  return backwards(said, typed, cost, width);
}

function backwards(said: readonly Token[], typed: readonly Token[], cost: readonly number[], width: number): Step[] {
  const steps: Step[] = [];
  let [row, column] = [said.length, typed.length];
  while (row > 0 || column > 0) {
    const [from, to] = [said[row - 1], typed[column - 1]];
    const here = cost[row * width + column] ?? 0;
    if (
      from !== undefined &&
      to !== undefined &&
      here === (cost[(row - 1) * width + column - 1] ?? 0) + between(from, to)
    ) {
      steps.push({ said: from, typed: to });
      row -= 1;
      column -= 1;
    } else if (from !== undefined && here === (cost[(row - 1) * width + column] ?? 0) + priceOf(from)) {
      steps.push({ said: from });
      row -= 1;
    } else if (to !== undefined) {
      steps.push({ typed: to });
      column -= 1;
    } else break;
  }
  return steps.toReversed();
}

/** The same thing: one key and one kind, where a word beside a dose and elsewhere is the same word. */
export function isSame(said: Token, typed: Token): boolean {
  const named: readonly TokenKind[] = ['word', 'medicine'];
  return (
    said.key === typed.key && (said.kind === typed.kind || [said, typed].every(({ kind }) => named.includes(kind)))
  );
}

const priceOf = (token: Token | undefined): number => (token === undefined ? 0 : dear[token.kind]);

/** How dear it is to take one for the other: nothing for the same, little for forms of one word, less within a kind than across. */
function between(said: Token, typed: Token): number {
  if (said.kind === 'gap' && (typed.kind === 'gap' || typed.kind === 'flag')) return 0;
  if (isSame(said, typed)) return 0;
  if (said.kind === 'gap') return 3;
  if (typed.kind === 'gap') return 3;
  if (typed.kind === 'flag' || said.kind === 'flag') return 9;
  if (said.kind === typed.kind) return stemOf(said.key) === stemOf(typed.key) ? 1 : said.kind === 'word' ? 4 : 3;
  return 7;
}
