import type { Severity } from '../authority';
import { finding } from '../finding';
import type { Rule } from '../rule';
import type { JudgeContext } from '../situation/context';
import { type Manner, manners } from '../situation/manners';
import type { Outcome, Verdict } from '../verdict';
import { mannerRules } from './manner.rules';
import type { Talk } from './talk';

type MannerRule = keyof typeof mannerRules;
type Judged = readonly [rule: MannerRule, outcome: Outcome, severity: Severity];

/** What each manner is under its rule. */
const judged: Readonly<Record<Manner, Judged>> = {
  'teach-back': ['conversation.plain-language', 'met', 'none'],
  'do-you-understand-only': ['conversation.plain-language', 'partly', 'minor'],
  jargon: ['conversation.plain-language', 'partly', 'minor'],
  'mocked-reading': ['conversation.plain-language', 'breach', 'serious'],
  'changed-instructions': ['conversation.plain-language', 'breach', 'critical'],
  'read-aloud-in-private': ['conversation.access-needs', 'met', 'none'],
  'read-aloud-before-others': ['conversation.access-needs', 'breach', 'critical'],
  'let-slow-speech-finish': ['conversation.access-needs', 'met', 'none'],
  'finished-sentences': ['conversation.access-needs', 'partly', 'minor'],
  'asked-two-animal-questions': ['conversation.access-needs', 'met', 'none'],
  'asked-animal-papers': ['conversation.access-needs', 'breach', 'serious'],
  'petted-animal': ['conversation.access-needs', 'partly', 'minor'],
  'spoke-to-patient-first': ['conversation.person-first', 'met', 'none'],
  'spoke-to-companion-instead': ['conversation.person-first', 'breach', 'serious'],
  elderspeak: ['conversation.person-first', 'breach', 'serious'],
  'false-reassurance': ['conversation.no-reassurance', 'breach', 'serious'],
  'labelled-anxiety': ['conversation.no-reassurance', 'breach', 'serious'],
  'said-calm-down': ['conversation.fair-words', 'breach', 'serious'],
  'blamed-colleague': ['conversation.fair-words', 'breach', 'serious'],
  'promised-too-much': ['conversation.fair-words', 'breach', 'serious'],
  'admitted-legal-fault': ['conversation.fair-words', 'breach', 'serious'],
  sarcasm: ['conversation.fair-words', 'breach', 'serious'],
  'judged-person': ['conversation.fair-words', 'missed', 'minor'],
  'named-other-patient': ['conversation.others-unnamed', 'breach', 'critical'],
  'talked-on-open-line': ['conversation.others-unnamed', 'breach', 'critical'],
  'late-choices': ['conversation.lateness', 'met', 'none'],
  'lectured-late-person': ['conversation.lateness', 'partly', 'minor'],
  'sent-late-person-away-unwell': ['conversation.lateness', 'breach', 'critical'],
  'rule-bent-for-friend': ['conversation.lateness', 'breach', 'serious'],
  'made-room-for-disability': ['conversation.lateness', 'met', 'none'],
  'asked-after-missed-visit': ['conversation.lateness', 'met', 'none'],
  'kept-to-office-channels': ['conversation.boundaries', 'met', 'none'],
  'private-contact': ['conversation.boundaries', 'breach', 'serious'],
  'spoke-of-care-outside': ['conversation.boundaries', 'breach', 'critical'],
  'favour-in-schedule': ['conversation.boundaries', 'breach', 'serious'],
  'took-money-for-time': ['conversation.gifts', 'breach', 'critical'],
  'shared-small-gift': ['conversation.gifts', 'met', 'none'],
  'hid-gift': ['conversation.gifts', 'breach', 'serious'],
  'overshared-own-illness': ['conversation.boundaries', 'partly', 'minor'],
  'structured-handover': ['conversation.handover', 'met', 'none'],
  'vague-handover': ['conversation.handover', 'missed', 'serious'],
  'spoke-up-again': ['conversation.handover', 'met', 'none'],
  'gave-up-after-later': ['conversation.handover', 'breach', 'critical'],
  'shouted-names': ['conversation.handover', 'breach', 'critical'],
  'urgent-by-email': ['conversation.handover', 'breach', 'critical'],
};

const better: Readonly<Record<MannerRule, string>> = {
  'conversation.plain-language':
    'Say it in everyday words and ask "I want to be sure I was clear: when will you stop eating?"',
  'conversation.access-needs':
    'Ask how you can help, go where nobody overhears, take the time, and talk to the patient.',
  'conversation.person-first':
    'Face the patient, use the name, ask one thing at a time, and ask leave before you involve the companion.',
  'conversation.no-reassurance':
    'Say "I can hear that it worries you; I am passing it to the nurse", and what happens next.',
  'conversation.fair-words':
    'Say that you are sorry it went so, and what you will do by when; keep to what you can do.',
  'conversation.others-unnamed': 'Say "Dr. Lindgren is about 25 minutes behind", and nothing about anybody else.',
  'conversation.lateness':
    'Say "you are twenty minutes late; you can wait, see Mai Tran, or take another time", to everybody alike; ask how they are, and let the nurse hear of anybody unwell.',
  'conversation.boundaries': 'Say "please ring the office, so that it goes into your chart", kindly.',
  'conversation.gifts':
    'Say "That is so kind; we can’t take money, and your thanks means a lot"; put the biscuits on the table for everybody, and tell the manager.',
  'conversation.handover':
    'Say what is happening, who it is, what you heard or saw, and what you ask for; if you are put off, say that it is a safety matter, and go to the next in line.',
};

/**
 * Judges how things were said and done, one verdict a rule, the gravest manner deciding. A complaint put down to nerves is
 * critical where a symptom was told.
 * @source COM-13, COM-14, COM-20, COM-21, COM-22, COM-23, COM-24, COM-25, COM-27, COM-29, COM-30
 */
export function judgeManners({ situation }: Talk, context: JudgeContext): Verdict[] {
  const gravest = new Map<Rule, Manner>();
  for (const manner of situation.manners) {
    const [id] = judged[manner];
    const known = gravest.get(mannerRules[id]);
    if (known === undefined || gravity(manner) > gravity(known)) gravest.set(mannerRules[id], manner);
  }
  const clinical = situation.needs.includes('symptom');
  return [...gravest].map(([rule, manner]) => {
    const [id, outcome, usual] = judged[manner];
    const severity = manner === 'labelled-anxiety' && clinical ? 'critical' : usual;
    return finding(rule, context, {
      outcome,
      severity,
      ...(severity === 'critical' ? { critical: true } : {}),
      basis: `The desk ${manners.terms[manner]}.`,
      betterAct: better[id],
    });
  });
}

function gravity(manner: Manner): number {
  const [, outcome, severity] = judged[manner];
  return (
    ['met', 'partly', 'missed', 'breach'].indexOf(outcome) * 10 +
    ['none', 'minor', 'serious', 'critical'].indexOf(severity)
  );
}
