import type { JudgeContext } from '../../situation/context';
import type { NameFormat } from '../../situation/names-and-dates';
import type { Verdict } from '../../verdict';
import { type Answer, verdictOf } from '../../verdict-of';
import { answered, needs } from '../answers';
import { fileName, leavesLastNamesOpen, nameParts, type NameParts } from './file-name';
import { nameRules } from './rules';

/**
 * How a name is written on the file, or whether what was typed is so; `order` holds the name.
 * @source REC-03
 */
export function judgeNameFormat(situation: NameFormat, context: JudgeContext): Verdict[] {
  return [
    verdictOf(nameRules['records.name-filed'], context, answer(situation, context.settings.records.keepMarksInNames)),
  ];
}

const better = 'Copy the name from the identity card, and look for it with and without its marks.';

function answer(situation: NameFormat, keepMarks: boolean): Answer {
  const parts = partsOf(situation);
  if (typeof parts === 'string')
    return needs([parts], 'The name as written leaves open how it is filed.', 'Ask the person, and look at the card.');
  const name = fileName(parts, keepMarks);
  const { entered } = situation;
  const order = [name];
  if (entered === undefined) return answered('computed', 'none', `It is filed as ${name}.`, better, { order });
  return typed(entered) === typed(name)
    ? answered('valid', 'none', 'It is typed as on the card.', better, { order })
    : answered('invalid', 'minor', `It was typed as ${entered}; by the card it is ${name}.`, better, { order });
}

/** What was typed, where capitals, spaces and periods make no difference. */
function typed(text: string): string {
  return text.trim().replaceAll('’', "'").replaceAll('.', '').replaceAll(/\s+/g, ' ').toUpperCase();
}

/** The parts, or the question that decides. */
function partsOf(situation: NameFormat): NameParts | string {
  const { written, first, middle, last, suffix, newborn, birthOrder, oneName, surnames } = situation;
  if (newborn !== 'no') {
    const parent = last ?? (written === undefined ? undefined : nameParts(written).last.join(' '));
    if (parent === undefined) return 'What is the last name that the baby goes by?';
    if (newborn === 'unnamed') return { last: words(parent), given: ['Baby'] };
    return birthOrder === undefined
      ? 'Which of the two was born first?'
      : { last: words(parent), given: ['Baby', birthOrder] };
  }
  if (oneName) {
    const only = written ?? last ?? first;
    return only === undefined ? 'What is the name?' : { last: words(only), given: [] };
  }
  if (last !== undefined || first !== undefined) {
    if (last === undefined) return 'What is the last name on the card, or is this the only name?';
    if (first === undefined) return 'What is the first name on the card, or is this the only name?';
    return { last: words(last), given: words(`${first} ${middle ?? ''}`), ...(suffix === undefined ? {} : { suffix }) };
  }
  if (written === undefined || written.trim() === '') return 'What is the full name on the identity card?';
  const parts = nameParts(written, surnames === 'two' ? 2 : 1);
  if (parts.given.length === 0) return 'Is this the only name, or is there a first or last name as well?';
  if (surnames === 'unknown' && leavesLastNamesOpen(written)) return 'Which of these are last names?';
  return { ...parts, ...(suffix === undefined ? {} : { suffix }) };
}

function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
