import type { JudgeContext } from '../../situation/context';
import type { Ground } from '../ground';
import type { Exchange } from '../verified';
import {
  associateGrounds,
  otherInsurerGrounds,
  planGrounds,
  providerGrounds,
  workersCompGrounds,
  workforceGrounds,
} from './care-and-payment';
import { familyGrounds } from './family';
import {
  courtGrounds,
  policeGrounds,
  processGrounds,
  protectiveGrounds,
  publicHealthGrounds,
  threatGrounds,
} from './officials';
import {
  attorneyGrounds,
  employerGrounds,
  interpreterGrounds,
  outsiderGrounds,
  signedGrounds,
  wrongRecipientGrounds,
} from './outsiders';
import { patientGrounds } from './patient';
import { decedentGrounds, longDead, parentGrounds, representativeGrounds } from './representatives';
import { schoolGrounds } from './school';

/** Everything on which this recipient might be told, the recipient's own standing last. Never empty. */
export function groundsFor(exchange: Exchange, context: JudgeContext): Ground[] {
  const standing = ofCapacity(exchange, context);
  if (exchange.recipient.capacity === 'wrong-recipient' || exchange.channel === 'social-media') return standing;
  const process = processGrounds(exchange, context);
  // Whoever comes with a court's paper is answered on that paper, not on what they would otherwise have to bring.
  const otherwise =
    process.length > 0 && ['attorney', 'court', 'law-enforcement'].includes(exchange.recipient.capacity)
      ? []
      : standing;
  return [
    ...signedGrounds(exchange, context),
    ...process,
    ...threatGrounds(exchange),
    ...longDead(exchange, context),
    ...otherwise,
  ];
}

function ofCapacity(exchange: Exchange, context: JudgeContext): Ground[] {
  if (exchange.channel === 'social-media') return outsiderGrounds(exchange, context);
  const { capacity } = exchange.recipient;
  switch (capacity) {
    case 'patient':
      return patientGrounds(exchange, context);
    case 'personal-representative':
      return exchange.subject.deceased ? decedentGrounds(exchange, context) : representativeGrounds(exchange, context);
    case 'executor':
      return decedentGrounds(exchange, context);
    case 'parent':
      return exchange.subject.deceased ? decedentGrounds(exchange, context) : parentGrounds(exchange, context);
    case 'family-or-friend':
    case 'care-helper':
      return exchange.subject.deceased ? decedentGrounds(exchange, context) : familyGrounds(exchange, context);
    case 'stranger':
      return familyGrounds(exchange, context);
    case 'other-provider':
      return providerGrounds(exchange, context);
    case 'own-workforce':
      return workforceGrounds(exchange);
    case 'health-plan':
      return planGrounds(exchange, context);
    case 'other-insurer':
      return otherInsurerGrounds();
    case 'workers-comp':
      return workersCompGrounds(exchange, context);
    case 'employer':
      return employerGrounds(exchange);
    case 'school':
      return schoolGrounds(exchange, context);
    case 'attorney':
      return attorneyGrounds();
    case 'court':
      return courtGrounds();
    case 'law-enforcement':
      return policeGrounds(exchange, context);
    case 'public-health':
      return publicHealthGrounds(exchange, context);
    case 'protective-services':
      return protectiveGrounds(exchange, context);
    case 'business-associate':
      return associateGrounds(exchange, context);
    case 'interpreter':
      return interpreterGrounds(exchange);
    case 'vendor':
    case 'media':
    case 'public':
      return outsiderGrounds(exchange, context);
    case 'wrong-recipient':
      return wrongRecipientGrounds();
  }
}
