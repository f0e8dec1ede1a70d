import { duty, family } from './family';

/** Records and correspondence: what each question asks and how it is answered. */
export const records = family(
  'Records and correspondence',
  'How a chart is made, kept true, filed and corrected, and what goes out by letter, mail and fax.',
  {
    registration: {
      asks: 'Was the registration kept true at check-in?',
      verdicts: [...duty],
      answers: 'The gravest of what was done or left out decides.',
    },
    'registration-data': {
      asks: 'Is what is on record of a patient complete, and was it asked for well?',
      verdicts: ['valid', 'not-enough', ...duty, 'needs'],
      answers:
        '`order` has what is missing, `needs` how to ask for it; also how it was asked for, and whether what has changed was put right.',
    },
    'duplicate-check': {
      asks: 'May these two records be of one person?',
      verdicts: ['computed', ...duty, 'route', 'needs'],
      answers:
        '`figures` `score` and, as its parts, `dateOfBirth`, `lastName`, `firstName`, `phone` and `address`, all in points; `order` holds `same?` (80 points or more, to records), `review` (60 to 79) or `different`. With `one` alone, `order` holds what to search for. And whether what was done about it, from the search to a merger, is the desk’s to do.',
    },
    'name-format': {
      asks: 'How is this name written on the file?',
      verdicts: ['computed', 'valid', 'invalid', 'needs'],
      answers: '`order` holds it. With `entered`, whether it was typed so.',
    },
    'date-format': {
      asks: 'What does this written date say?',
      verdicts: ['computed', 'valid', 'invalid', 'needs'],
      answers:
        '`order` holds it as `to` asks; `needs` where it can be read in two ways or lacks its century. With `entered`, whether it was typed so.',
    },
    'filing-order': {
      asks: 'In which order do these files stand?',
      verdicts: ['computed', 'valid', 'invalid', 'missed', 'needs'],
      answers:
        '`order`, first to last; for one number `figures` `primary`, `secondary` and `tertiary`, its groups as they are read. With `filed`, whether they stand so.',
    },
    indexing: {
      asks: 'Where does each page of a batch go?',
      verdicts: ['computed', 'not-enough', ...duty, 'needs'],
      answers:
        '`order` has `page: destination` for each page, or what it still has to be indexed by; `due` is from when on the paper may be shredded.',
    },
    'correction-or-amendment': {
      asks: 'Is this a correction, an amendment or an update, and who decides?',
      verdicts: ['computed', 'right', 'wrongful', ...duty, 'route', 'needs'],
      answers:
        '`order` has `correction`, `amendment` or `update`; `route` to who decides, `due` by when. With what was done, whether it was handled so.',
    },
    'release-log': {
      asks: 'Does this release of records stand, and is it in the log?',
      verdicts: ['valid', 'not-enough', 'allowed', 'wrongful', ...duty, 'route', 'needs'],
      answers: '`order` holds what the log lacks.',
    },
    'referral-packet': {
      asks: 'Are the papers of a referral complete?',
      verdicts: ['valid', 'not-enough'],
      answers: '`order` has what is missing.',
    },
    'referral-loop': {
      asks: 'Which referrals have to be chased on this day?',
      verdicts: ['computed', ...duty, 'needs'],
      answers:
        '`order` holds the referrals whose day has come, urgent ones first, then the longest overdue; `due` is the earliest day somebody has, or had, to look; `figures` count `open`, `closed`, `overdue` and `silent` ones.',
    },
    letter: {
      asks: 'May this letter or memo go out?',
      verdicts: ['valid', 'not-enough', ...duty, 'needs'],
      answers:
        '`order` has missing parts. Of merged rows, `order` names who has another’s address; `figures` count the `wrong` ones and say by how many rows they have slipped (`shift`).',
    },
    'mail-sort': {
      asks: 'In which order is the mail dealt with?',
      verdicts: ['computed', 'valid', 'invalid', ...duty, 'needs'],
      answers: '`order`, first to last; also how cheques, personal pieces and court papers were handled.',
    },
    fax: {
      asks: 'May this fax go, or did it go as it should?',
      verdicts: ['allowed', 'forbidden', ...duty, 'route', 'needs'],
      answers:
        'Asked before: `allowed`, `needs` or `forbidden`; afterwards, whether it went as it should and what was done when it went astray.',
    },
  },
);
