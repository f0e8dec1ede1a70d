import type { Capacity } from '../situation/common';
import type { JudgeContext } from '../situation/context';
import type { Disclosure } from '../situation/disclosure';
import type { Verdict } from '../verdict';
import { verdictOf } from '../verdict-of';
import { protectionRules } from './protection.rules';
import { sayFacts } from './say';
import type { Ruling } from './weigh';

const spokenTo: readonly Capacity[] = [
  'patient',
  'personal-representative',
  'parent',
  'family-or-friend',
  'care-helper',
  'stranger',
];

/** House policy beside the law: who tells what a result says. A copy of the record, and the portal, are no telling. */
export function judgeToldResults(situation: Disclosure, rulings: readonly Ruling[], context: JudgeContext): Verdict[] {
  if (context.settings.deskTellsResults || situation.asCopy || situation.flags.includes('clinician-cleared-wording'))
    return [];
  if (
    situation.channel === 'portal' ||
    situation.channel === 'mail' ||
    !spokenTo.includes(situation.recipient.capacity)
  )
    return [];
  const told = rulings
    .filter(({ fact, reach }) => reach === 'yes' && (fact.kind === 'lab-result' || fact.kind === 'imaging-result'))
    .map(({ fact }) => fact);
  if (told.length === 0) return [];
  return [
    verdictOf(protectionRules['privacy.results-from-clinicians'], context, {
      verdict: 'partly-met',
      ...(situation.done ? { outcome: 'partly', done: `Told ${sayFacts(told)} from the desk.` } : {}),
      severity: 'minor',
      basis: 'The person may know it; by the written policy a clinician or the nurse tells what a result says.',
      betterAct: 'Say that it is back, that it is in the portal, and who calls by when.',
    }),
  ];
}
