import type { Words } from '../../../practice/words.schema';
import type { JudgeContext } from '../../situation/context';
import type { WordParts } from '../../situation/words';
import { procedureDeeds } from '../../situation/words';
import type { Verdict } from '../../verdict';
import { verdictOf, type Answer } from '../../verdict-of';
import { noWords } from './no-words';
import { spellingsOf, type Spelling } from './spellings';
import { deedOf, partAsked, partsMeaning, siblings, takeApart, type TakenApart } from './word-parts';
import { wordRules } from './word.rules';

const partsRule = wordRules['records.word-parts'];
const endingRule = wordRules['records.procedure-ending'];

/**
 * A medical word taken apart or found by ear: `order` has its parts, or the spellings that fit best first; `routeTo` is the
 * service it points to. `needs` where nothing or several things fit. @source REC-09, COM-06
 */
export function judgeWordParts(situation: WordParts, context: JudgeContext): Verdict[] {
  const { term, heard, means, use } = situation;
  const words = context.words;
  if (words === undefined) return noWords(partsRule, context);
  if (use === 'explain') return [explained(context)];
  if (term === undefined)
    return [verdictOf(partsRule, context, means === undefined ? nothingAsked : partsFor(means, words))];
  const part = partAsked(term, words);
  if (part !== undefined && !heard) {
    return [
      verdictOf(partsRule, context, {
        verdict: part.also === undefined ? 'computed' : 'needs',
        severity: 'none',
        basis: `${part.part} says: ${part.means}${part.also === undefined ? '' : `, in some words ${part.also}`}.`,
        order: [part.part],
        ...(part.service === undefined || part.also !== undefined ? {} : { routeTo: part.service }),
        ...(part.also === undefined ? {} : { needs: [`In which word? It can be ${part.means} or ${part.also}.`] }),
        betterAct: 'Use it to spell and to route.',
      }),
    ];
  }
  if (heard) return [byEar(situation, term, words, context)];
  return [written(situation, term, words, context)];
}

const nothingAsked: Answer = {
  verdict: 'needs',
  severity: 'none',
  basis: 'Neither a word nor a meaning was given.',
  needs: ['Which word was said, syllable by syllable?'],
  betterAct: 'Ask the caller to say it again, slowly, or to spell it.',
};

function explained(context: JudgeContext): Verdict {
  return verdictOf(wordRules['records.word-explained'], context, {
    verdict: 'forbidden',
    severity: 'serious',
    basis: 'What a word means for a patient is a clinician’s to say.',
    routeTo: 'nurse',
    betterAct: '"The nurse can explain what it means for you. I will ask her to ring you."',
  });
}

function partsFor(meaning: string, words: Words): Answer {
  const found = partsMeaning(meaning, words);
  if (found.length === 0) {
    return {
      verdict: 'needs',
      severity: 'none',
      basis: `No part on the list says “${meaning}”.`,
      needs: ['What else could it be called?'],
      betterAct: 'Look for a plainer word for it.',
    };
  }
  return {
    verdict: 'computed',
    severity: 'none',
    basis: `${found.map(({ part, means }) => `${part} ${means}`).join('; ')}.`,
    order: found.map(({ part }) => part),
    betterAct: 'Use it to spell and to route.',
  };
}

function written(situation: WordParts, term: string, words: Words, context: JudgeContext): Verdict {
  const apart = takeApart(term, words);
  const against = againstOrder(situation, apart);
  if (against !== undefined) return verdictOf(endingRule, context, against);
  if (apart.unknown !== undefined) {
    const [meant, second] = spellingsOf(term, words, 0).filter(({ distance }) => distance <= 1);
    if (meant !== undefined && second === undefined)
      return verdictOf(partsRule, context, misspelled(term, meant, words));
    return verdictOf(partsRule, context, {
      verdict: 'needs',
      severity: 'none',
      basis: `“${term}” is not made of parts on the list${apart.parts.length === 0 ? '' : `; known are ${apart.parts.map(({ part, means }) => `${part} ${means}`).join(' and ')}, not “${apart.unknown}”`}.`,
      order: apart.parts.map(({ part }) => part),
      needs: ['How is it spelled, letter by letter?'],
      betterAct: 'Spell it back, or look it up in the dictionary at the desk.',
    });
  }
  if (apart.open !== undefined) {
    return verdictOf(partsRule, context, {
      verdict: 'needs',
      severity: 'none',
      basis: `${saidByParts(apart)} ${apart.open.part} says two things.`,
      order: apart.parts.map(({ part }) => part),
      needs: [`Is it ${apart.open.means} or ${apart.open.also ?? ''}?`],
      betterAct: 'Ask what it is about before it is routed.',
    });
  }
  return verdictOf(partsRule, context, answered(apart, term));
}

