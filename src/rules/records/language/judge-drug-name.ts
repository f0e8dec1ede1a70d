import type { Words } from '../../../practice/words.schema';
import type { JudgeContext } from '../../situation/context';
import type { DrugName } from '../../situation/medicines';
import type { Verdict } from '../../verdict';
import { type Answer, verdictOf } from '../../verdict-of';
import { beginningOf, listedName, nameKey, namesBeginning, namesLike } from './drug-names';
import { noWords } from './no-words';
import { medicineRules } from './medicine.rules';

const askBottle = 'How is it spelled on the bottle, letter by letter?';
const askPurpose = 'What is it for?';

/**
 * Whether a name is on the look-alike list: `order` has the name as printed and those it is taken for, or the names a part
 * of it may be. A part of a name, or a misspelling, is `needs`; what was picked for it is weighed. @source REC-11
 */
export function judgeDrugName(situation: DrugName, context: JudgeContext): Verdict[] {
  const rule = medicineRules['records.drug-name'];
  const words = context.words;
  if (words === undefined) return noWords(rule, context);
  const { name, searched, chosen } = situation;
  const beginning = situation.partial ? nameKey(name) : beginningOf(name);
  const own = beginning === undefined ? listedName(name, words) : undefined;
  if (searched && own === undefined && nameKey(name).length < context.settings.words.searchLetters)
    return [verdictOf(medicineRules['records.drug-search'], context, tooShort(situation, words, context))];
  if (own === undefined && (beginning !== undefined || searched))
    return [verdictOf(rule, context, partly(situation, beginning ?? nameKey(name), words))];
  if (own === undefined) return [verdictOf(rule, context, unlisted(situation, words))];
  const order = [own.name, ...own.confusedWith];
  const basis = `${own.name} is on the list; it is taken for ${own.confusedWith.join(', ')}.`;
  if (chosen !== undefined) return [verdictOf(rule, context, { ...picked(situation, chosen, words), order })];
  return [
    verdictOf(rule, context, {
      verdict: 'computed',
      severity: 'none',
      basis,
      order,
      ...(situation.purpose === undefined ? { needs: [askPurpose] } : {}),
      betterAct: 'Write it as printed on the list, with brand and generic name and what it is for.',
    }),
  ];
}

function tooShort({ name, chosen }: DrugName, words: Words, context: JudgeContext): Answer {
  const least = context.settings.words.searchLetters;
  return {
    ...(chosen === undefined
      ? { verdict: 'needs' as const, severity: 'none' as const }
      : { verdict: 'breached' as const, outcome: 'breach' as const, severity: 'serious' as const }),
    basis: `${nameKey(name).length} letters were typed; at least ${least} are.`,
    order: namesBeginning(name, words),
    needs: [askBottle],
    betterAct: `Type at least ${least} letters, then look at every name that is left.`,
  };
}

function partly(situation: DrugName, beginning: string, words: Words): Answer {
  const { searched, chosen, strength, spelledFromBottle } = situation;
  const found = namesBeginning(beginning, words);
  const [only, second] = found;
  if (searched && only !== undefined && second === undefined) {
    return {
      verdict: 'computed',
      severity: 'none',
      basis: `Of the names on the list only ${only} begins so; other medicines may too.`,
      order: [only, ...(listedName(only, words)?.confusedWith ?? [])],
      needs: [askPurpose],
      betterAct: 'Look at the whole name and what it is for before it is picked.',
    };
  }
  if (searched && only === undefined) {
    return {
      verdict: 'computed',
      severity: 'none',
      basis: 'No name on the look-alike list begins so.',
      order: [],
      betterAct: 'Look at the whole name and what it is for before it is picked.',
    };
  }
  const asks = [askBottle, askPurpose];
  const noStrength = strength === undefined ? '' : ' A strength is no spelling: several medicines come in it.';
  if (chosen !== undefined && !spelledFromBottle) {
    return {
      verdict: 'breached',
      outcome: 'breach',
      severity: 'critical',
      basis: `${chosen} was picked for a name of which only “${beginning}” was caught.${noStrength}`,
      order: found,
      needs: asks,
      betterAct: 'Pick nothing: have it spelled from the bottle and ask what it is for.',
    };
  }
  return {
    verdict: 'needs',
    severity: 'none',
    basis: `Only “${beginning}” was caught; on the list ${found.length === 0 ? 'nothing begins so' : `begin so: ${found.join(', ')}`}.${noStrength}`,
    order: found,
    needs: asks,
    betterAct: '"Would you read me the letters on the bottle? And what do you take it for?"',
  };
}

function unlisted(situation: DrugName, words: Words): Answer {
  const { name, chosen, spelledFromBottle } = situation;
  const near = namesLike(name, words);
  if (chosen !== undefined && (near.length === 0 || spelledFromBottle)) return picked(situation, chosen, words);
  if (near.length > 0) {
    return {
      verdict: chosen === undefined ? 'needs' : 'breached',
      ...(chosen === undefined ? {} : { outcome: 'breach' as const }),
      severity: chosen === undefined ? 'none' : 'serious',
      basis: `“${name}” is spelled like ${near.join(' and ')}, which the list names, and is not it.`,
      order: near,
      needs: [askBottle, askPurpose],
      betterAct: 'Have it spelled from the bottle, and ask what it is for.',
    };
  }
  return {
    verdict: 'computed',
    severity: 'none',
    basis: `${name} is not on the look-alike list. That proves nothing about a name that was not heard well.`,
    order: [],
    betterAct: 'Have it spelled from the bottle all the same.',
  };
}

function picked({ name, otherName, purpose, spelledFromBottle }: DrugName, chosen: string, words: Words): Answer {
  const key = (text: string): string => nameKey(listedName(text, words)?.name ?? text);
  const same = [name, otherName ?? ''].map(key).includes(key(chosen));
  if (!same) {
    return {
      verdict: 'breached',
      outcome: 'breach',
      severity: 'critical',
      basis: `${chosen} was written for ${name}.`,
      betterAct: `Correct it to ${name}, and tell the nurse at once in case somebody has acted on it.`,
    };
  }
  const missing = [...(spelledFromBottle ? [] : [askBottle]), ...(purpose === undefined ? [askPurpose] : [])];
  const met = missing.length === 0;
  return {
    verdict: met ? 'met' : 'partly-met',
    outcome: met ? 'met' : 'partly',
    severity: met ? 'none' : 'minor',
    basis: met ? 'It was spelled from the bottle, and its purpose fits the message.' : 'The name was taken by ear.',
    ...(met ? {} : { needs: missing }),
    betterAct: 'Spelling from the bottle, brand and generic name, purpose: then pick.',
  };
}
