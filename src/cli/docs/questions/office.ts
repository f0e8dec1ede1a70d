import { family } from './family';

/** The office: what each question asks and how it is answered. */
export const office = family(
  'The office',
  'Opening and closing, supplies and vaccine, rooms and instruments, and what has to be done at once.',
  {
    opening: {
      asks: 'Was the office opened as it should be?',
      answers: 'How the office was opened; `order` holds what was left out, the gravest first.',
    },
    'overnight-messages': {
      asks: 'In which order are the messages of a night taken?',
      answers:
        'In which order the messages of a night are taken: `order`; `figures` count `cannotWait`, `firstThing`, `today` and `later`. With `taken`, whether it was done so.',
    },
    closing: {
      asks: 'Was the office closed as it should be, with nothing urgent left over?',
      answers:
        'How the office was closed, and whether anything urgent lies over; `order` holds what was left out or left open, the gravest first.',
    },
    reorder: {
      asks: 'What, and how much, is to be ordered?',
      answers:
        'What to order of an item or a list: `order` names what is to be ordered. `figures` of one item: `reorderPoint`, `need` (short of par), `packs` and `units`; of several: the packs of each by its name. `amount` in cents where prices are given.',
    },
    'stock-lot': {
      asks: 'Which lot goes out first?',
      answers:
        'Which lot goes out first: `order`, without those that have expired; `figures` the days left of each lot, and how many are `soon` or `expired`. With `used`, whether the right one was taken.',
    },
    receiving: {
      asks: 'Is this delivery what was ordered, and was it received well?',
      answers:
        'Whether a delivery is what was ordered (`valid` or `invalid`, `figures` what is good less what was ordered, by item), and whether it was received as it should be.',
    },
    'cold-chain': {
      asks: 'Did the vaccine stay cold enough, and was what followed right?',
      answers:
        'A log of temperatures, a parcel of vaccine, and what was done: `figures` `lowest` and `highest` in tenths of a degree of the log’s scale, `lowestOther` and `highestOther` in hundredths of the other scale, `outOfRange` and `blanks` as counts.',
    },
    'room-turnover': {
      asks: 'Was the room made ready between two patients, and from when is it?',
      answers:
        'A room between two patients; `readyAt` in `figures` is from when it can be ready, in seconds after midnight.',
    },
    sterilisation: {
      asks: 'How clean has this instrument to be, and may this load be taken for sterile?',
      answers:
        'How clean an instrument has to be (`order`), and whether a pack or a load may be taken for sterile: `valid`, `invalid`, or `not-enough` with what has to be known in `needs`.',
    },
    'rep-visit': {
      asks: 'Was a representative’s visit, a sample or a gift handled well?',
      answers: 'A representative’s visit, samples and gifts. Samples answer `valid`, `void`, `not-enough` or `needs`.',
    },
    respiratory: {
      asks: 'Was somebody with cough or fever met as they should be?',
      answers: 'How somebody with cough or fever was met.',
    },
    airborne: {
      asks: 'Who shared the air with what may be measles, and from when are the places free?',
      answers:
        'Somebody who may carry what hangs in the air, as measles does. With `stays`: `order` names who shared the air, `figures` from when each place is free again, in seconds after midnight, and how many were `exposed`.',
    },
    emergency: {
      asks: 'Somebody collapses in the office: was everything done?',
      answers:
        'Somebody collapses or is suddenly very ill in the office; `order` holds what was wrong or left out, the gravest first.',
    },
    fire: {
      asks: 'Smoke or fire: was everything done, and is everybody out?',
      answers: 'Smoke or fire, and the extinguisher; `missing` in `figures` are people not counted outside.',
    },
    'incident-report': {
      asks: 'Does this incident report hold facts alone, and all of them?',
      answers:
        'An incident report by its text and where it went: `valid`, `not-enough` with the missing parts in `order`, or `invalid` with the words in `order` that are no facts.',
    },
  },
);
