import type { RecordsRequestCase } from '../situation/records';
import type { Answer } from '../verdict-of';
import type { recordsRules } from './rules';

/** Those with the right of access: the patient and whoever stands in her shoes. */
export const withRight: readonly RecordsRequestCase['by'][] = ['patient', 'personal-representative', 'parent'];

/** What left the desk: to whom, and whose pages. */
export function released(situation: RecordsRequestCase): [keyof typeof recordsRules, Answer][] {
  if (situation.released === 'nothing') return [];
  const check = 'Check photo identity, or identifiers, before the copy leaves.';
  const look = 'Compare name and date of birth on every page with the request.';
  const identity: Answer =
    situation.released === 'to-wrong-person'
      ? {
          verdict: 'breached',
          outcome: 'breach',
          severity: 'critical',
          basis: 'The copy went to a person who is not the one entitled.',
          betterAct: check,
        }
      : situation.identityChecked
        ? {
            verdict: 'met',
            outcome: 'met',
            severity: 'none',
            basis: 'Who takes the copy was checked.',
            betterAct: check,
          }
        : {
            verdict: 'breached',
            outcome: 'breach',
            severity: 'serious',
            basis: 'The copy left before anybody checked who takes it.',
            betterAct: check,
          };
  const pages: Answer =
    situation.released === 'other-persons'
      ? {
          verdict: 'breached',
          outcome: 'breach',
          severity: 'critical',
          basis: 'Pages of another person went with it.',
          betterAct: look,
        }
      : situation.released === 'too-much'
        ? {
            verdict: 'partly-met',
            outcome: 'partly',
            severity: 'minor',
            basis: 'More than was asked went out.',
            betterAct: look,
          }
        : { verdict: 'met', outcome: 'met', severity: 'none', basis: 'What was asked for went out.', betterAct: look };
  return [
    ['records.identity-first', identity],
    ['records.right-pages', pages],
  ];
}

/** What was asked and told at the start of a request. */
export function asked(situation: RecordsRequestCase): [keyof typeof recordsRules, Answer][] {
  if (situation.refused || !withRight.includes(situation.by)) return [];
  const both = situation.scopeAsked && situation.deliveryAsked;
  const one = situation.scopeAsked || situation.deliveryAsked;
  const which = 'Ask which records, which dates, paper or electronic, and where to.';
  return [
    [
      'records.scope-and-delivery',
      both
        ? {
            verdict: 'met',
            outcome: 'met',
            severity: 'none',
            basis: 'What is wanted and how it should come was asked.',
            betterAct: which,
          }
        : {
            verdict: one ? 'partly-met' : 'missed',
            outcome: one ? 'partly' : 'missed',
            severity: 'minor',
            basis: one ? 'Only one of scope and delivery was asked.' : 'Neither scope nor delivery was asked.',
            betterAct: which,
          },
    ],
    [
      'records.process-told',
      situation.processTold
        ? {
            verdict: 'met',
            outcome: 'met',
            severity: 'none',
            basis: 'Time and cost were told.',
            betterAct: 'Say when it comes and what it can cost.',
          }
        : {
            verdict: 'missed',
            outcome: 'missed',
            severity: 'minor',
            basis: 'The patient does not know when it comes or what it costs.',
            betterAct: 'Say when it comes and what it can cost.',
          },
    ],
  ];
}
