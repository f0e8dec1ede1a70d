import { policyPage } from '../../finding';
import { rules } from '../../rule';

const page = policyPage('Keeping the registration true');
const competencies = ['R-RECORDS', 'S-DETAIL'];

/** The rules of what is on record of a patient. */
export const registrationDataRules = rules(
  {
    id: 'records.registration-complete',
    title: 'What has to be on record',
    says: 'Names, birth date, address, numbers each with its permission, language, emergency contact, guarantor, cover and the signed papers are on record; the rest is offered, and “rather not” is an answer.',
    authority: [page],
    facts: ['REC-01'],
    mark: 'M',
    met: 'Nothing was missing.',
    broken: 'Nobody asked for an emergency contact.',
    why: 'What is missing is missed on the worst day.',
    competencies,
    weight: 3,
  },
  {
    id: 'records.asked-openly',
    title: 'Asked openly',
    says: 'What is on record is asked for with an open question, never read out or put so that a nod will do.',
    authority: [page],
    facts: ['REC-01'],
    mark: 'M',
    met: '“Where do you live these days?”',
    broken: '“Still 12 Linden Court?”',
    why: 'People nod; and whoever listens learns the address.',
    competencies: ['R-RECORDS', 'S-DISCRETION'],
    weight: 2,
  },
  {
    id: 'records.contact-kept',
    title: 'What has changed is put right',
    says: 'A new address, number or name goes into the record on the day it is said.',
    authority: [page],
    facts: ['REC-01'],
    mark: 'M',
    met: 'The record says what is so.',
    broken: 'The letter went to where the patient lived five months ago.',
    why: 'The result has to reach somebody.',
    competencies,
    weight: 4,
  },
);
