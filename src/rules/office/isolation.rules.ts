import { regulator } from '../cite';
import { policyPage } from '../finding';
import { rules } from '../rule';

const page = policyPage('Coughs, fevers and rashes');
const measles = regulator(
  'CDC: Interim infection prevention and control recommendations for measles in healthcare settings',
);
const competencies = ['R-CONTACT', 'S-EMPATHY'];

/** The rules of coughs, fevers and rashes at the desk. */
export const isolationRules = rules(
  {
    id: 'office.respiratory',
    title: 'A cough at the desk',
    says: 'Asked about at first contact, a mask offered, tissues, bin and hand rub shown, at least three feet to the next person; nobody whose defenses are low sits beside.',
    authority: [regulator('CDC: Respiratory hygiene and cough etiquette in healthcare settings'), page],
    facts: ['OPS-13'],
    mark: 'V',
    met: 'A mask was offered, and there was room between the chairs.',
    broken: 'The cough sat beside somebody in chemotherapy.',
    why: 'What is a cold for one is a hospital stay for another.',
    competencies,
    weight: 6,
  },
  {
    id: 'office.respiratory-refusal',
    title: 'No to the mask',
    says: 'A mask is offered, never forced, and nobody is sent away unseen: the car or a room at once, and the nurse is told; pen and clipboard are wiped.',
    authority: [page],
    facts: ['OPS-13'],
    mark: 'P',
    met: 'There was another way.',
    broken: 'No mask, no visit.',
    why: 'The cough is seen sooner in a room than after a quarrel.',
    competencies,
    weight: 4,
  },
  {
    id: 'office.airborne',
    title: 'Fever with a rash',
    says: 'A plan before the arrival; on arrival a mask, straight to a private room, door closed, only staff who are immune; the room stays empty for two hours, and who shared the air until then counts as exposed.',
    authority: [measles, page],
    facts: ['OPS-14'],
    mark: 'V',
    met: 'Nobody shared the air who did not have to.',
    broken: 'The child sat in the waiting room.',
    why: 'Measles hangs in a room for two hours after the child has gone.',
    competencies,
    weight: 9,
  },
  {
    id: 'office.airborne-report',
    title: 'Who was there, and who calls whom',
    says: 'The desk lists everybody who was there with times and tells the clinician; the clinician calls the health department; nobody else learns who it was.',
    authority: [page],
    facts: ['OPS-14'],
    mark: 'P',
    met: 'There is a list, and the clinician has called.',
    broken: 'The room was told who it was.',
    why: 'Those who were there are told by people who can answer what they ask next.',
    competencies,
    weight: 6,
  },
  {
    id: 'office.airborne-other',
    title: 'Other signs that go to a room at once',
    says: 'Blisters like shingles, known tuberculosis, a travel alert: treated at the desk as a rash with fever is.',
    authority: [page],
    facts: ['OPS-14'],
    mark: 'M',
    met: 'Straight to a room.',
    broken: 'It waited with the others.',
    why: 'A door costs nothing.',
    competencies,
    weight: 8,
  },
);
