import { policyPage } from '../finding';
import { rules } from '../rule';

/** What those are owed who speak another language, or through a relay. */
export const accessRules = rules(
  {
    id: 'conversation.interpreter',
    title: 'A qualified interpreter, free',
    says: 'Somebody who speaks little English gets a qualified interpreter, free and in time; nobody has to bring one, and no child interprets.',
    authority: [{ kind: 'law', cite: '45 CFR 92.201 (ACA section 1557); Title VI' }, policyPage('Interpreters')],
    facts: ['COM-18', 'SCH-28'],
    mark: 'S',
    met: 'An interpreter was offered or called before the business was done.',
    broken: 'The person was told to bring somebody, a child interpreted, or they had to manage without.',
    why: 'Half-understood words become wrong doses and wrong charts, and a child should not carry them.',
    competencies: ['R-CONTACT', 'S-ADAPT'],
    weight: 6,
  },
  {
    id: 'conversation.relay',
    title: 'A relay call is a call',
    says: 'A call through a relay operator is taken like any other.',
    authority: [
      { kind: 'law', cite: '28 CFR 36.303(c)-(d) (ADA Title III)' },
      { kind: 'regulator', cite: 'HHS OCR FAQ 500' },
    ],
    facts: ['COM-19'],
    mark: 'V',
    met: 'The call was taken and carried on.',
    broken: 'It was hung up or refused.',
    why: 'For a deaf person the relay is the telephone.',
    competencies: ['R-CONTACT', 'S-ADAPT'],
    weight: 5,
  },
);
