import { regulator } from '../cite';
import { policyPage } from '../finding';
import { rules } from '../rule';

/** The rules of signs that cover may be somebody else's. */
export const flagRules = rules({
  id: 'coverage.identity-flag',
  title: 'Signs of identity theft',
  says: 'On a sign that cover may be somebody else’s the desk stays polite, verifies with more data and tells the supervisor; it accuses nobody, merges and deletes nothing, and urgent care goes on.',
  authority: [
    regulator('FTC Red Flags Rule (16 CFR 681.1), followed as good practice'),
    policyPage('When a card may be that of somebody else'),
  ],
  facts: ['INS-28'],
  mark: 'S',
  met: 'One more question, and a word to the supervisor.',
  broken: '“This isn’t you.”',
  why: 'Most clashes are typing errors, and a stranger’s data in a chart can harm.',
  competencies: ['R-RECORDS', 'S-DETAIL'],
  weight: 5,
});
