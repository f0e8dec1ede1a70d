import { openCatalogue } from '../../ui';

/** Words for how a shift is played; home, briefing and debrief say the same. */
export const howText = openCatalogue({
  'mode.learn': 'Learn',
  'mode.learn.note': 'Feedback as you go, with the rule and the better way.',
  'mode.practice': 'Practice',
  'mode.practice.note': 'Nobody interrupts; everything is talked over afterwards.',
  'mode.test': 'Test',
  'mode.test.note': 'As practice, and pausing hides the desk.',
  'pace.relaxed': 'Relaxed',
  'pace.normal': 'Normal',
  'pace.rush': 'Rush',
  'pace.untimed': 'Untimed',
  'pace.takes': '{pace}: up to {minutes} minutes',
  'pace.stands': '{pace}: the clock stands still until you act or wait',
  'time.1': 'None',
  'time.1.5': 'Half again (1.5 ×)',
  'time.2': 'Double (2 ×)',
  'said.learn': 'learn mode',
  'said.practice': 'practice',
  'said.test': 'test',
  'said.time': '{time} × time',
  'said.pace': '{pace} pace',
  'said.untimed': 'untimed',
});
