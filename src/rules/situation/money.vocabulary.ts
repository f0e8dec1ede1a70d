import { vocabulary } from '../../practice/vocabulary';

export const adjustmentKinds = vocabulary('kind of adjustment', {
  contractual: 'down to the contract price, as it stands under CO',
  'prompt-pay': 'a discount for paying at once, or another courtesy',
  'small-balance': 'a balance not worth a statement',
  hardship: 'the patient cannot pay; by the written application',
  'bad-debt': 'a debt that is given up',
  correction: 'a mistake put right',
  'no-charge': 'nothing is charged for the visit, by the clinician’s word',
  'cost-share-waiver': 'a copay, coinsurance or deductible let go',
  unknown: 'not said',
} as const);

export const callReached = vocabulary('who answered a call about money', {
  person: 'whoever owes the bill',
  voicemail: 'a machine or voicemail',
  spouse: 'husband, wife or partner',
  child: 'a child of the house',
  neighbour: 'a neighbour',
  colleague: 'somebody at work',
  'someone-else': 'anybody else',
  nobody: 'nobody answered',
} as const);

export const callWords = vocabulary('word of a call about money', {
  'caller-and-practice': 'who is calling, and from where',
  'call-back': 'a name and a number to call back, and nothing else',
  'the-debt': 'any word of a bill or of owing',
  'one-clear-ask': 'one amount asked for, with a date',
  'offer-of-help': 'parts, later, or the hardship form',
  'threat-not-meant': 'a threat the caller cannot or will not carry out',
  'threat-of-arrest': 'police or arrest',
  'no-more-care': 'that care will stop',
} as const);

export const postingDeeds = vocabulary('deed about a posting', {
  reversed: 'taken back by a second posting that names it',
  'posted-right': 'posted where it belongs, under the day it was paid',
  'noted-why': 'a note why',
  deleted: 'the line deleted',
  'wrote-over': 'the line written over',
  'took-from-drawer': 'made good with money from the drawer',
  'named-other-patient': 'said whose account it stood on',
  'billed-again': 'asked for the money a second time',
} as const);

export const depositDeeds = vocabulary('deed about the day’s money', {
  'noted-difference': 'a difference written down and told',
  'hid-difference': 'a difference hidden',
  'evened-out': 'own money added, or money taken, until it agreed',
  'held-overnight': 'cash kept overnight and not logged',
  'held-overnight-logged': 'cash kept overnight, locked away and logged',
  'checks-not-stamped': 'checks not stamped “for deposit only”',
} as const);

export const pettyCashDeeds = vocabulary('deed about petty cash', {
  reported: 'a difference reported as it is',
  'evened-out': 'own money added, or money taken, until it agreed',
  'wrote-missing-receipt': 'a receipt written for what was missing',
  'used-copay-cash': 'copay cash put in, taken or changed',
  lent: 'money lent from it',
  'cashed-personal-check': 'a personal check cashed from it',
} as const);

export const statementParts = vocabulary('part of a statement', {
  'date-of-service': 'day of the visit',
  service: 'kind of service',
  charge: 'what was charged',
  'insurance-paid': 'what insurance paid',
  adjustment: 'what was written off',
  balance: 'what is left',
  'how-to-pay': 'how to pay',
  'how-to-ask': 'whom to ask',
} as const);

export const lateReasons = vocabulary('reason for a late claim', {
  'agency-error': 'an error of the payer or its agency',
  'retroactive-entitlement': 'the patient became entitled backwards',
  'recouped-by-medicaid-or-plan': 'Medicaid or a Medicare plan paid first and took its money back',
  'learned-late-that-medicare-was-first': 'nobody knew that Medicare came first',
  'wrong-card-on-file': 'an old card was on file',
  'plan-ended-backdated': 'another plan ended backwards',
  none: 'no such reason, or not said',
} as const);
