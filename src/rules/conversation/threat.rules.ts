import { policyPage } from '../finding';
import { rules } from '../rule';

const deescalation = {
  kind: 'standard',
  cite: 'Joint Commission on de-escalation in health care (Quick Safety 47)',
} as const;
const room = policyPage('An emergency in the room');
const competencies = ['S-PRO', 'S-TEAM'];

/** Rules for people who frighten or endanger others at the desk. */
export const threatRules = rules(
  {
    id: 'conversation.threat-safety',
    title: 'Safety before everything else',
    says: 'Where somebody threatens or uses force, the desk sees to its own and the others’ safety: nobody argues, points, comes closer, touches, stands in the way or goes along alone; help is called, or the desk leaves.',
    authority: [deescalation, room],
    facts: ['COM-15', 'OPS-11'],
    mark: 'S',
    met: 'The way out stayed free, help was called or the desk left, and nobody was provoked.',
    broken: 'A finger was pointed, a door blocked, or nobody was called.',
    why: 'Somebody who feels cornered strikes, and no counter is worth being struck for.',
    competencies,
    weight: 9,
  },
  {
    id: 'conversation.threat-words',
    title: 'Few words, low voice, a step away',
    says: 'As long as the desk stays and speaks, it speaks low and calmly, in few words, from a step away.',
    authority: [deescalation, room],
    facts: ['COM-15', 'COM-13'],
    mark: 'S',
    met: 'The voice was low, the words few, and there was space between.',
    broken: 'It was answered as loudly as it was said.',
    why: 'A low voice is answered more quietly; no method does more than that, and none is proven better.',
    competencies,
    weight: 4,
  },
  {
    id: 'conversation.threat-told',
    title: 'Every threat is told',
    says: 'Every threat and every act of violence is taken as meant and reported in writing the same day, with the words as they were said.',
    authority: [deescalation, room],
    facts: ['COM-15', 'COM-28'],
    mark: 'S',
    met: 'It was reported with what was said and done.',
    broken: 'It was laughed off, or kept to oneself.',
    why: 'Whoever plans tomorrow’s shift can protect people only from what they know.',
    competencies,
    weight: 7,
  },
  {
    id: 'conversation.threat-dismissal',
    title: 'Not the desk’s to dismiss',
    says: 'Whether somebody remains a patient is for the manager and the clinicians to decide, with the notice the law asks for.',
    authority: [policyPage('When somebody is angry')],
    facts: ['COM-28', 'COM-15'],
    mark: 'S',
    met: 'The decision was left to those who make it.',
    broken: 'The desk told somebody that the practice sees them no more.',
    why: 'A patient left without care may be harmed, and the practice answers for it.',
    competencies: ['S-PRO'],
    weight: 5,
  },
);
