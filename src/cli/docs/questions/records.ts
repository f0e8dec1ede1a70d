import { family } from './family';

/** Records and correspondence: what each question asks and how it is answered. */
export const records = family(
  'Records and correspondence',
  'How a chart is made, kept true, filed and corrected, and what goes out by letter, mail and fax.',
  {
    registration: {
      asks: 'Was the registration kept true at check-in?',
      answers: 'How the registration was kept true when somebody was checked in or a chart was made.',
    },
    'registration-data': {
      asks: 'Is what is on record of a patient complete, and was it asked for well?',
      answers:
        'Whether what is on record of a patient is complete (`valid`, or `not-enough` with what is missing in `order` and how to ask for it in `needs`), how it was asked for, and whether what has changed was put right.',
    },
    'duplicate-check': {
      asks: 'May these two records be of one person?',
      answers:
        'Whether two records may be of one person: `figures` `score` and, as its parts, `dateOfBirth`, `lastName`, `firstName`, `phone` and `address`, all in points; `order` holds `same?` (80 points or more, to records), `review` (60 to 79) or `different`. With `one` alone, `order` holds what to search for. And whether what was done about it, from the search to a merger, is the desk’s to do.',
    },
    'name-format': {
      asks: 'How is this name written on the file?',
      answers:
        'How a name is written on the file: `order` holds it. With `entered`, whether it was typed so: `valid` or `invalid`.',
    },
    'date-format': {
      asks: 'What does this written date say?',
      answers:
        'What a written date says: `order` holds it as `to` asks; `needs` where it can be read in two ways or lacks its century. With `entered`, whether it was typed so.',
    },
    'filing-order': {
      asks: 'In which order do these files stand?',
      answers:
        'In which order files stand, by name or by number: `order`, first to last; for one number `figures` `primary`, `secondary` and `tertiary`, its groups as they are read. With `filed`, whether they stand so: `valid` or `invalid`.',
    },
    indexing: {
      asks: 'Where does each page of a batch go?',
      answers:
        'Where each page of a batch goes: `order`, as `page: destination`; by what it is indexed (`order` holds what is missing); from when on the paper may be shredded: `due`.',
    },
    'correction-or-amendment': {
      asks: 'Is this a correction, an amendment or an update, and who decides?',
      answers:
        'Whether something in the record is a `correction`, an `amendment` or an `update` (`order`), who decides, by when, and whether it was handled so.',
    },
    'release-log': {
      asks: 'Does this release of records stand, and is it in the log?',
      answers:
        'Whether one release of records rests on a right or a paper, was of what was asked for, and is in the log (`order` holds what the log lacks).',
    },
    'referral-packet': {
      asks: 'Are the papers of a referral complete?',
      answers:
        'Whether the papers of a referral are complete: `valid`, or `not-enough` with what is missing in `order`.',
    },
    'referral-loop': {
      asks: 'Which referrals have to be chased on this day?',
      answers:
        'Whom to chase on a day: `order` holds the referrals whose day has come, urgent ones first, then the longest overdue; `due` is the earliest day somebody has, or had, to look; `figures` count `open`, `closed`, `overdue` and `silent` ones.',
    },
    letter: {
      asks: 'May this letter or memo go out?',
      answers:
        'Whether a letter or memo may go out: `valid`, `not-enough` with missing parts in `order`, `needs`, or what is wrong with it. Of merged rows, `order` names who has another’s address; `figures` count the `wrong` ones and say by how many rows they have slipped (`shift`).',
    },
    'mail-sort': {
      asks: 'In which order is the mail dealt with?',
      answers:
        'In which order the mail is dealt with: `order`, first to last; and how cheques, personal pieces and court papers were handled.',
    },
    fax: {
      asks: 'May this fax go, or did it go as it should?',
      answers:
        'Whether a fax may go (`allowed`, `needs`, `forbidden`), or whether it went as it should and what was done when it went astray.',
    },
  },
);
