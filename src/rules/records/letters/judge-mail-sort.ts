import { addDays, daysBetween } from '../../../practice/dates';
import type { JudgeContext } from '../../situation/context';
import type { MailSort } from '../../situation/letters';
import type { Verdict } from '../../verdict';
import { type Answer, verdictOf } from '../../verdict-of';
import { answered, breached, met, missed, needs, partly } from '../answers';
import { mailRules } from './rules';

type Found = readonly [keyof typeof mailRules, Answer];
type Item = MailSort['items'][number];

/**
 * In which order the mail is dealt with (`order`), and how its delicate pieces were handled.
 * @source REC-15
 */
export function judgeMailSort(situation: MailSort, context: JudgeContext): Verdict[] {
  const { chequesLoggedBy, courtPaperDays } = context.settings.records;
  const found: Found[] = [
    ...sorted(situation),
    ...court(situation, courtPaperDays, context.date),
    ...cheques(situation, chequesLoggedBy),
    ...personal(situation),
    ...stamped(situation),
  ];
  const said: Found[] = found.length > 0 ? found : [['records.mail-order', nothing]];
  return said.map(([id, answer]) => verdictOf(mailRules[id], context, answer));
}

const nothing = needs(
  ['What lies in the mail?'],
  'There is no mail to sort.',
  'Open and stamp it, personal pieces aside.',
);

const rank: Readonly<Record<Item['kind'], number>> = {
  certified: 0,
  urgent: 0,
  legal: 0,
  result: 1,
  medical: 1,
  payment: 2,
  insurance: 3,
  personal: 4,
  journal: 5,
  advertisement: 5,
};

/**
 * The pieces in the order in which they are dealt with; those of one rank keep the order in which they lie.
 * @source REC-15
 */
export function inMailOrder(items: readonly Item[]): readonly Item[] {
  return items.toSorted((one, other) => rankOf(one) - rankOf(other));
}

const rankOf = ({ kind, certified }: Item) => (certified ? 0 : rank[kind]);

function sorted({ items, sorted: as }: MailSort): Found[] {
  if (items.length === 0) return [];
  const order = inMailOrder(items).map(({ id }) => id);
  const better =
    'Certified, urgent and court papers; results and medical letters; payments; insurance; personal, unopened; journals and advertising.';
  const id = 'records.mail-order';
  if (as === undefined)
    return [[id, answered('computed', 'none', `In this order: ${order.join(', ')}.`, better, { order })]];
  const rankById = new Map(items.map((item) => [item.id, rankOf(item)]));
  const ranks = as.map((name) => rankById.get(name) ?? -1);
  const whole = items.every((item) => as.includes(item.id));
  const right = whole && ranks.every((each, index) => each >= (ranks[index - 1] ?? 0));
  return [
    [
      id,
      right
        ? answered('valid', 'none', 'It is dealt with in its order.', better, { order })
        : answered(
            'invalid',
            'minor',
            whole ? 'Something with a clock in it waits.' : 'Pieces were left out.',
            better,
            { order },
          ),
    ],
  ];
}

function court({ courtPaper }: MailSort, within: number, today: string): Found[] {
  if (courtPaper === undefined) return [];
  const { came, passedOn } = courtPaper;
  const due = addDays(came, within);
  const more = { due, routeTo: 'privacy-officer' };
  const better = 'Walk it to the privacy officer with the time it came; copy nothing, say nothing, send nothing.';
  const id = 'records.mail-court';
  const days = daysBetween(came, passedOn ?? today);
  if (passedOn === undefined && today <= due)
    return [[id, answered('computed', 'none', 'It goes to the privacy officer today.', better, more)]];
  return [
    [
      id,
      passedOn !== undefined && passedOn <= due
        ? met('It reached the privacy officer the same day.', better, more)
        : missed('serious', `It lay for ${days} ${days === 1 ? 'day' : 'days'}.`, better, more),
    ],
  ];
}

function cheques({ cheques: handled }: MailSort, people: number): Found[] {
  if (handled === undefined) return [];
  const better = `${people} people open and log them, and each is endorsed “for deposit only” at once.`;
  const { loggedBy, endorsed } = handled;
  const answer = !endorsed
    ? missed('minor', 'A cheque that is not endorsed can be cashed by anybody.', better)
    : loggedBy >= people
      ? met(`Logged by ${loggedBy} and endorsed.`, better)
      : loggedBy > 0
        ? partly('minor', `Logged by ${loggedBy} where the house wants ${people}.`, better)
        : missed('minor', 'Nobody logged them.', better);
  return [['records.mail-cheques', answer]];
}

function personal({ personal: became }: MailSort): Found[] {
  if (became === undefined) return [];
  const better =
    'Leave it sealed; if it was opened by mistake, close it, note that and your name on it, and hand it over.';
  const answers: Readonly<Record<typeof became, Answer>> = {
    'left-sealed': met('It was left sealed.', better),
    'opened-resealed-noted': met('It was resealed, with a note that says so.', better),
    'opened-resealed': partly('minor', 'It was closed again, and nothing says that it had been opened.', better),
    'opened-and-read': breached('serious', 'It was opened and read.', better),
  };
  return [['records.mail-personal', answers[became]]];
}

function stamped({ dateStamped }: MailSort): Found[] {
  if (dateStamped === undefined) return [];
  const better = 'Stamp every piece with the day as you open it.';
  return [
    [
      'records.mail-stamped',
      dateStamped
        ? met('Everything has its day.', better)
        : missed('minor', 'Nobody can say when it came, and answers are counted from that day.', better),
    ],
  ];
}
