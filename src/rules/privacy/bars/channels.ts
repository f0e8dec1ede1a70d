import type { FactKind } from '../../../practice/acts/fact';
import type { DescribedFact } from '../../situation/common';
import { type Bar, bar } from '../ground';
import { isClinical, isGuarded, leaveable } from '../information';
import { protectionRules } from '../protection.rules';
import type { Exchange } from '../verified';

/** What the way it is told or sent does not carry. */
export function channelBars(exchange: Exchange): Bar[] {
  return [...leftMessage(exchange), ...unencrypted(exchange), ...destination(exchange)];
}

function leftMessage(exchange: Exchange): Bar[] {
  if (!['voicemail', 'household-member', 'postcard'].includes(exchange.channel)) return [];
  const asked = exchange.subject.agreement === 'agreed' && exchange.channel !== 'postcard';
  return [
    bar({
      rule: protectionRules['privacy.left-message'],
      stops: (fact) => (asked || (leaveable.includes(fact.kind) && !isGuarded(fact.sensitivity)) ? undefined : 'no'),
      basis: 'A machine, an open card or a housemate is told only who should call whom back, or a time.',
      betterAct: 'Leave the office’s name and number and ask for a call back.',
      gravity: (fact) => (isClinical(fact) ? 'critical' : 'serious'),
    }),
  ];
}

const plainReminder: readonly FactKind[] = ['appointment-time', 'appointment-provider', 'is-patient', 'presence'];

function unencrypted(exchange: Exchange): Bar[] {
  if (exchange.channel !== 'email' && exchange.channel !== 'text') return [];
  const toPatient = ['patient', 'personal-representative', 'parent'].includes(exchange.recipient.capacity);
  if (toPatient && exchange.subject.agreement === 'agreed') return [];
  const plain = (fact: DescribedFact) => toPatient && plainReminder.includes(fact.kind) && !isGuarded(fact.sensitivity);
  return [
    bar({
      rule: protectionRules['privacy.unencrypted'],
      stops: (fact) => (plain(fact) ? undefined : 'needs'),
      basis: toPatient
        ? 'The patient was not told that others may read it on the way, or has not said that she wants it so all the same.'
        : 'Health information goes to others over a secure channel.',
      needs: [
        toPatient
          ? 'This is not encrypted and others might read it: would you still like it this way?'
          : 'A secure channel: portal, encrypted e-mail or a checked fax.',
      ],
      betterAct: toPatient
        ? 'Say the risk in one sentence, offer the portal, note her choice and follow it.'
        : 'Send it by secure mail or to a checked fax number.',
      gravity: (fact) => (isClinical(fact) ? 'serious' : 'minor'),
      authority: toPatient
        ? [
            { kind: 'law', cite: '45 CFR 164.522(b)' },
            { kind: 'regulator', cite: 'OCR FAQ 570' },
          ]
        : [{ kind: 'law', cite: '45 CFR 164.312(e)(1)' }],
    }),
  ];
}

function destination(exchange: Exchange): Bar[] {
  const unsure = exchange.destination === 'from-memory' || exchange.destination === 'auto-completed';
  if (
    !unsure ||
    !['fax', 'email', 'secure-email', 'text', 'mail', 'voicemail', 'phone-out', 'postcard'].includes(exchange.channel)
  )
    return [];
  return [
    bar({
      rule: protectionRules['privacy.destination'],
      stops: () => 'needs',
      basis:
        exchange.destination === 'from-memory'
          ? 'The number or address came from memory.'
          : 'The machine completed the address, and nobody checked it.',
      needs: ['Look the number or address up and read it back.'],
      betterAct: 'Look the number up in the directory or the chart, read it back, then send.',
      gravity: (fact) => (isClinical(fact) ? 'critical' : 'serious'),
    }),
  ];
}
