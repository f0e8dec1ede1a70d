import { duty, family } from './family';

/** The office: what each question asks and how it is answered. */
export const office = family(
  'The office',
  'Opening and closing, supplies and vaccine, rooms and instruments, and what has to be done at once.',
  {
    opening: {
      asks: 'Was the office opened as it should be?',
      verdicts: ['computed', ...duty],
      answers: '`order` holds what was left out, the gravest first.',
    },
    'overnight-messages': {
      asks: 'In which order are the messages of a night taken?',
      verdicts: ['computed', ...duty],
      answers:
        '`order`; `figures` count `cannotWait`, `firstThing`, `today` and `later`. With `taken`, whether it was done so.',
    },
    closing: {
      asks: 'Was the office closed as it should be, with nothing urgent left over?',
      verdicts: ['computed', ...duty, 'needs'],
      answers: '`order` holds what was left out or left open, the gravest first.',
    },
    reorder: {
      asks: 'What, and how much, is to be ordered?',
      verdicts: ['computed', 'valid', 'invalid', 'needs'],
      answers:
        '`order` names what is to be ordered. `figures` of one item: `reorderPoint`, `need` (short of par), `packs` and `units`; of several: the packs of each by its name. `amount` in cents where prices are given.',
    },
    'stock-lot': {
      asks: 'Which lot goes out first?',
      verdicts: ['computed', ...duty, 'needs'],
      answers:
        '`order`, without those that have expired; `figures` the days left of each lot, and how many are `soon` or `expired`. With `used`, whether the right one was taken.',
    },
    receiving: {
      asks: 'Is this delivery what was ordered, and was it received well?',
      verdicts: ['computed', 'valid', 'invalid', ...duty, 'needs'],
      answers:
        '`figures` has what is good less what was ordered, by item; with `done`, whether it was received as it should be, and with neither the steps in `order`.',
    },
    'cold-chain': {
      asks: 'Did the vaccine stay cold enough, and was what followed right?',
      verdicts: ['computed', 'valid', 'invalid', 'not-enough', ...duty, 'needs'],
      answers:
        '`figures` `lowest` and `highest` in tenths of a degree of the log’s scale, `lowestOther` and `highestOther` in hundredths of the other scale, `outOfRange` and `blanks` as counts.',
    },
    'room-turnover': {
      asks: 'Was the room made ready between two patients, and from when is it?',
      verdicts: ['computed', ...duty, 'needs'],
      answers: '`readyAt` in `figures` is from when it can be ready, in seconds after midnight.',
    },
    sterilisation: {
      asks: 'How clean has this instrument to be, and may this load be taken for sterile?',
      verdicts: ['computed', 'valid', 'invalid', 'not-enough', ...duty, 'needs'],
      answers: '`order` has how clean the instrument has to be; `needs` what has to be known of the load.',
    },
    'rep-visit': {
      asks: 'Was a representative’s visit, a sample or a gift handled well?',
      verdicts: ['valid', 'void', 'not-enough', ...duty, 'needs'],
      answers:
        'Samples answer `valid`, `void`, `not-enough` or `needs`; visits and gifts whether they were handled as the policy says.',
    },
    respiratory: {
      asks: 'Was somebody with cough or fever met as they should be?',
      verdicts: ['computed', ...duty],
      answers: 'The gravest of what was done or left out decides.',
    },
    airborne: {
      asks: 'Who shared the air with what may be measles, and from when are the places free?',
      verdicts: ['computed', ...duty, 'needs'],
      answers:
        'With `stays`: `order` names who shared the air, `figures` from when each place is free again, in seconds after midnight, and how many were `exposed`. With `done`, whether that was right.',
    },
    emergency: {
      asks: 'Somebody collapses in the office: was everything done?',
      verdicts: ['computed', ...duty],
      answers: '`order` holds what was wrong or left out, the gravest first.',
    },
    fire: {
      asks: 'Smoke or fire: was everything done, and is everybody out?',
      verdicts: ['computed', 'valid', 'invalid', ...duty, 'needs'],
      answers: '`order` holds what was wrong or left out; `missing` in `figures` are people not counted outside.',
    },
    'incident-report': {
      asks: 'Does this incident report hold facts alone, and all of them?',
      verdicts: ['valid', 'invalid', 'not-enough', ...duty, 'needs'],
      answers: '`order` has the missing parts (`not-enough`), or the words that are no facts (`invalid`).',
    },
  },
);
