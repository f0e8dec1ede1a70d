import type { Sensitivity } from '../../../practice/acts/fact';
import type { Capacity } from '../../situation/common';
import type { JudgeContext } from '../../situation/context';
import type { DescribedPaper } from '../../situation/papers';
import { checkPaper } from '../../papers/check-paper';
import { type Bar, bar } from '../ground';
import { isResult } from '../information';
import { protectionRules } from '../protection.rules';
import { stateLaw } from '../state-law';
import type { Exchange } from '../verified';
import { minorBars } from './minors';

/** Kinds of information that need more than what permits the ordinary. */
export function guardedBars(exchange: Exchange, context: JudgeContext): Bar[] {
  return [
    otherPersons(),
    ...psychotherapy(exchange, context),
    ...programme(exchange, context),
    ...special(exchange, context),
    ...minorBars(exchange, context),
    ...unreviewed(exchange),
  ];
}

function otherPersons(): Bar {
  return bar({
    rule: protectionRules['privacy.right-pages'],
    stops: (fact) => (fact.of === 'other-person' ? 'no' : undefined),
    basis: 'It is about another person.',
    betterAct: 'Take everything out that bears another name before it goes.',
    gravity: () => 'critical',
  });
}

function psychotherapy(exchange: Exchange, context: JudgeContext): Bar[] {
  if (validForms(exchange, context).some((form) => form.coversSensitivity.includes('psychotherapy-notes'))) return [];
  const order = exchange.papers.some(
    (paper) => paper.paper === 'court-order' && paper.signedBy === 'judge' && paper.authorises.length > 0,
  );
  const own = ['patient', 'personal-representative', 'parent'].includes(exchange.recipient.capacity);
  return [
    bar({
      rule: protectionRules['privacy.psychotherapy-notes'],
      stops: (fact) => (fact.sensitivity === 'psychotherapy-notes' ? (own || order ? 'route' : 'no') : undefined),
      basis: own
        ? 'Psychotherapy notes are outside the right of access; the therapist decides.'
        : 'Psychotherapy notes need an authorization for them alone.',
      needs: ['An authorization for psychotherapy notes alone.'],
      routeTo: 'clinician',
      betterAct: 'Leave the separate folder closed and pass the request to the clinician and the privacy officer.',
      gravity: () => 'critical',
    }),
  ];
}

function programme(exchange: Exchange, context: JudgeContext): Bar[] {
  const { capacity } = exchange.recipient;
  if (capacity === 'patient' || capacity === 'interpreter') return [];
  const consent = validForms(exchange, context).some((form) =>
    form.coversSensitivity.includes('substance-use-programme'),
  );
  const order = exchange.papers.some(
    (paper) =>
      paper.paper === 'court-order' &&
      paper.part2Order &&
      checkPaper(paper, exchange.date ?? context.date).standing === 'valid',
  );
  const medicalEmergency = capacity === 'other-provider' && exchange.flags.includes('emergency');
  const inside = capacity === 'own-workforce' && exchange.purpose === 'treatment';
  if (consent || order || medicalEmergency || inside) return [];
  const whole = exchange.flags.includes('part-2-programme');
  return [
    bar({
      rule: protectionRules['privacy.part-2'],
      stops: (fact) => (whole || fact.sensitivity === 'substance-use-programme' ? 'no' : undefined),
      basis:
        'It comes from a substance-use programme: without written consent, or a court order made for such records, it is neither confirmed nor denied.',
      needs: ['Written consent that names these records, or a court order under 42 CFR Part 2.'],
      betterAct:
        'Say “I can neither confirm nor deny whether anyone is or was a patient”, to everybody the same, and pass it to the privacy officer.',
      gravity: () => 'critical',
    }),
  ];
}

const byState: readonly Sensitivity[] = ['mental-health', 'hiv', 'genetic', 'reproductive'];

/**
 * What state law guards more. Without a state nothing is assumed of its law, not even for treatment, so the question which
 * law it is comes first; only an emergency does not wait for it.
 * @source PRV-35, PRV-04, PRV-33
 */
function special(exchange: Exchange, context: JudgeContext): Bar[] {
  const { capacity, treats } = exchange.recipient;
  if (!beyondFamily.includes(capacity) || exchange.subject.agreement === 'agreed') return [];
  if (capacity === 'other-provider' && exchange.flags.includes('emergency')) return [];
  const named = validForms(exchange, context).flatMap((form) => form.coversSensitivity);
  const forTreatment = capacity === 'other-provider' && (treats || exchange.purpose === 'treatment');
  const forPayment = capacity === 'health-plan' && exchange.purpose === 'payment';
  return byState
    .filter((sensitivity) => !named.includes(sensitivity))
    .flatMap((sensitivity) => {
      const law = context.state?.specialConsent.find((rule) => rule.sensitivity === sensitivity);
      const excepted = (forTreatment && law?.exceptTreatment) || (forPayment && law?.exceptPayment);
      if (context.state !== undefined && (law === undefined || !law.writtenConsent || excepted)) return [];
      return [
        bar({
          rule: protectionRules['privacy.special-consent'],
          stops: (fact) => (fact.sensitivity === sensitivity ? 'needs' : undefined),
          basis:
            law?.say ??
            'States differ on whether this kind of information takes a consent that names it, some even for treatment; no state is named.',
          needs: [
            context.state === undefined
              ? 'Which state’s law applies, and what does it ask for this kind of information?'
              : 'A written consent that names this kind of information.',
          ],
          routeTo: 'privacy-officer',
          asksState: context.state === undefined,
          authority: stateLaw(context),
          betterAct: forTreatment
            ? 'Send the rest now, and let the privacy officer answer today for these pages.'
            : 'Hold these pages back and let the privacy officer decide; send the rest.',
          // A treating office or the patient's plan is no stranger: what may be missing is a consent, not a right recipient.
          gravity: () => (forTreatment || forPayment ? 'serious' : 'critical'),
        }),
      ];
    });
}

/** Those whom a state's extra consent is about; the patient, her representatives, her family and colleagues are judged by their own rules. */
const beyondFamily: readonly Capacity[] = [
  'other-provider',
  'health-plan',
  'other-insurer',
  'workers-comp',
  'school',
  'attorney',
  'court',
  'law-enforcement',
  'public-health',
  'protective-services',
  'business-associate',
  'executor',
];

function unreviewed(exchange: Exchange): Bar[] {
  if (!exchange.flags.includes('result-not-reviewed') || exchange.flags.includes('clinician-cleared-wording'))
    return [];
  if (
    exchange.channel === 'portal' ||
    exchange.recipient.capacity === 'other-provider' ||
    exchange.recipient.capacity === 'own-workforce'
  )
    return [];
  return [
    bar({
      rule: protectionRules['privacy.unreviewed-result'],
      stops: (fact) => (isResult(fact) && fact.kind !== 'result-status' ? 'route' : undefined),
      basis: 'No clinician has released this result for telling yet; the desk neither gives nor explains it.',
      routeTo: 'nurse',
      betterAct: 'Say that the nurse calls today, take the task down as same-day, and that it may show in the portal.',
      gravity: () => 'serious',
    }),
  ];
}

function validForms(exchange: Exchange, context: JudgeContext): Extract<DescribedPaper, { paper: 'authorization' }>[] {
  return exchange.papers.flatMap((paper) =>
    paper.paper === 'authorization' && checkPaper(paper, exchange.date ?? context.date).standing === 'valid'
      ? [paper]
      : [],
  );
}
