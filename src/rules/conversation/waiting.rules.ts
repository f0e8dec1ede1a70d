import { policyPage } from '../finding';
import { rules } from '../rule';

const teaching = { kind: 'standard', cite: 'Medical-assisting teaching on telephone technique' } as const;
const telephone = policyPage('Answering, holding, transferring');
const delays = policyPage('Waiting');
const competencies = ['S-ORG'] as const;

/** Who waits for how long, what they are told, and who comes first. */
export const waitingRules = rules(
  {
    id: 'conversation.answer-promptly',
    title: 'Answering promptly',
    says: 'A ringing line is answered within the seconds the practice has set.',
    authority: [teaching, telephone],
    facts: ['COM-01'],
    mark: 'S',
    met: 'It was answered in time.',
    broken: 'It rang long, or rang out.',
    why: 'Behind any ring may be the one that cannot wait.',
    competencies,
    weight: 2,
  },
  {
    id: 'conversation.hold-wait',
    title: 'Time on hold',
    says: 'Nobody is left on hold longer than the practice allows without a word.',
    authority: [teaching, telephone],
    facts: ['COM-02'],
    mark: 'S',
    met: 'The caller was spoken to in time.',
    broken: 'The caller waited in silence.',
    why: 'Callers who hear nothing hang up, and some of them needed help.',
    competencies,
    weight: 2,
  },
  {
    id: 'conversation.counter-acknowledged',
    title: 'Whoever steps up is seen',
    says: 'Somebody who steps up to the desk gets a word or a glance soon, even while another is served.',
    authority: [telephone],
    facts: ['COM-03'],
    mark: 'M',
    met: 'A word or a glance came in time.',
    broken: 'The person stood there unnoticed.',
    why: 'Being seen makes a wait bearable, and the desk sees who looks unwell.',
    competencies,
    weight: 2,
  },
  {
    id: 'conversation.delay-told',
    title: 'A delay is told with a number',
    says: 'Who waits longer than the practice’s limit is told so, with an honest number of minutes.',
    authority: [
      { kind: 'contract', cite: 'Payer access standards: patients are told of delays and given a choice' },
      delays,
    ],
    facts: ['COM-25', 'SCH-11'],
    mark: 'S',
    met: 'The delay was told, with a number.',
    broken: 'People sat and wondered.',
    why: 'An honest number lets people decide; silence makes them leave.',
    competencies,
    weight: 3,
  },
  {
    id: 'conversation.nobody-left-over',
    title: 'Nobody is left over',
    says: 'Everybody who calls or comes while the desk is open is served, and nobody who was asked to wait is forgotten.',
    authority: [telephone, delays],
    facts: ['COM-01', 'COM-03'],
    mark: 'M',
    met: 'The person was served, or come back to.',
    broken: 'The person left with their business undone.',
    why: 'The best conversation of the morning does nothing for the one that never took place.',
    competencies: ['R-CONTACT', 'S-ORG'],
    weight: 10,
  },
  {
    id: 'conversation.priority',
    title: 'Who comes first',
    says: 'Danger first, then urgent symptoms, then other clinicians, then the person in front, then routine calls.',
    authority: [telephone],
    facts: ['COM-03', 'SCH-07'],
    mark: 'M',
    met: 'Nobody with a higher claim was left waiting.',
    broken: 'Somebody with a higher claim waited behind routine business.',
    why: 'First come, first served is fair only among equals.',
    competencies,
    weight: 4,
  },
);
