import { describe, expect, it } from 'vitest';
import { type Manner, manners } from '../../../../src/rules/situation/manners';
import { type Described, testCases } from '../../../helpers/described-cases';
import { close, greet, judgeTalk, type Talked, they } from './steps';

const talk = (...how: Manner[]): Talked => ({ steps: [greet, close], manners: how });

const cases: readonly Described<Talked>[] = [
  {
    case: '"When will you stop eating before the test?"',
    cites: 'COM-22',
    of: talk('teach-back'),
    says: { 'conversation.plain-language': 'met' },
  },
  {
    case: '"Do you understand?"',
    cites: 'COM-22',
    of: talk('do-you-understand-only'),
    says: { 'conversation.plain-language': 'partly' },
  },
  {
    case: '"NPO after midnight"',
    cites: 'COM-22',
    of: talk('jargon', 'teach-back'),
    says: { 'conversation.plain-language': 'partly' },
  },
  {
    case: '"Can’t you read?"',
    cites: 'COM-22',
    of: talk('mocked-reading'),
    says: { 'conversation.plain-language': 'breach serious' },
  },
  {
    case: 'a fasting sheet shortened at the desk',
    cites: 'COM-22, SCH-16',
    of: talk('changed-instructions'),
    says: { 'conversation.plain-language': 'breach critical' },
  },
  {
    case: 'a form read aloud at the private window',
    cites: 'COM-20',
    of: talk('read-aloud-in-private'),
    says: { 'conversation.access-needs': 'met' },
  },
  {
    case: 'a history read aloud in the lobby',
    cites: 'COM-20',
    of: talk('read-aloud-before-others'),
    says: { 'conversation.access-needs': 'breach critical' },
  },
  {
    case: '"Is he required because of a disability? For which task?"',
    cites: 'COM-20',
    of: talk('asked-two-animal-questions'),
    says: { 'conversation.access-needs': 'met' },
  },
  {
    case: '"Where is his certificate?"',
    cites: 'COM-20',
    of: talk('asked-animal-papers'),
    says: { 'conversation.access-needs': 'breach serious' },
  },
  {
    case: 'a caller with slow speech, finished for',
    cites: 'COM-20',
    of: talk('finished-sentences'),
    says: { 'conversation.access-needs': 'partly' },
  },
  {
    case: '"Sweetie, does she want…?" to the daughter',
    cites: 'COM-21',
    of: talk('elderspeak', 'spoke-to-companion-instead'),
    says: { 'conversation.person-first': 'breach serious' },
  },
  {
    case: 'the patient asked first, with the daughter beside',
    cites: 'COM-21',
    of: talk('spoke-to-patient-first'),
    says: { 'conversation.person-first': 'met' },
  },
  {
    case: '"Nothing to worry about"',
    cites: 'COM-23',
    of: talk('false-reassurance'),
    says: { 'conversation.no-reassurance': 'breach serious' },
  },
  {
    case: '"It’s just anxiety" with a tight chest',
    cites: 'COM-23',
    of: { ...talk('labelled-anxiety'), needs: ['symptom'] },
    says: { 'conversation.no-reassurance': 'breach critical' },
  },
  {
    case: '"Calm down"',
    cites: 'COM-13',
    of: { ...talk('said-calm-down'), angry: true },
    says: { 'conversation.fair-words': 'breach serious' },
  },
  {
    case: '"Dr. Lindgren always does this"',
    cites: 'COM-13, COM-25',
    of: talk('blamed-colleague'),
    says: { 'conversation.fair-words': 'breach serious' },
  },
  {
    case: '"The doctor will ring in ten minutes"',
    cites: 'COM-04, COM-13',
    of: talk('promised-too-much'),
    says: { 'conversation.fair-words': 'breach serious' },
  },
  {
    case: '"You should have come earlier"',
    cites: 'COM-14',
    of: talk('judged-person'),
    says: { 'conversation.fair-words': 'missed' },
  },
  {
    case: '"He is with a suicidal lady"',
    cites: 'COM-25',
    of: talk('named-other-patient'),
    says: { 'conversation.others-unnamed': 'breach critical' },
  },
  {
    case: 'chatter about a patient on an open line',
    cites: 'COM-02',
    of: { ...talk('talked-on-open-line'), channel: 'phone' },
    says: { 'conversation.others-unnamed': 'breach critical' },
  },
  {
    case: 'a pew neighbour sent kindly to the office',
    cites: 'COM-29',
    of: talk('kept-to-office-channels'),
    says: { 'conversation.boundaries': 'met' },
  },
  {
    case: 'a text from the private phone',
    cites: 'COM-29',
    of: talk('private-contact'),
    says: { 'conversation.boundaries': 'breach serious' },
  },
  {
    case: '"How’s the rash?" at the supermarket',
    cites: 'COM-29',
    of: talk('spoke-of-care-outside'),
    says: { 'conversation.boundaries': 'breach critical' },
  },
  {
    case: 'situation, background, what was heard, request',
    cites: 'COM-30',
    of: talk('structured-handover'),
    says: { 'conversation.handover': 'met' },
  },
  {
    case: '"Somebody’s not well"',
    cites: 'COM-30',
    of: talk('vague-handover'),
    says: { 'conversation.handover': 'missed serious' },
  },
  {
    case: 'put off, and said again that it is a safety matter',
    cites: 'COM-30',
    of: talk('spoke-up-again', 'structured-handover'),
    says: { 'conversation.handover': 'met' },
  },
  {
    case: 'put off, and let it rest',
    cites: 'COM-30',
    of: talk('structured-handover', 'gave-up-after-later'),
    says: { 'conversation.handover': 'breach critical' },
  },
  {
    case: 'nothing out of the way',
    cites: 'COM-14',
    of: { steps: [greet, they({ words: 'Thank you.' }), close] },
    says: { 'conversation.respect': 'met' },
    silent: [
      'conversation.plain-language',
      'conversation.handover',
      'conversation.boundaries',
      'conversation.fair-words',
    ],
  },
];

describe('how it was said, where the acts alone do not tell', () => {
  testCases(cases, judgeTalk);

  it('has an answer for every manner, and a good one never hides a bad one', () => {
    for (const bad of manners.ids)
      for (const good of manners.ids) {
        const [alone] = judgeTalk(talk(bad)).filter(({ basis }) => basis.includes(manners.terms[bad]));
        expect(alone, bad).toBeDefined();
        if (alone?.outcome === 'met') continue;
        const together = judgeTalk(talk(good, bad)).find(({ rule }) => rule === alone?.rule);
        expect(together?.outcome, `${good} with ${bad}`).not.toBe('met');
      }
  });
});
