import { ageOn, printedDate, spokenBirthDate } from '../../../practice/dates';
import type { JudgeContext } from '../../situation/context';
import type { DateFormat } from '../../situation/names-and-dates';
import type { Verdict } from '../../verdict';
import { type Answer, verdictOf } from '../../verdict-of';
import { answered, needs } from '../answers';
import { readDate } from './read-date';
import { nameRules } from './rules';

/**
 * What a written date says and how it is written elsewhere, or whether what was typed is that day; `order` holds the date.
 * @source REC-03
 */
export function judgeDateFormat(situation: DateFormat, context: JudgeContext): Verdict[] {
  return [verdictOf(nameRules['records.date-read'], context, answer(situation, context.date))];
}

const better = 'Say it back with the month by name: “March 4, 1957?”';

/** No birth date lies further back, in years. */
const oldest = 125;

function answer({ written, stands, to, birth, entered }: DateFormat, today: string): Answer {
  const reading = readDate(written, stands);
  if (reading.kind === 'ask') return needs([reading.question], reading.why, better);
  const askAgain = { needs: ['Which day, which month by name, and which year?'] };
  if (reading.kind === 'none') return answered('invalid', 'minor', reading.why, better, askAgain);
  if (birth && reading.date > today)
    return answered('invalid', 'minor', `${spokenBirthDate(reading.date)} lies ahead.`, better, askAgain);
  if (birth && ageOn(reading.date, today) > oldest)
    return answered('invalid', 'minor', `Nobody born on ${spokenBirthDate(reading.date)} is alive.`, better, askAgain);
  const order = [format(reading.date, to)];
  if (entered === undefined)
    return answered('computed', 'none', `${reading.how} It is ${spokenBirthDate(reading.date)}.`, better, { order });
  return entered === reading.date
    ? answered('valid', 'none', `It was typed as what it is, ${spokenBirthDate(entered)}.`, better, { order })
    : answered(
        'invalid',
        birth ? 'critical' : 'serious',
        `It says ${spokenBirthDate(reading.date)} and was typed as ${spokenBirthDate(entered)}.`,
        better,
        { order },
      );
}

function format(date: string, to: DateFormat['to']): string {
  if (to === 'iso') return date;
  return to === 'x12' ? date.replaceAll('-', '') : printedDate(date);
}
