import type { JudgeContext } from '../../situation/context';
import type { LookAlike } from '../../situation/words';
import type { Verdict } from '../../verdict';
import { type Answer, verdictOf } from '../../verdict-of';
import { type Alike, inOrder, lookAlikeOf, nameOf } from './look-alikes';
import { noWords } from './no-words';
import { lettersOf } from './spelling';
import { wordRules } from './word.rules';

/**
 * A word or number that may be another: `order` has what it may be, best first; `needs` where nothing around it decides.
 * With `wrote`, whether that may stand. @source REC-10
 */
export function judgeLookAlike(situation: LookAlike, context: JudgeContext): Verdict[] {
  const rule = wordRules['records.look-alike-term'];
  if (context.words === undefined) return noWords(rule, context);
  const around = `${situation.around} ${situation.term}`;
  const alike = lookAlikeOf(situation.term, around, context.words);
  const answer = alike === undefined ? notListed(situation) : weighed(situation, alike);
  return [verdictOf(rule, context, answer)];
}

function notListed({ term, leftBlank }: LookAlike): Answer {
  return {
    verdict: leftBlank ? 'met' : 'computed',
    severity: 'none',
    ...(leftBlank ? { outcome: 'met' as const } : {}),
    basis: `“${term}” is on no list of look-alikes here.`,
    order: [],
    betterAct: 'A list is never complete: what was not heard well is spelled back all the same.',
  };
}

function weighed(situation: LookAlike, alike: Alike): Answer {
  const senses = inOrder(alike);
  const order = senses.map((sense) => nameOf(sense, alike));
  const each = senses.map((sense) => `${sense.term}: ${sense.means}`).join('; ');
  const settled = settledBy(situation, alike);
  if (situation.leftBlank) {
    return {
      verdict: 'met',
      outcome: 'met',
      severity: 'none',
      basis: `It was left blank and flagged. ${each}.`,
      order,
      betterAct: 'Say in the flag what it sounded like, and when.',
    };
  }
  if (situation.wrote !== undefined) return { ...written(situation.wrote, settled, alike), order };
  if (settled === undefined) {
    return {
      verdict: 'needs',
      severity: 'none',
      basis: `It may be any of these: ${each}.`,
      order,
      needs: [`Which is it: ${order.join(' or ')}? Spell it, please; a number digit by digit.`],
      betterAct: 'Spell it back; else leave it blank and flag it. Never guess.',
    };
  }
  return {
    verdict: 'computed',
    severity: 'none',
    basis: `${settled.how} ${each}.`,
    order,
    betterAct: `Spell it back: ${settled.term.toUpperCase().split('').join('-')}.`,
  };
}

interface Settled {
  readonly term: string;
  readonly how: string;
}

/** What decides which it is: the speaker, the print, or the rest of the sentence. */
function settledBy(
  { term, how, spelledBack }: LookAlike,
  { caught, spelled, decided, group }: Alike,
): Settled | undefined {
  const oneSpelling = group.terms.filter((sense) => sense.term === caught.term).length === 1;
  const saidInLetters = /^[a-z](?:-[a-z])+/i.test(term);
  if (spelled && oneSpelling && (spelledBack || saidInLetters))
    return { term: caught.term, how: 'It was spelled by who said it.' };
  if (spelled && oneSpelling && how === 'printed') return { term: caught.term, how: 'It is printed so.' };
  return decided === undefined
    ? undefined
    : { term: decided.term, how: 'The rest of the sentence points to the first.' };
}

function written(wrote: string, settled: Settled | undefined, { group, caught }: Alike): Answer {
  const letters = lettersOf(wrote);
  const wroteTerm = group.terms.find(({ term, means }) => term === letters || means === wrote.trim())?.term ?? letters;
  if (settled !== undefined) {
    const right = wroteTerm === settled.term;
    return {
      verdict: right ? 'met' : 'breached',
      outcome: right ? 'met' : 'breach',
      severity: right ? 'none' : group.grave ? 'critical' : 'serious',
      basis: `${settled.how} It is ${settled.term}; ${wrote} was typed.`,
      betterAct: right ? 'Keep it so.' : `Type ${settled.term}, and tell who has already read the other.`,
    };
  }
  if (wroteTerm === caught.term) {
    return {
      verdict: 'partly-met',
      outcome: 'partly',
      severity: 'minor',
      basis: 'It was typed as it was caught, and nobody confirmed it.',
      betterAct: 'Spell it back before it is typed, a number digit by digit.',
    };
  }
  return {
    verdict: 'breached',
    outcome: 'breach',
    severity: group.grave ? 'critical' : 'serious',
    basis: `${wrote} was guessed: nothing says which it is.`,
    betterAct: 'Leave it blank, flag it, and ask who said it.',
  };
}