/** A written word that is on no list and sounds like one that is. */
function misspelled(term: string, { word, distance }: Spelling, words: Words): Answer {
  const { service } = takeApart(word, words);
  return {
    verdict: 'invalid',
    severity: 'minor',
    basis: `“${term}” is spelled ${word}.`,
    order: [word],
    figures: { distance },
    ...(service === undefined ? {} : { routeTo: service }),
    betterAct: `Write ${word}; if it was dictated, see that it is what was meant.`,
  };
}

function answered(apart: TakenApart, word: string): Answer {
  return {
    verdict: 'computed',
    severity: 'none',
    basis: `${apart.means === undefined ? '' : `${word}: ${apart.means}. `}${saidByParts(apart)}`,
    order: apart.parts.map(({ part }) => part),
    ...(apart.service === undefined ? {} : { routeTo: apart.service }),
    betterAct: 'Spell it so, route it there, and leave what it means to a clinician.',
  };
}

/** The parts as they are read: the ending first, then the beginning, then the roots. */
function saidByParts({ parts }: TakenApart): string {
  if (parts.length === 0) return 'It is on the list as a whole.';
  const last = parts.at(-1);
  const read = last?.part.startsWith('-') === true ? [last, ...parts.slice(0, -1)] : parts;
  return `${read.map(({ part, means }) => `${part} ${means}`).join(', ')}.`;
}

/** The ending of a word and what the order says is done, where the two do not agree. */
function againstOrder({ does, use }: WordParts, apart: TakenApart): Answer | undefined {
  const deed = deedOf(apart);
  if (does === 'unknown' || deed === undefined || deed === does) return undefined;
  return {
    verdict: 'invalid',
    severity: use === 'book-surgery' ? 'critical' : 'serious',
    basis: `The ending says ${procedureDeeds.terms[deed]}; the order says ${procedureDeeds.terms[does]}.`,
    needs: ['Which operation is meant? Spell its ending, please.'],
    routeTo: 'clinician',
    betterAct: 'Book nothing; have the clinician’s office spell the ending.',
  };
}

function byEar(situation: WordParts, term: string, words: Words, context: JudgeContext): Verdict {
  const found = spellingsOf(term, words, context.settings.words.soundSlack);
  const [best] = found;
  if (best === undefined) {
    return verdictOf(partsRule, context, {
      verdict: 'needs',
      severity: 'none',
      basis: `Nothing on the list sounds like “${term}”.`,
      needs: ['How is it spelled, letter by letter?'],
      betterAct: 'Ask to have it spelled; write down how it sounded and flag it.',
    });
  }
  const distance = { distance: best.distance };
  const booked = forBooking(situation, best.word, words);
  if (booked !== undefined) return verdictOf(endingRule, context, { ...booked, figures: distance });
  const told = narrowed(situation, found, words);
  if (told.length > 1) {
    return verdictOf(partsRule, context, {
      verdict: 'needs',
      severity: 'none',
      basis: `Several fit: ${told.map(({ word }) => word).join(', ')}.`,
      order: told.map(({ word }) => word),
      figures: distance,
      needs: [`Is it ${told.map(({ word }) => word).join(' or ')}? Spell it, please.`],
      betterAct: 'Spell it back; else leave it blank and flag it.',
    });
  }
  const word = told[0]?.word ?? best.word;
  return verdictOf(partsRule, context, {
    ...answered(takeApart(word, words), word),
    order: [word],
    figures: distance,
    betterAct: `Spell it back: ${word.toUpperCase().split('').join('-')}.`,
  });
}

/** An operation to be booked by ear: the order has to say what is done, and the ending to agree with it. */
function forBooking(situation: WordParts, word: string, words: Words): Answer | undefined {
  const against = againstOrder(situation, takeApart(word, words));
  const alike = siblings(word, words);
  if (against !== undefined) return { ...against, order: alike };
  if (situation.use !== 'book-surgery' || situation.does !== 'unknown' || alike.length === 1) return undefined;
  return {
    verdict: 'needs',
    severity: 'none',
    basis: `By ear ${alike.join(', ')} are close, and each is another operation.`,
    order: alike,
    needs: [
      'Is it cut into (-tomy), opened onto the surface (-stomy) or taken out (-ectomy)? Spell the ending, please.',
    ],
    betterAct: 'Have the ending spelled and set it beside the order before anything is booked.',
  };
}

/** Of the spellings that fit, those whose ending does what the order says; all where it says nothing. */
function narrowed({ does }: WordParts, found: readonly Spelling[], words: Words): readonly Spelling[] {
  if (does === 'unknown') return found;
  const agreeing = found.filter(({ word }) => deedOf(takeApart(word, words)) === does);
  return agreeing.length > 0 ? agreeing : found;
}
