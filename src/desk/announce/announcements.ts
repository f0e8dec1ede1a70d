import type { PlayerView } from '../../session/desk.view';
import { moodWords } from '../people/mood-words';

export interface Announcement {
  readonly text: string;
  readonly urgency: 'polite' | 'assertive';
}

/** What somebody who cannot see the room has to be told between two moments: who came, what rings, who loses patience, what arrived. */
export function announcements(before: PlayerView, after: PlayerView): readonly Announcement[] {
  return [
    ...ofServing(before, after),
    ...ofLines(before, after),
    ...ofPeople(before, after),
    ...ofThings(before, after),
    ...ofShift(before, after),
  ];
}

function ofServing(before: PlayerView, after: PlayerView): readonly Announcement[] {
  if (after.serving === null || after.serving.encounter === before.serving?.encounter) return [];
  return [{ text: `${after.serving.party.label} is with you.`, urgency: 'polite' }];
}

function ofLines(before: PlayerView, after: PlayerView): readonly Announcement[] {
  return after.lines
    .filter(
      (line) => line.phase === 'ringing' && before.lines.find((one) => one.number === line.number)?.phase !== 'ringing',
    )
    .map((line) => ({ text: `Line ${line.number} is ringing.`, urgency: 'polite' }));
}

function ofPeople(before: PlayerView, after: PlayerView): readonly Announcement[] {
  const said: Announcement[] = [];
  const earlier = new Map(before.parties.map((party) => [party.encounter, party]));
  const still = new Set(after.parties.map((party) => party.encounter));
  for (const party of after.parties) {
    const was = earlier.get(party.encounter);
    if (!was && party.place === 'queue') said.push({ text: `${party.label} has come to the desk.`, urgency: 'polite' });
    if (was && !was.restless && party.restless)
      said.push({ text: `${party.label} is about to give up.`, urgency: 'assertive' });
    else if (was && was.mood !== party.mood && (party.mood === 'impatient' || party.mood === 'angry'))
      said.push({ text: `${party.label} is ${moodWords(party)}.`, urgency: 'polite' });
  }
  for (const party of before.parties) {
    if (!still.has(party.encounter) && party.encounter !== before.serving?.encounter && party.channel !== 'fax') {
      said.push({
        text: party.channel === 'phone' ? `${party.label} has hung up.` : `${party.label} has left.`,
        urgency: 'polite',
      });
    }
  }
  return said;
}

function ofThings(before: PlayerView, after: PlayerView): readonly Announcement[] {
  const said: Announcement[] = [];
  const papers = new Set(before.trayPapers.map((paper) => paper.id));
  for (const paper of after.trayPapers) {
    if (!papers.has(paper.id)) said.push({ text: `In the tray: ${paper.title}.`, urgency: 'polite' });
  }
  const messages = new Set(before.messages.map((message) => message.id));
  for (const message of after.messages) {
    if (!messages.has(message.id) && message.from !== 'you')
      said.push({ text: `New message: ${message.subject}.`, urgency: 'polite' });
  }
  if (after.eligibility.length > before.eligibility.length)
    said.push({ text: 'The payer has answered.', urgency: 'polite' });
  return said;
}

function ofShift(before: PlayerView, after: PlayerView): readonly Announcement[] {
  if (before.phase === after.phase) return [];
  return after.phase === 'closing'
    ? [{ text: 'The doors are closed; finish with those who are here.', urgency: 'assertive' }]
    : [{ text: 'The shift is over.', urgency: 'assertive' }];
}
