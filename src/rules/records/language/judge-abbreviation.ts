import type { Words } from '../../../practice/words.schema';
import type { JudgeContext } from '../../situation/context';
import type { AbbreviationCase } from '../../situation/words';
import type { Verdict } from '../../verdict';
import { type Answer, verdictOf } from '../../verdict-of';
import { entryOf, findOpen, meaningThroughout } from './abbreviations';
import { capitals, findUnsafe, isBound, rewrite } from './do-not-use';
import { noWords } from './no-words';
import { wordRules } from './word.rules';

/**
 * A text checked for what an order never holds and for abbreviations with several meanings: `order` has each as written,
 * `figures` where each begins, counted from 1, and `betterAct` the text rewritten. `needs` where only who wrote it can say.
 * @source REC-12
 */
export function judgeAbbreviation(situation: AbbreviationCase, context: JudgeContext): Verdict[] {
  const words = context.words;
  const desk = wordRules['records.abbreviation'];
  const unsafeRule = wordRules['records.do-not-use'];
  if (words === undefined) return noWords(unsafeRule, context);
  const { text, kind, abbreviation, meant } = situation;
  if (abbreviation !== undefined) return [asked(situation, abbreviation, words, context)];
  const unsafe = findUnsafe(text, kind, words, meant);
  const open = findOpen(
    text,
    words,
    meant,
    unsafe.map(({ at }) => at),
  ).filter(({ text: short }) => !(isBound(text, kind) && onList(short, words)));
  const rewritten = rewrite(text, [...unsafe, ...open]);
  const verdicts = [
    ...(unsafe.length > 0 ? [verdictOf(unsafeRule, context, answerFor(unsafe, rewritten, 'prescriber'))] : []),
    ...(open.length > 0 ? [verdictOf(desk, context, answerFor(open, rewritten, 'clinician'))] : []),
  ];
  if (verdicts.length > 0) return verdicts;
  return [
    verdictOf(unsafeRule, context, {
      verdict: 'valid',
      severity: 'none',
      basis: 'Nothing in it is on the list, and nothing in it has several meanings.',
      order: [],
      betterAct: 'Leave it as it is.',
    }),
  ];
}

const onList = (short: string, words: Words): boolean =>
  words.doNotUse.some(({ forms }) => forms.includes(capitals(short)));

interface Found {
  readonly at: number;
  readonly text: string;
  readonly write?: string;
  readonly means: readonly string[];
  readonly why?: string;
  readonly grave?: boolean;
}

function answerFor(found: readonly Found[], rewritten: string, ask: string): Answer {
  const left = found.filter(({ write }) => write === undefined);
  const grave = found.some((each) => each.grave === true);
  const harm = found.some(({ why }) => why !== undefined) ? 'serious' : 'minor';
  const said = found.map(({ text, write, means, why }) =>
    [`${text}: ${write === undefined ? means.join(' or ') : write.trim()}`, ...(why === undefined ? [] : [why])].join(
      '. ',
    ),
  );
  return {
    verdict: left.length > 0 ? 'needs' : 'invalid',
    severity: grave ? 'critical' : harm === 'minor' && left.length > 0 ? 'none' : harm,
    basis: said.map((each) => (each.endsWith('.') ? each : `${each}.`)).join(' '),
    order: found.map(({ text }) => text),
    figures: places(found),
    ...(left.length > 0
      ? { needs: left.map(({ text, means }) => `${text}: ${means.join(' or ')}?`), routeTo: ask }
      : {}),
    betterAct: `${left.length > 0 ? `Ask the ${ask} first; then write` : 'Write'}: “${rewritten}”`,
  };
}

/** How many were found, and where each begins, counted from 1. */
function places(found: readonly Found[]): Record<string, number> {
  const figures: Record<string, number> = { items: found.length };
  for (const { text, at } of found) {
    let name = text;
    for (let again = 2; name in figures; again += 1) name = `${text} (${again})`;
    figures[name] = at + 1;
  }
  return figures;
}

function asked({ text, meant }: AbbreviationCase, short: string, words: Words, context: JudgeContext): Verdict {
  const listed = words.doNotUse.find(({ forms }) => forms.includes(capitals(short)));
  const entry = entryOf(short, words);
  const meaning = entry === undefined ? undefined : meaningThroughout(entry, text, meant);
  if (listed !== undefined && (entry === undefined || meaning === undefined)) {
    const [only, second] = listed.means;
    return verdictOf(wordRules['records.do-not-use'], context, {
      verdict: second === undefined ? 'computed' : 'needs',
      severity: 'none',
      basis: `${short} is on the list of what an order never holds. It can mean ${[...listed.means, ...(entry?.meanings.map(({ means }) => means) ?? [])].join(' or ')}. ${listed.why}`,
      ...(second === undefined ? {} : { needs: [`${short}: ${listed.means.join(' or ')}?`], routeTo: 'prescriber' }),
      betterAct: second === undefined ? `Write “${only ?? ''}”.` : 'Ask who wrote it, and have it written out.',
    });
  }
  if (meaning !== undefined) {
    return verdictOf(wordRules['records.abbreviation'], context, {
      verdict: 'computed',
      severity: 'none',
      basis: `${short}: ${meaning}.`,
      betterAct: entry?.meanings.length === 1 ? 'It has one meaning at this desk.' : `Write “${meaning}”.`,
    });
  }
  const means = entry?.meanings.map((each) => each.means) ?? [];
  return verdictOf(wordRules['records.abbreviation'], context, {
    verdict: 'needs',
    severity: 'none',
    basis: means.length === 0 ? `${short} is on no list of the desk.` : `${short} can mean ${means.join(' or ')}.`,
    needs: [means.length === 0 ? `What does ${short} mean?` : `${short}: ${means.join(' or ')}?`],
    betterAct: 'Ask who wrote it, and write it out.',
  });
}
