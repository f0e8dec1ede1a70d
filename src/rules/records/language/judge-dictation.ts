import type { Rule } from '../../rule';
import type { JudgeContext } from '../../situation/context';
import type { Dictation } from '../../situation/dictation';
import type { Verdict } from '../../verdict';
import { verdictOf } from '../../verdict-of';
import { findUnsafe } from './do-not-use';
import { noWords } from './no-words';
import { compareTranscript, type Slip, type SlipKind } from './transcript';
import { styleSlips } from './transcript-style';
import { dictationRules } from './dictation.rules';
import { wordRules } from './word.rules';

const kinds: readonly SlipKind[] = [
  'negation',
  'side',
  'number',
  'medicine',
  'term',
  'invented',
  'flag',
  'quote',
  'finding',
  'words',
  'mark',
  'grammar',
];
const ofGaps: readonly SlipKind[] = ['invented', 'flag', 'mark'];
const gravities = ['none', 'minor', 'serious', 'critical'] as const;
type Harm = (typeof gravities)[number];

/**
 * A transcript weighed against the dictation: what was changed that may not be, gaps and contradictions, style, and what an
 * order never holds. `figures` counts the errors by kind; `score` is what is left of 1000. @source REC-13, REC-12
 */
export function judgeDictation(situation: Dictation, context: JudgeContext): Verdict[] {
  const meaning = dictationRules['records.dictation-meaning'];
  const words = context.words;
  if (words === undefined) return noWords(meaning, context);
  const slips = compareTranscript(situation, words);
  const style = styleSlips(situation.typed, words);
  const unsafe = findUnsafe(situation.typed, 'unknown', words);
  const harms: Harm[] = [
    ...slips.map(({ harm }) => harm),
    ...style.map((): Harm => 'minor'),
    ...unsafe.map(({ grave }): Harm => (grave ? 'critical' : 'serious')),
  ];
  const figures = {
    ...Object.fromEntries(kinds.map((kind) => [kind, slips.filter((slip) => slip.kind === kind).length])),
    style: style.length,
    doNotUse: unsafe.length,
    score: scoreOf(harms, context),
  };
  const weighed = (rule: Rule, said: readonly string[], harm: Harm, better: string, fine: string): Verdict =>
    verdictOf(rule, context, {
      verdict: harm === 'none' ? 'met' : harm === 'minor' ? 'partly-met' : 'breached',
      outcome: harm === 'none' ? 'met' : harm === 'minor' ? 'partly' : 'breach',
      severity: harm,
      basis: said.length === 0 ? fine : `${said.slice(0, 8).join('; ')}.`,
      figures,
      betterAct: better,
    });
  const gaps = slips.filter(({ kind }) => ofGaps.includes(kind));
  const changes = slips.filter(({ kind, harm }) => !ofGaps.includes(kind) && harm !== 'none');
  return [
    weighed(
      meaning,
      changes.map(sayChange),
      worstOf(changes),
      'Type what was said; mend grammar alone.',
      'What was said is what was typed.',
    ),
    weighed(
      dictationRules['records.dictation-gaps'],
      gaps.map(sayGap),
      worstOf(gaps),
      'Leave it blank, flag it with its time, and let who dictated it decide.',
      'Nothing was filled in, and what had to be flagged was.',
    ),
    weighed(
      dictationRules['records.dictation-style'],
      style,
      style.length > 0 ? 'minor' : 'none',
      'Units short, %, / and numbers close, diagnoses written out.',
      'It is in the style of the house.',
    ),
    ...(unsafe.length === 0
      ? []
      : [
          weighed(
            wordRules['records.do-not-use'],
            unsafe.map(({ text, why }) => `${text}: ${why.replace(/\.$/, '')}`),
            unsafe.some(({ grave }) => grave) ? 'critical' : 'serious',
            'Write it out, and no zero after the point.',
            '',
          ),
        ]),
  ];
}

/** What is left of 1000 after every error has cost what the practice set for its harm; never below nothing. */
function scoreOf(harms: readonly Harm[], context: JudgeContext): number {
  const { criticalPermille, seriousPermille, minorPermille } = context.settings.words;
  const price = { none: 0, minor: minorPermille, serious: seriousPermille, critical: criticalPermille };
  return Math.max(
    0,
    harms.reduce((left, harm) => left - price[harm], 1000),
  );
}

function worstOf(slips: readonly Slip[]): Harm {
  return slips.reduce<Harm>(
    (worst, { harm }) => (gravities.indexOf(harm) > gravities.indexOf(worst) ? harm : worst),
    'none',
  );
}

const sayChange = ({ kind, said, typed }: Slip): string =>
  `${kind}: ${said === '' ? `“${typed}” was added` : typed === '' ? `“${said}” is gone` : `“${said}” became “${typed}”`}`;

const sayGap = ({ kind, said, typed }: Slip): string =>
  kind === 'invented'
    ? `a gap was filled with “${typed}”`
    : kind === 'flag'
      ? `“${said}” had to be flagged`
      : `a mark without its time: “${said}”`;
