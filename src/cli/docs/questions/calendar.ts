import { duty, family } from './family';

/** The calendar: what each question asks and how it is answered. */
export const calendar = family('The calendar', 'Where a visit fits, in a calendar you describe, and how a day runs.', {
  'find-slots': {
    asks: 'Which times of this calendar can this visit have?',
    verdicts: ['computed', 'valid', 'invalid', 'needs'],
    answers:
      '`order` has every time that can be kept, as `provider/date/HH:MM`, and `figures` `count` and `exceptions`. Best first: times of their own before exceptions (beside another visit, or outside the days of their kind), then the clinicians wished in the order wished, then the earliest, then the clinician listed first. With `ask`: `valid`, or `invalid` with every reason in `basis`.',
  },
  booking: {
    asks: 'May this visit be booked, moved or cancelled so?',
    verdicts: ['valid', 'invalid', 'wrongful', ...duty, 'needs'],
    answers:
      'Everything that was judged is in `all`, what went wrong first. With a `calendar`, what the time breaks there is found.',
  },
  'booking-data': {
    asks: 'Was everything taken down and said back when booking?',
    verdicts: [...duty, 'needs'],
    answers: '`order` has what is missing.',
  },
  'visit-type': {
    asks: 'Which kind of visit, and how long, do these reasons ask for?',
    verdicts: ['computed', ...duty, 'needs'],
    answers:
      '`order` has the kinds of visit, `figures` `leastMinutes` and `usualMinutes` of all together. With `booked`, whether that is right: `met`, or `breached` for a wrong kind or too short a time.',
  },
  'double-booking': {
    asks: 'May two patients have this one time?',
    verdicts: ['valid', 'invalid', 'partly-met', 'needs'],
    answers: '`basis` says by which rule; `partly-met` where it was allowed and nobody wrote down by whom.',
  },
  'work-in': {
    asks: 'Who is worked in today, and where?',
    verdicts: ['computed', ...duty, 'route'],
    answers:
      '`order` as `id/held-slot`, `id/other-clinician`, `id/cancellation`, `id/double-book` or `id/urgent-care`; `route` to nurse or clinician where they decide.',
  },
  'wait-list': {
    asks: 'Who on the wait list is called about a free time first?',
    verdicts: ['computed', 'breached', 'route'],
    answers: '`order`, first to last.',
  },
  'calendar-block': {
    asks: 'May this be done to a block of the calendar?',
    verdicts: ['valid', 'invalid', ...duty, 'route', 'needs'],
    answers:
      '`route` to whoever may release it; `breached` for one removed without a trace, `partly-met` for a change without its reason.',
  },
  'clear-time': {
    asks: 'Whom does it concern when a clinician’s time is taken away?',
    verdicts: ['computed', 'needs'],
    answers:
      '`order` as they are called, urgent ones first; `figures` `affected`, the visits concerned, and `offered`, the times offered to all of them together; the times offered to each in `basis`; `needs` where too few are free.',
  },
  'running-late': {
    asks: 'How late does everybody become, and who has to be told?',
    verdicts: ['computed', ...duty, 'needs'],
    answers:
      '`figures` the minutes by visit and `longest`; who has to be told, in `order`; with `did`, whether that was enough.',
  },
  'seen-order': {
    asks: 'In which order are people who wait seen?',
    verdicts: ['computed', ...duty, 'route', 'needs'],
    answers: '`order`, first to last; `route` to the nurse where somebody looks worse.',
  },
  'run-day': {
    asks: 'How does this day run with these lengths?',
    verdicts: ['computed', 'needs'],
    answers:
      '`order` as they are seen; `figures` `seen`, `meanWaitSeconds`, `longestWaitSeconds`, `idleSeconds`, `endSeconds` (since midnight) and `overtimeSeconds`.',
  },
  'scheduling-method': {
    asks: 'Which method of scheduling is described, and is its name right?',
    verdicts: ['computed', 'valid', 'invalid', 'needs'],
    answers:
      '`order` has the methods the features describe: matrix, double-booking, cluster or open access first, then how the times are given out. With `called`: `valid` when that name is one of them, `invalid` when it cannot be. With `needs`, `order` has all that still fit.',
  },
  'template-capacity': {
    asks: 'How many patients does this template take?',
    verdicts: ['computed', 'needs'],
    answers: '`figures` `patientsPerHour` and `patients`, or `held` and `prebookable` slots.',
  },
  'schedule-metrics': {
    asks: 'What are the no-show rate, the fill rate, the third next available and the waits?',
    verdicts: ['computed', 'needs'],
    answers:
      '`booked`, `noShows`, `noShowPermille`, `fillPermille`, `thirdNextDays`, the mean seconds `doorToRoomSeconds`, `roomToProviderSeconds`, `providerSeconds`, `checkoutSeconds`, `waitSeconds`, with `longestWaitSeconds`, and `newPatientWaitTenths` (mean, in tenths of days). Halves are rounded up.',
  },
});
