import { family } from './family';

/** Around a visit: what each question asks and how it is answered. */
export const aroundVisit = family(
  'Around a visit',
  'What surrounds a visit: new or known, reminded, late or missed, far away, prepared for, followed by another.',
  {
    'new-or-established': {
      asks: 'Is this patient new or established?',
      answers:
        'Whether a patient is new: `figures` `newToPractice`, `newForLength` and `newForBilling`, 1 for new and 0 for not; left out and asked for where it is unclear.',
    },
    telehealth: {
      asks: 'May this video or telephone visit begin?',
      answers:
        'Whether a video or telephone visit may begin: `valid`, `invalid`, or `needs` with what has to be asked first.',
    },
    'telehealth-claim': {
      asks: 'Which place of service does a telehealth claim have?',
      answers:
        'The place of service on its claim: `figures` `placeOfService`, 10 or 2 (printed 02); `needs` where Medicare’s date decides and is past.',
    },
    'visit-time': {
      asks: 'What does the clock say where the patient is?',
      answers:
        'What the clock says where the patient is: `order` the two times as they are said, `due` the date there, `figures` `hour`, `minute`, `dayShift` (days), `apartMinutes`, `utcHour`, `utcMinute`, `utcDayShift`.',
    },
    reminder: {
      asks: 'May this reminder go as it is?',
      answers:
        'Whether a reminder may go as it is: `allowed`, `allowed-in-part`, `forbidden` with `tooMuch`, or `needs`.',
    },
    'reminder-days': {
      asks: 'On which days is a patient reminded of a visit?',
      answers: 'On which days a patient is reminded of a visit: `order`.',
    },
    'late-arrival': {
      asks: 'Somebody comes late: who decides, and was it handled well?',
      answers: 'Somebody who comes late: who decides (`route`), or whether what was done was right.',
    },
    'missed-visit': {
      asks: 'Is this a no-show, a late cancellation or neither?',
      answers:
        'What a visit that did not take place counts as: `figures` `noShow`, `lateCancel` (1 or 0) and `inTwelveMonths`; `route` where the clinician has to look at it.',
    },
    'missed-visit-fee': {
      asks: 'May a missed visit be charged, and how much?',
      answers: 'Whether a missed visit may be charged to the patient: `amount` in cents.',
    },
    'follow-up-date': {
      asks: 'On which day is the return, the next dose or the next visit in pregnancy?',
      answers:
        'The day of a return, a next dose or a next visit in pregnancy: `due`, with `figures` `latest` (as YYYYMMDD, of a range), `weeksBetween`, `daysEarly`, `daysLate`.',
    },
    'visit-series': {
      asks: 'How many visits of a series may still be booked, and when?',
      answers: 'How many visits of a series may be booked: `figures` `left` and `bookable`; their dates in `order`.',
    },
    recall: {
      asks: 'What comes next for somebody on the recall list?',
      answers:
        'What comes next for somebody on the recall list: `order` `call-again`, `send-letter` or `note-in-chart`.',
    },
    'wellness-visit': {
      asks: 'Which check-up is this, and is it paid on that day?',
      answers:
        'Which check-up it is and whether it is paid on that day: `order` the Medicare code, `due` the last day (Welcome visit) or the first (yearly visit).',
    },
    'outside-appointment': {
      asks: 'May this test or visit elsewhere be made, and was it followed?',
      answers: 'Whether a test or a visit elsewhere may be made, and whether it was followed.',
    },
    'surgery-booking': {
      asks: 'May this operation be booked as it stands?',
      answers:
        'Whether an operation may be booked as it stands: `valid`, `invalid`, `route` or `needs`, with what is open in `order`; `figures` `historyAgeDays`, and as YYYYMMDD `historyNotBefore`, `resultsBy`, `confirmFrom`.',
    },
    preparation: {
      asks: 'Were the instructions before a test or operation given well?',
      answers: 'How the instructions before a test or operation were given.',
    },
    'preparation-sheet': {
      asks: 'What does the written sheet of a test say?',
      answers: 'What the written sheet of a test says: `order`, its lines; `route` where the nurse rings first.',
    },
    fasting: {
      asks: 'Have enough hours passed since food or drink?',
      answers: 'Whether enough hours have passed since food or drink: `figures` `minutesNeeded`, `minutesShort`.',
    },
    'access-offers': {
      asks: 'What is offered to older, disabled or transport-dependent patients?',
      answers: 'What is offered to older, disabled or transport-dependent patients: `order`.',
    },
    transport: {
      asks: 'Can a visit with medical transport be kept?',
      answers: 'Whether a visit with medical transport can be kept: `due` is the earliest day.',
    },
    'interpreter-booking': {
      asks: 'May this person interpret, and was that booked?',
      answers: 'Whether this person may interpret, and whether it was booked: `figures` `minutesAtLeast`.',
    },
    'home-visit-route': {
      asks: 'In which order are the home visits of a day driven?',
      answers:
        'In which order a round of home visits is driven: `order`; `figures` `driveMinutes`, and `endsAt` in minutes since midnight.',
    },
    'home-health': {
      asks: 'By when are the visit and the certification of home health due?',
      answers:
        'Home health under Medicare: `due` is the last day of the visit’s window or of the certification; `figures` `daysBefore` (negative for after), and as YYYYMMDD `earliest` and `latest`.',
    },
  },
);
