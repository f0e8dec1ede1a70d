import type { DeskAct } from '../../practice/acts/desk';
import { dollars } from '../../practice/money';
import type { LedgerEntry } from '../../practice/world';
import { sumsOf } from '../../rules/billing/ledger/postings';
import { accountOf } from '../project/account';
import { type Handled, done, reject } from '../refusal';
import { personSays } from '../npc/lines';
import type { Run } from '../run';
import { findChart, noChart } from './charts';

type Of<Verb extends DeskAct['verb']> = Extract<DeskAct, { verb: Verb }>;

/** Takes a payment, if the person can pay it: nobody pays what they do not have. */
export function collect(run: Run, act: Of<'collect'>): Handled {
  const chart = findChart(run, act.mrn);
  if (!chart) return noChart;
  const encounter = run.served;
  if (!encounter) return reject('nobody-served', 'Nobody is there to pay.');
  if (act.for === 'balance' && act.cents > chart.balanceCents)
    return reject(
      'no-such-thing',
      chart.balanceCents === 0
        ? 'Nothing is owed on this account.'
        : `The open balance is ${dollars(chart.balanceCents)}.`,
    );
  const cast = run.castOf(encounter.id);
  const most = cast.manner.cannotPay === true ? (cast.manner.payCents ?? 0) : Number.MAX_SAFE_INTEGER;
  if (act.cents > most) {
    personSays(
      run,
      cast,
      most === 0
        ? 'I can’t pay that today. I’m sorry.'
        : `I can’t pay all of that today. ${dollars(most)}, that I have.`,
    );
    run.emit({
      type: 'item.heard',
      encounter: cast.id,
      item: 'can-pay',
      value: most === 0 ? 'cannot pay today' : `can pay ${dollars(most)} today`,
    });
    return done;
  }
  const payment: LedgerEntry = {
    id: `L-${run.state.counter}`,
    mrn: act.mrn,
    at: run.state.now,
    kind: 'payment',
    for: act.for,
    cents: act.cents,
    method: act.method,
  };
  run.emit({ type: 'ledger.written', entry: payment });
  if (act.for !== 'balance') return done;
  const { balance } = sumsOf(accountOf([payment]), chart.balanceCents);
  run.emit({ type: 'chart.written', chart: { ...chart, balanceCents: balance } });
  return done;
}

/** Agrees payment in parts. */
export function agreePlan(run: Run, act: Of<'payment-plan'>): Handled {
  if (!findChart(run, act.mrn)) return noChart;
  if (!run.served) return reject('nobody-served', 'Nobody is there to agree to it.');
  run.emit({
    type: 'ledger.written',
    entry: {
      id: `L-${run.state.counter}`,
      mrn: act.mrn,
      at: run.state.now,
      kind: 'plan',
      for: 'balance',
      cents: act.cents,
      method: 'plan',
      parts: act.parts,
    },
  });
  return done;
}
