import type { JudgeContext } from '../../situation/context';
import { type Bar, bar } from '../ground';
import { peopleRules } from '../people.rules';
import { protectionRules } from '../protection.rules';
import { type Exchange, isSent } from '../verified';

const around = [
  'family-or-friend',
  'care-helper',
  'stranger',
  'parent',
  'personal-representative',
  'employer',
  'public',
  'vendor',
];

/** What the patient has asked for in writing, what a court has ordered, and what puts somebody in danger. */
export function wishBars(exchange: Exchange, _context: JudgeContext): Bar[] {
  return [
    ...safety(exchange),
    ...custody(exchange),
    ...restrictions(exchange),
    ...confidential(exchange),
    ...selfPay(exchange),
    ...denial(exchange),
  ];
}

function safety(exchange: Exchange): Bar[] {
  if (!exchange.flags.includes('safety-risk') || !around.includes(exchange.recipient.capacity)) return [];
  const decides = ['parent', 'personal-representative'].includes(exchange.recipient.capacity);
  return [
    bar({
      rule: protectionRules['privacy.safety'],
      stops: () => (decides ? 'route' : 'no'),
      basis: 'The chart shows a risk to the patient’s safety; where she is and when she comes can endanger her.',
      routeTo: 'clinician',
      betterAct:
        'Confirm nothing, not even whether this is a patient; take a message if one is offered, and tell the clinician quietly.',
      gravity: () => 'critical',
    }),
  ];
}

function custody(exchange: Exchange): Bar[] {
  const order = exchange.papers.some(
    (paper) => paper.paper === 'custody-order' && paper.current && paper.gives === 'bars-recipient',
  );
  const flag = exchange.flags.includes('custody-order-bars-recipient');
  const { capacity } = exchange.recipient;
  if (
    (!order && !flag) ||
    !['parent', 'family-or-friend', 'care-helper', 'personal-representative', 'stranger'].includes(capacity)
  )
    return [];
  return [
    bar({
      rule: peopleRules['privacy.custody'],
      stops: () => 'no',
      basis: 'A court’s order on file bars this person.',
      routeTo: 'office-manager',
      betterAct: 'Give nothing, stay neutral, and let the manager speak with this parent.',
      gravity: () => 'critical',
    }),
  ];
}

function restrictions(exchange: Exchange): Bar[] {
  const { capacity } = exchange.recipient;
  const forCareNow = exchange.flags.includes('emergency') && capacity === 'other-provider';
  const binding = exchange.requests.filter(
    (request) =>
      request.kind === 'restriction' &&
      request.agreed &&
      request.coversFacts &&
      (request.againstRecipient || request.breaksIt),
  );
  const free =
    forCareNow || ['patient', 'court', 'public-health', 'protective-services', 'interpreter'].includes(capacity);
  if (binding.length === 0 || free) return [];
  return [
    bar({
      rule: protectionRules['privacy.restriction'],
      stops: () => 'no',
      basis: 'The practice agreed to a restriction against this, and it binds.',
      betterAct: 'Confirm nothing; tell the patient that somebody asked, over the channel she chose.',
      gravity: () => 'critical',
    }),
  ];
}

/** To whom it says nothing how the patient herself wants to be reached: those who treat her, work on it or ask by law. */
const notItsBusiness = [
  'other-provider',
  'own-workforce',
  'interpreter',
  'court',
  'public-health',
  'protective-services',
];
const reachedThroughUs = ['family-or-friend', 'care-helper', 'stranger', 'parent', 'employer'];

function confidential(exchange: Exchange): Bar[] {
  const requests = exchange.requests.filter(
    (request) => request.kind === 'confidential-communication' && request.agreed && request.coversFacts,
  );
  const { capacity } = exchange.recipient;
  if (requests.length === 0 || notItsBusiness.includes(capacity)) return [];
  const broken = requests.some((request) => request.breaksIt || request.againstRecipient);
  const herWord = exchange.subject.agreement === 'agreed' && exchange.subject.presence !== 'absent';
  const minor = capacity === 'parent' && !broken && (exchange.subject.age ?? 18) < 18;
  const other = (reachedThroughUs.includes(capacity) && !minor) || exchange.channel === 'household-member';
  if (herWord || (!broken && !other)) return [];
  const only = requests.find((request) => request.only !== undefined)?.only;
  const toHerself = capacity === 'patient' && exchange.channel !== 'household-member';
  return [
    bar({
      rule: protectionRules['privacy.confidential-communication'],
      stops: () => 'no',
      basis: `The patient has asked to be reached only ${only === undefined ? 'in the way on file' : `by ${only}`}; nobody else, and nowhere else, is told.`,
      needs: ['The patient’s own permission, over the channel she chose.'],
      betterAct: toHerself
        ? 'Use the number or address she asked for, everywhere: reminders, bills, portal.'
        : 'Confirm nothing; take a name and number, and let the patient know over the channel she chose.',
      gravity: () => (toHerself && !isSent(exchange.channel) ? 'serious' : 'critical'),
    }),
  ];
}

function selfPay(exchange: Exchange): Bar[] {
  if (exchange.recipient.capacity !== 'health-plan') return [];
  const onFile = exchange.requests.some(
    (request) => request.kind === 'self-pay-restriction' && request.agreed && request.coversFacts,
  );
  const inHand = exchange.papers.some(
    (paper) =>
      paper.paper === 'restriction-request' &&
      paper.kind === 'self-pay' &&
      paper.paidInFull &&
      paper.toHealthPlan &&
      !paper.lawRequires,
  );
  if (!onFile && !inHand) return [];
  return [
    bar({
      rule: protectionRules['privacy.self-pay-restriction'],
      stops: () => 'no',
      basis: 'It was paid in full out of pocket, and the patient has asked to keep it from the plan.',
      betterAct: 'Send the plan nothing of it; see that billing, chart and laboratory carry the flag.',
      gravity: () => 'critical',
    }),
  ];
}

function denial(exchange: Exchange): Bar[] {
  if (
    !exchange.flags.includes('clinician-denial-on-file') ||
    !['patient', 'personal-representative', 'parent'].includes(exchange.recipient.capacity)
  )
    return [];
  return [
    bar({
      rule: protectionRules['privacy.clinician-denial'],
      stops: (fact) =>
        [
          'appointment-time',
          'appointment-provider',
          'is-patient',
          'balance',
          'copay',
          'coverage',
          'contact-details',
          'identity',
        ].includes(fact.kind)
          ? undefined
          : 'route',
      basis: 'A clinician has denied access to this for somebody’s safety; the patient can have that reviewed.',
      routeTo: 'privacy-officer',
      betterAct:
        'Take the request, pass it to the privacy officer today, and say that an answer in writing comes, with how to have it reviewed.',
    }),
  ];
}
