import { duty, family } from './family';

/** Money of the office: what each question asks and how it is answered. */
export const money = family(
  'Money of the office',
  'What is collected, what an account comes to, and whether the day’s money is all there.',
  {
    copay: {
      asks: 'Was an amount due at the desk asked for well?',
      verdicts: ['computed', 'right', 'wrongful', ...duty],
      answers: '`amount` is what was due, in cents; every rule that spoke is in `all`.',
    },
    'time-of-service': {
      asks: 'What does the desk collect at check-in?',
      verdicts: ['computed', 'needs'],
      answers: '`amount` in cents; `figures` `copay` and `estimate` (of deductible and coinsurance).',
    },
    instalments: {
      asks: 'May the desk agree to this payment plan?',
      verdicts: ['allowed', 'route', 'needs'],
      answers: '`figures` has the parts; `route` to whoever may agree to more.',
    },
    'account-balance': {
      asks: 'What does this account come to?',
      verdicts: ['computed', 'invalid', 'breached'],
      answers:
        '`amount` is the balance (below zero for a credit); `figures` `charges`, `payments` (`payerPaid`, `patientPaid`), `adjustments`, `refunds` and `balance`; `order` names postings that cannot stand.',
    },
    'posting-error': {
      asks: 'A payment stands in the wrong place: was it put right?',
      verdicts: [...duty, 'route', 'needs'],
      answers: '`order` lists what is still to do.',
    },
    'credit-balance': {
      asks: 'Whose money is this credit?',
      verdicts: ['computed', ...duty, 'route', 'needs'],
      answers:
        '`route` to the biller where there is one; `figures` `payer` and `patient`, in cents, and `due` where federal money goes back.',
    },
    adjustment: {
      asks: 'May this amount be taken off an account without being paid?',
      verdicts: ['invalid', 'allowed', 'forbidden', 'breached', 'route', 'needs'],
      answers: '`route` to whoever approves; `invalid` has `over` in `figures`.',
    },
    aging: {
      asks: 'How old is what is open?',
      verdicts: ['computed', 'needs'],
      answers:
        '`figures` `current` (to 30 days), `days31to60`, `days61to90`, `days91to120`, `over120`, `total` and `credit`; `order` lists what is open, oldest first.',
    },
    statement: {
      asks: 'Can this statement go out?',
      verdicts: ['computed', 'invalid', 'route', 'needs'],
      answers:
        '`amount` is what it may ask for; `figures` `balance`, and `over`, `under` or `credit`; `order` lists what it fails to show; beside a good-faith estimate `overEstimate`, and in `due` the last day to dispute.',
    },
    'collection-call': {
      asks: 'May this call about a balance be made, and was it made well?',
      verdicts: [...duty, 'needs'],
      answers: 'The gravest of what was done or left out decides.',
    },
    'day-sheet': {
      asks: 'What is the new balance of this day sheet?',
      verdicts: ['computed', 'invalid'],
      answers: '`amount` is the new balance; `figures` `newBalance` and `difference` (shown less computed).',
    },
    deposit: {
      asks: 'Does the money of a day agree with what was posted?',
      verdicts: ['computed', 'invalid', 'breached', 'needs'],
      answers:
        '`amount` is what was counted beyond the change fund; `figures` `cash`, `checks`, `cards`, `receipts`, `posted`, `missing`, `over`, `depositSlip` (cash and checks), `depositShort`, and by way of paying `cashMissing`, `checksMissing`, `cardsMissing` where postings are listed; `order` names the postings that may be the difference.',
    },
    'petty-cash': {
      asks: 'Do cash and receipts make the petty cash fund?',
      verdicts: ['computed', 'invalid', 'missed', 'breached', 'needs'],
      answers:
        '`amount` is what is short; `figures` `cash`, `receipts`, `accounted`, `short`, `over`, `unsigned` (receipts without a signature, named in `order`), `fund`, `topUp` (a check for the signed ones) and `cashExpected` (what the receipts leave of the fund).',
    },
  },
);
