import type { Severity } from '../authority';
import type { DescribedFact } from '../situation/common';
import type { JudgeContext } from '../situation/context';
import type { Disclosure } from '../situation/disclosure';
import type { Verdict } from '../verdict';
import { verdictOf } from '../verdict-of';
import { isClinical, isGuarded, isMoney } from './information';
import { protectionRules } from './protection.rules';
import { sayFacts } from './say';

const spoken = ['counter', 'phone', 'phone-out', 'relay', 'video'];

/** What others in the room could hear or see. A name or a time overheard is incidental; conditions, reasons and money are not. */
export function judgeOverhearing(situation: Disclosure, context: JudgeContext): Verdict[] {
  const ears = situation.overhearing.filter(
    (who) => who !== 'companion' || !['agreed', 'no-objection', 'inferred'].includes(situation.subject.agreement),
  );
  if (ears.length === 0 || !spoken.includes(situation.channel)) return [];
  const telling = situation.facts.filter((fact) => gravity(fact) !== 'none');
  if (telling.length === 0) return [];
  const rule = protectionRules['privacy.overheard'];
  const severity = telling.map(gravity).reduce(graver);
  const common = { betterAct: 'Lower your voice, step to the private window, or write it down and let her point.' };
  if (situation.discreet) {
    return [
      verdictOf(rule, context, {
        verdict: 'met',
        ...(situation.done ? { outcome: 'met' } : {}),
        severity: 'none',
        basis: 'It was said so that others could not follow it.',
        ...common,
      }),
    ];
  }
  return [
    verdictOf(rule, context, {
      verdict: 'needs',
      ...(situation.done
        ? {
            outcome: severity === 'minor' ? 'partly' : 'breach',
            done: `Said within earshot of others: ${sayFacts(telling)}.`,
          }
        : {}),
      severity,
      basis: `Others could hear ${sayFacts(telling)}.`,
      needs: ['A voice or a place that others cannot follow.'],
      ...common,
    }),
  ];
}

function gravity(fact: DescribedFact): Severity {
  if (
    isGuarded(fact.sensitivity) ||
    fact.kind === 'diagnosis' ||
    fact.kind === 'lab-result' ||
    fact.kind === 'imaging-result'
  )
    return 'critical';
  if (isClinical(fact) || fact.kind === 'balance' || fact.kind === 'claim') return 'serious';
  return isMoney(fact) || fact.kind === 'contact-details' || fact.kind === 'work-status' ? 'minor' : 'none';
}

const order: readonly Severity[] = ['none', 'minor', 'serious', 'critical'];

function graver(a: Severity, b: Severity): Severity {
  return order.indexOf(a) >= order.indexOf(b) ? a : b;
}
