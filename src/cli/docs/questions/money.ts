import { family } from './family';

/** Money of the office: what each question asks and how it is answered. */
export const money = family(
  'Money of the office',
  'What is collected, what an account comes to, and whether the day’s money is all there.',
  {
    copay: {
      asks: 'Was an amount due at the desk asked for well?',
      answers: 'An amount due at the desk.',
    },
    'time-of-service': {
      asks: 'What does the desk collect at check-in?',
      answers:
        'What the desk collects at check-in: `amount`, in cents; `figures` `copay` and `estimate` (of deductible and coinsurance).',
    },
    instalments: {
      asks: 'May the desk agree to this payment plan?',
      answers: 'Whether the desk may agree to a payment plan: `allowed` with its parts in `figures`, or `route`.',
    },
    'account-balance': {
      asks: 'What does this account come to?',
      answers:
        'What an account comes to: `amount` is the balance (below zero for a credit); `figures` `charges`, `payments` (`payerPaid`, `patientPaid`), `adjustments`, `refunds` and `balance`; `order` names postings that cannot stand.',
    },
    'posting-error': {
      asks: 'A payment stands in the wrong place: was it put right?',
      answers: 'What was done about a payment in the wrong place; `order` lists what is still to do.',
    },
    'credit-balance': {
      asks: 'Whose money is this credit?',
      answers:
        'Whose money a credit is: `figures` `payer` and `patient`, in cents, and `due` where federal money goes back.',
    },
    adjustment: {
      asks: 'May this amount be taken off an account without being paid?',
      answers:
        'Whether an amount may be taken off an account without having been paid: `allowed`, `route` to whoever approves, `needs`, `invalid` (with `over` in `figures`), `forbidden`, or `breached`.',
    },
    aging: {
      asks: 'How old is what is open?',
      answers:
        'What is open by age: `figures` `current` (to 30 days), `days31to60`, `days61to90`, `days91to120`, `over120`, `total` and `credit`; `order` lists what is open, oldest first.',
    },
    statement: {
      asks: 'Can this statement go out?',
      answers:
        'Whether a statement can go out: `amount` is what it may ask for; `figures` `balance`, and `over`, `under` or `credit`; `order` lists what it fails to show; beside a good-faith estimate `overEstimate`, and in `due` the last day to dispute.',
    },
    'collection-call': {
      asks: 'May this call about a balance be made, and was it made well?',
      answers: 'Whether a call about a balance may be made so, and was made well.',
    },
    'day-sheet': {
      asks: 'What is the new balance of this day sheet?',
      answers:
        'The new balance of a day sheet: `amount`; `figures` `newBalance` and `difference` (shown less computed).',
    },
    deposit: {
      asks: 'Does the money of a day agree with what was posted?',
      answers:
        'Whether the money of a day agrees with what was posted: `amount` is what was counted beyond the change fund; `figures` `cash`, `checks`, `cards`, `receipts`, `posted`, `missing`, `over`, `depositSlip` (cash and checks), `depositShort`, and by way of paying `cashMissing`, `checksMissing`, `cardsMissing` where postings are listed; `order` names the postings that may be the difference.',
    },
    'petty-cash': {
      asks: 'Do cash and receipts make the petty cash fund?',
      answers:
        'Whether cash and signed receipts make the fund: `amount` is what is short; `figures` `cash`, `receipts`, `accounted`, `short`, `over`, `unsigned`, `fund`, `topUp` and `cashExpected` (what the receipts leave of the fund).',
    },
  },
);
