import type { PartyView, ShownMood } from '../../session/desk.view';

/** How somebody looks to be feeling, in words for a list. */
const words: Readonly<Record<ShownMood, string>> = {
  calm: 'calm',
  content: 'content',
  worried: 'worried',
  impatient: 'getting impatient',
  annoyed: 'annoyed',
  angry: 'angry',
  sad: 'sad',
  relieved: 'relieved',
  confused: 'confused',
};

/** 'worried'; 'about to give up' when the patience is nearly gone, with the anger when there is any. */
export function moodWords(party: Pick<PartyView, 'mood' | 'restless'>): string {
  if (!party.restless) return words[party.mood];
  return party.mood === 'angry' || party.mood === 'annoyed'
    ? `${words[party.mood]}, about to give up`
    : 'about to give up';
}

const feelings: Readonly<Record<PartyView['shows'][number], string>> = {
  worry: 'worry',
  anger: 'anger',
  wait: 'weariness of waiting',
  pain: 'pain',
  embarrassment: 'embarrassment',
  confusion: 'confusion',
  grief: 'grief',
  gratitude: 'gratitude',
};

/** The feeling that a mood's own word says already. */
const saidByMood: Partial<Record<ShownMood, PartyView['shows'][number]>> = {
  worried: 'worry',
  annoyed: 'anger',
  angry: 'anger',
  sad: 'grief',
  confused: 'confusion',
};

/** 'shows worry and pain': what face and voice show besides the mood; '' when nothing does. */
export function shownWords({ mood, shows }: Pick<PartyView, 'mood' | 'shows'>): string {
  const named = shows.filter((feeling) => feeling !== saidByMood[mood]).map((feeling) => feelings[feeling]);
  const last = named.pop();
  if (last === undefined) return '';
  return named.length === 0 ? `shows ${last}` : `shows ${named.join(', ')} and ${last}`;
}

const strained: readonly ShownMood[] = ['worried', 'impatient', 'annoyed', 'angry', 'sad', 'confused'];

/** How a mood is coloured beside its word: 'coral' for anger and for those about to give up. */
export function moodTone(party: Pick<PartyView, 'mood' | 'restless' | 'angry'>): 'plain' | 'mustard' | 'coral' {
  if (party.restless || party.angry || party.mood === 'angry') return 'coral';
  return strained.includes(party.mood) ? 'mustard' : 'plain';
}
