import type { Authority, Severity } from './authority';
import type { DescribedCase } from './case-file';
import { judge } from './judge';
import { judgeWhole, type WholeWord } from './privacy/judge-disclosure';
import type { JudgeContext } from './situation/context';
import type { Situation } from './situation/situation';
import type { Verdict, VerdictWord } from './verdict';

/** What the judges say of one described case: the main verdict spread out, and every verdict in `all`. */
export interface CaseAnswer {
  readonly id: string;
  readonly title?: string;
  readonly verdict: VerdictWord | 'nothing-to-say';
  /** Of a disclosure, what holds of all its facts together; null of anything else. */
  readonly whole: WholeWord | null;
  readonly basis: string;
  readonly authority: readonly Authority[];
  readonly severity: Severity;
  readonly tooMuch: readonly string[];
  readonly needs: readonly string[];
  readonly routeTo: string | null;
  readonly due: string | null;
  readonly amount: number | null;
  readonly figures: Readonly<Record<string, number>>;
  readonly order: readonly string[];
  readonly betterAct: string;
  readonly rule: string | null;
  readonly facts: readonly string[];
  readonly law: string | null;
  readonly policy: string | null;
  /** Whether the answer is as the case expected; absent when it expected nothing. */
  readonly asExpected?: boolean;
  readonly all: readonly Verdict[];
}

/** Judges one described case. */
export function judgeCase(described: DescribedCase, context: JudgeContext): CaseAnswer {
  const { id, title, source: _source, expect, ...situation } = described;
  const all = judge(situation satisfies Situation, context);
  const main = mainOf(all);
  const answer: CaseAnswer = {
    id,
    ...(title === undefined ? {} : { title }),
    verdict: main?.verdict ?? 'nothing-to-say',
    whole: wholeOf(situation, main, context),
    basis: main?.basis ?? 'No rule has anything to say of this.',
    authority: main?.authority ?? [],
    severity: main?.severity ?? 'none',
    tooMuch: main?.tooMuch ?? [],
    needs: main?.needs ?? [],
    routeTo: main?.routeTo ?? null,
    due: main?.due ?? null,
    amount: main?.amount ?? null,
    figures: main?.figures ?? {},
    order: main?.order ?? [],
    betterAct: main?.betterAct ?? '',
    rule: main?.rule ?? null,
    facts: main?.facts ?? [],
    law: main?.law ?? null,
    policy: main?.policy ?? null,
    all,
  };
  return expect === undefined ? answer : { ...answer, asExpected: isAsExpected(answer, expect) };
}

const wholes: readonly string[] = ['allowed', 'needs', 'route', 'forbidden'] satisfies WholeWord[];

function wholeOf(situation: Situation, main: Verdict | undefined, context: JudgeContext): WholeWord | null {
  if (situation.question !== 'disclosure' || main === undefined) return null;
  return isWhole(main.verdict) ? main.verdict : judgeWhole(situation, context);
}

function isWhole(word: string): word is WholeWord {
  return wholes.includes(word);
}

const answers: readonly VerdictWord[] = [
  'allowed',
  'allowed-in-part',
  'needs',
  'route',
  'forbidden',
  'right',
  'cautious',
  'wrongful',
  'valid',
  'void',
  'not-enough',
  'invalid',
  'computed',
];
const gravities: readonly Severity[] = ['none', 'minor', 'serious', 'critical'];

/**
 * Judges that answer a question put their answer first, and it speaks for the case unless it finds nothing amiss where
 * another verdict finds something serious. Of duties alone the gravest finding speaks, a breach before what was left undone.
 */
function mainOf(all: readonly Verdict[]): Verdict | undefined {
  const [first] = all;
  const gravest = all.toSorted((a, b) => gravity(b) - gravity(a) || deed(a) - deed(b))[0];
  if (first === undefined || gravest === undefined || !answers.includes(first.verdict)) return gravest;
  return first.severity === 'none' && gravity(gravest) >= gravities.indexOf('serious') ? gravest : first;
}

function gravity({ severity }: Verdict): number {
  return gravities.indexOf(severity);
}

function deed({ verdict }: Verdict): number {
  return verdict === 'breached' || verdict === 'wrongful' ? 0 : 1;
}

function isAsExpected(answer: CaseAnswer, expect: NonNullable<DescribedCase['expect']>): boolean {
  return (
    answer.verdict === expect.verdict &&
    (expect.severity === undefined || answer.severity === expect.severity) &&
    (expect.whole === undefined || answer.whole === expect.whole) &&
    (expect.rule === undefined || answer.rule === expect.rule) &&
    (expect.due === undefined || answer.due === expect.due) &&
    (expect.amount === undefined || answer.amount === expect.amount) &&
    (expect.routeTo === undefined || answer.routeTo === expect.routeTo) &&
    (expect.order === undefined || expect.order.join('\n') === answer.order.join('\n')) &&
    Object.entries(expect.figures ?? {}).every(([name, value]) => answer.figures[name] === value) &&
    (expect.tooMuch === undefined || expect.tooMuch.toSorted().join('\n') === answer.tooMuch.toSorted().join('\n'))
  );
}
