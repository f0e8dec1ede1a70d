import type { SurgeryBooking } from '../../situation/surgery-booking';
import { asking, type Found } from '../found';
import { surgeryRules } from './rules';

const side = surgeryRules['scheduling.surgery-side'];
const order = surgeryRules['scheduling.surgery-order'];
const payment = surgeryRules['scheduling.surgery-authorization'];

/** What is wrong or missing in the order, the side first; nothing the desk may mend by itself. @source SCH-22 */
export function faultsOfOrder(asked: SurgeryBooking): Found[] {
  return [...aboutSide(asked), ...aboutCode(asked), ...aboutMissing(asked)];
}

function aboutSide({ about, sides, did }: SurgeryBooking): Found[] {
  if (about === 'side' && sides.length === 0)
    return [asking(side, 'Which side do order, consent and surgeon name?', 'Take it from the signed order alone.')];
  const named = [...new Set(sides.map((each) => each.side))];
  const heard = sides.map((each) => `${each.where}: ${each.side}`).join(', ');
  if (named.length > 1)
    return [
      did.includes('corrected-order')
        ? {
            rule: side,
            verdict: 'invalid',
            outcome: 'breach',
            severity: 'critical',
            basis: `The sides differed (${heard}), and the desk made them agree.`,
            routeTo: 'surgeon',
            betterAct:
              'Stop the booking, tell the surgeon now what was changed, and let the surgeon write a new order.',
          }
        : {
            rule: side,
            verdict: 'route',
            severity: 'critical',
            basis: `The sides differ: ${heard}.`,
            routeTo: 'surgeon',
            betterAct: 'Stop, and ask the surgeon; change nothing, and let the surgeon write a new order.',
          },
    ];
  if (sides.length > 0 && !sides.some(({ where }) => where === 'order'))
    return [
      {
        rule: side,
        verdict: 'needs',
        severity: 'none',
        basis: `The side comes from elsewhere (${heard}), not from the signed order.`,
        needs: ['Which side does the signed order name?'],
        routeTo: 'surgeon',
        betterAct: 'Ask the surgeon’s office for the signed order.',
      },
    ];
  return [];
}

function aboutCode({ did, sides }: SurgeryBooking): Found[] {
  const clash = new Set(sides.map((each) => each.side)).size > 1;
  const fault = (basis: string, severity: Found['severity'], routeTo: string, betterAct: string): Found => ({
    rule: order,
    verdict: 'invalid',
    outcome: 'breach',
    severity,
    basis,
    routeTo,
    betterAct,
  });
  return [
    ...(did.includes('advised-on-medicine')
      ? [fault('The desk said which medicine to stop or take.', 'critical', 'nurse', 'Tell the nurse now.')]
      : []),
    ...(did.includes('picked-code')
      ? [fault('The desk chose a code.', 'serious', 'surgeon', 'Ask surgeon or coder for it, in writing.')]
      : []),
    ...(did.includes('corrected-order') && !clash
      ? [fault('The desk changed the order.', 'serious', 'surgeon', 'Tell the surgeon, who writes a new one.')]
      : []),
  ];
}

function aboutMissing({ lacks, abbreviated }: SurgeryBooking): Found[] {
  if (lacks.length === 0 && !abbreviated) return [];
  return [
    {
      rule: order,
      verdict: 'needs',
      severity: 'none',
      basis: [
        ...(lacks.length > 0 ? [`The order does not say: ${lacks.join(', ')}.`] : []),
        ...(abbreviated ? ['The procedure is written in abbreviations.'] : []),
      ].join(' '),
      needs: [
        ...lacks.map((item) => `From the surgeon’s office: ${item}.`),
        ...(abbreviated ? ['From the surgeon’s office: the procedure in full words.'] : []),
      ],
      order: [...lacks],
      routeTo: 'surgeon',
      betterAct: 'Send it back with what is missing; fill in nothing.',
    },
  ];
}

/** What is wrong or open about the authorizations of surgeon and facility. @source SCH-22 */
export function faultsOfPayment(asked: SurgeryBooking): Found[] {
  const { authorizationSurgeon: forSurgeon, authorizationFacility: forPlace } = asked;
  const wrong = (basis: string, betterAct: string): Found => ({
    rule: payment,
    verdict: 'invalid',
    severity: 'serious',
    basis,
    betterAct,
  });
  const settled = [forSurgeon, forPlace].every((each) => each === 'approved' || each === 'not-needed');
  const open = [
    ...(forSurgeon === 'approved' || forSurgeon === 'not-needed'
      ? []
      : [`Authorization for the surgeon: ${forSurgeon}. Is one needed, and which number has it?`]),
    ...(forPlace === 'approved' || forPlace === 'not-needed'
      ? []
      : [`Authorization for the facility: ${forPlace}. Is one needed, and which number has it?`]),
  ];
  return [
    ...(differ(asked.codeOrdered, asked.codeAuthorized)
      ? [
          wrong(
            `Ordered is ${asked.codeOrdered}, authorized is ${asked.codeAuthorized}.`,
            'Ask surgeon or coder which is right, and the plan for that one.',
          ),
        ]
      : []),
    ...(differ(asked.facilityBooked, asked.facilityAuthorized)
      ? [
          wrong(
            `Booked at ${asked.facilityBooked}, authorized for ${asked.facilityAuthorized}.`,
            'Ask the plan for the place booked, or book the one authorized.',
          ),
        ]
      : []),
    ...(asked.dateFinal && !settled
      ? [
          wrong(
            'The date was called final before surgeon and facility were authorized.',
            'Call the patient: the date is held until the plan has answered.',
          ),
        ]
      : []),
    ...(open.length > 0
      ? [
          {
            rule: payment,
            verdict: 'needs' as const,
            severity: 'none' as const,
            basis: 'Surgeon and facility are authorized each by itself.',
            needs: open,
            betterAct: 'Hold the date; it is final when both have answered.',
          },
        ]
      : []),
  ];
}

function differ(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one.trim().toLowerCase() !== other.trim().toLowerCase();
}
