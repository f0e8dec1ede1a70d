import {
  askItems,
  declinables,
  feelings,
  handouts,
  instructions,
  offers,
  paperActions,
  requests,
  topics,
} from '../../../session/vocabulary';

type Terms = Readonly<Record<string, string>>;

/** Acts that are named by a word of a closed list: how they are told, and the list. */
const named: Readonly<Record<string, readonly [told: string, terms: Terms]>> = {
  ask: ['Asked for', askItems.terms],
  'read-out': ['Read out from the record, for a yes', askItems.terms],
  confirm: ['Read back', askItems.terms],
  acknowledge: ['Acknowledged', feelings.terms],
  apologise: ['Apologised for', feelings.terms],
  explain: ['Explained', topics.terms],
  offer: ['Offered', offers.terms],
  request: ['Asked them', requests.terms],
  instruct: ['Instructed', instructions.terms],
  decline: ['Declined', declinables.terms],
  'hand-over': ['Handed over', handouts.terms],
  paper: ['Paper', paperActions.terms],
  emergency: ['Called for help', { '911': 'an ambulance by 911', nurse: 'the nurse, at once' }],
  collect: [
    'Collected',
    { copay: 'the copay', balance: 'an open balance', 'self-pay': 'the self-pay price', deposit: 'a deposit' },
  ],
  hold: ['Put on hold', { asked: 'asked first, and waited for the answer', unasked: 'without asking' }],
};

/** Acts towards a colleague. */
const towards: Terms = { transfer: 'Transferred to', message: 'Wrote a message to', consult: 'Asked' };

const plain: Terms = {
  greet: 'Greeted',
  share: 'Told facts of the record',
  'set-limit': 'Set a limit',
  summarise: 'Summed up the next steps',
  close: 'Closed the conversation',
  answer: 'Answered the line',
  resume: 'Took the call back',
  'hang-up': 'Hung up',
  serve: 'Asked to the counter',
  nod: 'Acknowledged from a distance',
  'open-chart': 'Opened a chart',
  'close-chart': 'Closed the chart',
  register: 'Registered a new patient',
  update: 'Changed the registration',
  'check-eligibility': 'Asked the payer about coverage',
  'record-card': 'Copied the insurance card into the record',
  book: 'Booked a visit',
  move: 'Moved a visit',
  cancel: 'Cancelled a visit',
  'wait-list': 'Put on the wait list',
  arrive: 'Checked in',
  'check-out': 'Checked out',
  'payment-plan': 'Agreed payment in parts',
  'request-referral': 'Asked for the referral',
  'release-records': 'Released records',
  'look-at': 'Read a paper',
  'read-message': 'Read a message',
  interpreter: 'Brought in an interpreter',
  'log-disclosure': 'Logged a disclosure',
  incident: 'Reported a privacy incident',
  wait: 'Waited',
};

/** An act in words, from its key. @param colleague the name of a colleague by id */
export function actWords(key: string, colleague: (id: string) => string): string {
  const [verb = '', what] = key.split(':');
  const alone = plain[verb];
  if (what === undefined) return alone ?? spaced(verb);
  const way = towards[verb];
  if (way !== undefined) return `${way} ${colleague(what)}`;
  const [told, terms] = named[verb] ?? [alone ?? spaced(verb), {}];
  return `${told}: ${terms[what] ?? spaced(what)}`;
}

/** 'Checked in and understood' for 'checked-in-and-understood'. */
export function spaced(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
