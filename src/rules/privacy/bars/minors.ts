import type { FactKind, Sensitivity } from '../../../practice/acts/fact';
import type { StateLaw } from '../../../practice/state.schema';
import type { Capacity, DescribedFact } from '../../situation/common';
import type { JudgeContext } from '../../situation/context';
import { type Bar, bar } from '../ground';
import { isGuarded } from '../information';
import { peopleRules } from '../people.rules';
import { isGrownByState, majorityAt, stateLaw } from '../state-law';
import type { Exchange } from '../verified';

type Service = StateLaw['minorConsent'][number]['service'];

const aroundTheMinor: readonly Capacity[] = [
  'parent',
  'family-or-friend',
  'care-helper',
  'stranger',
  'school',
  'personal-representative',
];
/** Those who stand for a minor, of whom state law may say that they hear what the minor agreed to alone. */
const standsForMinor: readonly Capacity[] = ['parent', 'personal-representative'];
const openToParent: readonly FactKind[] = ['immunization', 'allergy', 'identity', 'is-patient', 'contact-details'];

/** Services that a kind of information may come from, as far as states let minors consent to them. */
const servicesOf: Readonly<Partial<Record<Sensitivity, readonly Service[]>>> = {
  'mental-health': ['mental-health-outpatient'],
  reproductive: ['contraception', 'pregnancy-care', 'sexually-transmitted-infection'],
  hiv: ['sexually-transmitted-infection'],
};

/** Services a minor consented to alone, and those of which nobody has said yet who consented. */
export function minorBars(exchange: Exchange, context: JudgeContext): Bar[] {
  if (!aroundTheMinor.includes(exchange.recipient.capacity) || exchange.subject.agreement === 'agreed') return [];
  const { age } = exchange.subject;
  const grown = age !== undefined && age >= majorityAt(context);
  if (grown && standsForMinor.includes(exchange.recipient.capacity)) return [];
  return [consentedAlone(exchange, context), ...whoConsented(exchange, context)];
}

/**
 * A service the minor consented to alone. Whether a parent may be told of it all the same is for state law to say
 * (164.502(g)(3)(ii)): without a state it is asked. Nobody else has a part in it in any state.
 */
function consentedAlone(exchange: Exchange, context: JudgeContext): Bar {
  const alone = exchange.flags.includes('minor-consented-alone');
  const flagged = alone || exchange.flags.includes('parent-agreed-confidential');
  const forParent = standsForMinor.includes(exchange.recipient.capacity);
  const asksState = forParent && context.state === undefined;
  const { age } = exchange.subject;
  const perhapsGrown = age !== undefined && isGrownByState(age, context);
  // A parent who only promised to stay out may still be let in, and a licensed clinician decides that (164.502(g)(3)(ii)(C)).
  const promised = !alone && exchange.recipient.capacity === 'parent';
  const stops = (fact: DescribedFact) => {
    if (fact.sensitivity === 'minor-confidential') return asksState ? 'needs' : 'no';
    if (!flagged || (openToParent.includes(fact.kind) && !isGuarded(fact.sensitivity))) return undefined;
    if (promised) return perhapsGrown ? 'needs' : 'route';
    if (asksState) return 'needs';
    if (fact.kind === 'whole-record') return 'route';
    return forParent ? byFile(fact, context) : 'no';
  };
  return bar({
    rule: peopleRules['privacy.minor-confidential'],
    stops,
    basis: asksState
      ? 'The minor consented to this service alone; whether a parent may be told of it all the same is a question of state law, and no state is named.'
      : 'The minor consented to this service alone, or it was agreed to keep it confidential: for it the parent is not the representative.',
    ...(asksState ? { needs: ['Which state’s law applies, and may a parent be told of this service under it?'] } : {}),
    routeTo: 'clinician',
    asksState,
    atWorst: 'no',
    betterAct: 'Give the parent what is ordinary, say nothing of the rest, and pass the question to the clinician.',
    gravity: () => 'critical',
  });
}

/** What the state's file says a parent may be told of the services this kind of information may come from. */
function byFile(fact: DescribedFact, context: JudgeContext): 'route' | 'no' | undefined {
  const services = servicesOf[fact.sensitivity] ?? [];
  const told = (context.state?.minorConsent ?? [])
    .filter(({ service }) => services.includes(service))
    .map(({ parentMayBeTold }) => parentMayBeTold);
  if (told.length > 0 && told.every((may) => may === 'yes')) return undefined;
  return told.includes('clinician-decides') ? 'route' : 'no';
}

/** A minor old enough to have consented alone, and nothing on file of who did. */
function whoConsented(exchange: Exchange, context: JudgeContext): Bar[] {
  const { age } = exchange.subject;
  if (exchange.recipient.capacity !== 'parent' || age === undefined) return [];
  if (exchange.flags.includes('parent-consented') || exchange.flags.includes('minor-consented-alone')) return [];
  const couldHave = (fact: DescribedFact) => {
    const services = servicesOf[fact.sensitivity];
    if (services === undefined) return false;
    return (
      context.state === undefined ||
      context.state.minorConsent.some(
        ({ service, fromAge, parentMayBeTold }) =>
          services.includes(service) && age >= fromAge && parentMayBeTold !== 'yes',
      )
    );
  };
  return [
    bar({
      rule: peopleRules['privacy.minor-confidential'],
      stops: (fact) => (couldHave(fact) ? 'needs' : undefined),
      basis:
        context.state === undefined
          ? 'Whether a minor may consent alone to this kind of service is a question of state law, and no state is named.'
          : `In ${context.state.name} a minor of this age may consent alone to this kind of service, and nothing on file says who consented.`,
      needs: [
        ...(context.state === undefined
          ? ['Which state’s law applies, and what does it say of minors who consent alone?']
          : []),
        'Did the minor consent to this service alone, or did a parent?',
      ],
      routeTo: 'clinician',
      asksState: context.state === undefined,
      authority: stateLaw(context),
      betterAct: 'Look for the confidentiality flag, say nothing of it yet, and ask the clinician.',
      gravity: () => 'critical',
    }),
  ];
}
