import { duty, family } from './family';

/** Around a visit: what each question asks and how it is answered. */
export const aroundVisit = family(
  'Around a visit',
  'What surrounds a visit: new or known, reminded, late or missed, far away, prepared for, followed by another.',
  {
    'new-or-established': {
      asks: 'Is this patient new or established?',
      verdicts: ['computed', 'invalid', 'needs'],
      answers:
        '`figures` `newToPractice`, `newForLength` and `newForBilling`: 1 for new, 0 for not, left out where it is unclear. With `bookedAs` or `billedAs`, whether that was right.',
    },
    telehealth: {
      asks: 'May this video or telephone visit begin?',
      verdicts: ['valid', 'invalid', 'needs'],
      answers: '`needs` has what has to be asked first.',
    },
    'telehealth-claim': {
      asks: 'Which place of service does a telehealth claim have?',
      verdicts: ['computed', 'valid', 'invalid', 'needs'],
      answers: '`figures` `placeOfService`, 10 or 2 (printed 02); `needs` where Medicare’s date decides and is past.',
    },
    'visit-time': {
      asks: 'What does the clock say where the patient is?',
      verdicts: ['computed', 'valid', 'invalid', 'needs'],
      answers:
        '`order` has the two times as they are said, `due` the date there; `figures` `hour`, `minute`, `dayShift` (days), `apartMinutes` (below zero where the patient’s clock is behind), `utcHour`, `utcMinute`, `utcDayShift`. With `told` or `confirmation`, whether that is right.',
    },
    reminder: {
      asks: 'May this reminder go as it is?',
      verdicts: ['allowed', 'allowed-in-part', 'forbidden', 'needs'],
      answers: '`tooMuch` has what may not be in it.',
    },
    'reminder-days': {
      asks: 'On which days is a patient reminded of a visit?',
      verdicts: ['computed', 'invalid'],
      answers: '`order` has the days, as dates.',
    },
    'late-arrival': {
      asks: 'Somebody comes late: who decides, and was it handled well?',
      verdicts: ['valid', 'wrongful', 'met', 'partly-met', 'route'],
      answers: '`route` to whoever decides; with `did`, whether that was right.',
    },
    'missed-visit': {
      asks: 'Is this a no-show, a late cancellation or neither?',
      verdicts: ['computed', ...duty, 'route', 'needs'],
      answers:
        '`figures` `noShow`, `lateCancel` (1 or 0) and `inTwelveMonths`; `route` where the clinician has to look at it.',
    },
    'missed-visit-fee': {
      asks: 'May a missed visit be charged, and how much?',
      verdicts: ['allowed', 'forbidden', 'needs'],
      answers: '`amount` is what may be charged, in cents.',
    },
    'follow-up-date': {
      asks: 'On which day is the return, the next dose or the next visit in pregnancy?',
      verdicts: ['computed', 'valid', 'invalid', 'needs'],
      answers: '`due`, with `figures` `latest` (as YYYYMMDD, of a range), `weeksBetween`, `daysEarly`, `daysLate`.',
    },
    'visit-series': {
      asks: 'How many visits of a series may still be booked, and when?',
      verdicts: ['valid', 'invalid', 'needs'],
      answers:
        '`figures` `left`, the authorized visits neither used nor booked, and `bookable`, how many of those wanted may be booked; their dates in `order`. `invalid` where not all that are wanted may be.',
    },
    recall: {
      asks: 'What comes next for somebody on the recall list?',
      verdicts: ['computed', 'breached', 'route'],
      answers: '`order` `call-again`, `send-letter` or `note-in-chart`.',
    },
    'wellness-visit': {
      asks: 'Which check-up is this, and is it paid on that day?',
      verdicts: ['valid', 'invalid', ...duty, 'needs'],
      answers: '`order` the Medicare code, `due` the last day (Welcome visit) or the first (yearly visit).',
    },
    'outside-appointment': {
      asks: 'May this test or visit elsewhere be made, and was it followed?',
      verdicts: ['valid', 'invalid', 'missed', 'needs'],
      answers: 'What is missing is in `needs` and `basis`.',
    },
    'surgery-booking': {
      asks: 'May this operation be booked as it stands?',
      verdicts: ['valid', 'invalid', 'route', 'needs'],
      answers:
        '`order` has what is open; `figures` `historyAgeDays`, and as YYYYMMDD `historyNotBefore`, `resultsBy`, `confirmFrom`.',
    },
    preparation: {
      asks: 'Were the instructions before a test or operation given well?',
      verdicts: [...duty, 'needs'],
      answers: 'The gravest of what was done or left out decides.',
    },
    'preparation-sheet': {
      asks: 'What does the written sheet of a test say?',
      verdicts: ['computed', 'route', 'needs'],
      answers: '`order`, its lines; `route` where the nurse rings first.',
    },
    fasting: {
      asks: 'Have enough hours passed since food or drink?',
      verdicts: ['valid', 'invalid', 'route', 'needs'],
      answers:
        '`figures` `minutesNeeded` and `minutesShort`, of what was eaten or drunk too late by the most. `route` to the nurse for those for whom the usual hours do not hold.',
    },
    'access-offers': {
      asks: 'What is offered to older, disabled or transport-dependent patients?',
      verdicts: ['computed', 'invalid', 'needs'],
      answers:
        '`order` has what is offered: `mid-morning`, `longer-slot`, `ground-floor`, `large-print`, `companion-with-permission`, `ride-by-broker`, `no-stacked-trips`. `invalid` where several visits lie on one day unasked.',
    },
    transport: {
      asks: 'Can a visit with medical transport be kept?',
      verdicts: ['computed', 'valid', 'invalid', 'missed', 'route', 'needs'],
      answers: '`due` is the earliest day.',
    },
    'interpreter-booking': {
      asks: 'May this person interpret, and was that booked?',
      verdicts: ['allowed', 'forbidden', ...duty, 'needs'],
      answers:
        '`figures` `minutesAtLeast`, the length it takes with an interpreter. `missed` where none was booked or the interpreter was not moved too, `partly-met` where the time booked is too short.',
    },
    'home-visit-route': {
      asks: 'In which order are the home visits of a day driven?',
      verdicts: ['computed', 'valid', 'invalid', 'needs'],
      answers: '`order`; `figures` `driveMinutes`, and `endsAt` in minutes since midnight.',
    },
    'home-health': {
      asks: 'By when are the visit and the certification of home health due?',
      verdicts: ['computed', 'valid', 'invalid', 'route', 'needs'],
      answers:
        '`due` is the last day of the visit’s window or of the certification; `figures` `daysBefore` (negative for after), and as YYYYMMDD `earliest` and `latest`.',
    },
  },
);
