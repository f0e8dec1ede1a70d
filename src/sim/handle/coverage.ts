import type { DeskAct } from '../../practice/acts/desk';
import { daysBetween } from '../../practice/dates';
import { own } from '../../shared/own';
import { answerEligibility } from '../../rules/coverage/answer-eligibility';
import { type Handled, done, reject } from '../refusal';
import type { Run } from '../run';
import { findChart, noChart } from './charts';

type Of<Verb extends DeskAct['verb']> = Extract<DeskAct, { verb: Verb }>;

/** Asks the payer of the first coverage on record whether it covers a date of service. The payer answers from its own truth. */
export function checkEligibility(run: Run, act: Of<'check-eligibility'>): Handled {
  const chart = findChart(run, act.mrn);
  if (!chart) return noChart;
  const coverage = chart.coverages[0];
  if (!coverage) return reject('no-such-thing', 'No coverage is on record for this chart.');
  if (Math.abs(daysBetween(run.setup.date, act.on)) > 400)
    return reject('no-such-thing', 'The payer answers for a year before and after today.');
  const truth = run.state.world.truth.coverages[act.mrn] ?? [];
  const answer = answerEligibility({
    mrn: act.mrn,
    asked: coverage,
    truth,
    plans: run.setup.practice.plans,
    on: act.on,
    askedAt: run.state.now,
  });
  run.emit({ type: 'eligibility.answered', answer });
  return done;
}

/** Asks for the referral a visit needs. */
export function requestReferral(run: Run, act: Of<'request-referral'>): Handled {
  if (!findChart(run, act.mrn)) return noChart;
  if (act.appointment !== undefined && own(run.state.world.record.appointments, act.appointment) === undefined)
    return reject('no-such-thing', 'There is no such appointment.');
  run.emit({
    type: 'referral.asked',
    mrn: act.mrn,
    ...(act.appointment === undefined ? {} : { appointment: act.appointment }),
  });
  return done;
}
