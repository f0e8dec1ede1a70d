import { family } from './family';

/** The calendar: what each question asks and how it is answered. */
export const calendar = family('The calendar', 'Where a visit fits, in a calendar you describe, and how a day runs.', {
  'find-slots': {
    asks: 'Which times of this calendar can this visit have?',
    answers:
      'Every time of a described calendar that can be kept, in `order` as `provider/date/HH:MM`, and `figures` `count` and `exceptions`. Best first: times of their own before exceptions (beside another visit, or outside the days of their kind), then the clinicians wished in the order wished, then the earliest, then the clinician listed first. With `ask`: `valid`, or `invalid` with every reason in `basis`.',
  },
  booking: {
    asks: 'May this visit be booked, moved or cancelled so?',
    answers:
      'A slot chosen for a visit, and everything that decides whether it may be; in a `calendar`, where one is given.',
  },
  'booking-data': {
    asks: 'Was everything taken down and said back when booking?',
    answers: 'What was taken down and said back when booking; what is missing in `order`.',
  },
  'visit-type': {
    asks: 'Which kind of visit, and how long, do these reasons ask for?',
    answers:
      'Which kinds of visit the reasons ask for: `order`, and `figures` `leastMinutes` and `usualMinutes` of all together; with `booked`, whether that is right.',
  },
  'double-booking': {
    asks: 'May two patients have this one time?',
    answers: 'Whether two patients may have one time: `valid`, `invalid` or `needs`.',
  },
  'work-in': {
    asks: 'Who is worked in today, and where?',
    answers:
      'Who is worked in today, and where, by the ladder: `order` as `id/held-slot`, `id/other-clinician`, `id/cancellation`, `id/double-book` or `id/urgent-care`; `route` to nurse or clinician where they decide.',
  },
  'wait-list': {
    asks: 'Who on the wait list is called about a free time first?',
    answers: 'Who on the wait list is called about a free time: `order`, first to last.',
  },
  'calendar-block': {
    asks: 'May this be done to a block of the calendar?',
    answers:
      'Something done to a block of the calendar: `valid`, `invalid`, `route` to whoever may release it, or a breach.',
  },
  'clear-time': {
    asks: 'Whom does it concern when a clinician’s time is taken away?',
    answers:
      'Whom it concerns when a clinician’s time is taken away: `order` as they are called, urgent ones first; `figures` `affected` and `offered`; the times offered to each in `basis`; `needs` where too few are free.',
  },
  'running-late': {
    asks: 'How late does everybody become, and who has to be told?',
    answers:
      'How late everybody becomes: `figures` the minutes by visit and `longest`; who has to be told, in `order`; with `did`, whether that was enough.',
  },
  'seen-order': {
    asks: 'In which order are people who wait seen?',
    answers: 'In which order people who wait are seen: `order`; `route` to the nurse where somebody looks worse.',
  },
  'run-day': {
    asks: 'How does this day run with these lengths?',
    answers:
      'A day run forward with given lengths: `order` as they are seen; `figures` `seen`, `meanWaitSeconds`, `longestWaitSeconds`, `idleSeconds`, `endSeconds` (since midnight) and `overtimeSeconds`.',
  },
  'template-capacity': {
    asks: 'How many patients does this template take?',
    answers:
      'How many a template takes: `figures` `patientsPerHour` and `patients`, or `held` and `prebookable` slots.',
  },
  'schedule-metrics': {
    asks: 'What are the no-show rate, the fill rate, the third next available and the waits?',
    answers:
      'Figures of a calendar, each where what is given allows it: `booked`, `noShows`, `noShowPermille`, `fillPermille`, `thirdNextDays`, the mean seconds `doorToRoomSeconds`, `roomToProviderSeconds`, `providerSeconds`, `checkoutSeconds`, `waitSeconds`, with `longestWaitSeconds`, and `newPatientWaitTenths` (mean, in tenths of days). Halves are rounded up.',
  },
});
