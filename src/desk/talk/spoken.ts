import {
  askItems,
  feelings,
  instructions,
  offers,
  requests,
  topics,
  type SpeechAct,
  type Tone,
  type Vocabulary,
} from '../../session/vocabulary';
import type { MenuGroup } from '../../ui';
import {
  askGroups,
  confirmGroups,
  feelingGroups,
  instructionGroups,
  offerGroups,
  requestGroups,
  topicGroups,
} from './groups';

/** What stands around the words when they are said. */
export interface Saying {
  readonly tone: Tone;
  /** Slot chosen in the calendar, for an offer of a time. */
  readonly slot: string | null;
}

/** The choices of a speech act and the act that a choice makes; null when an id is none of its own. */
export interface Spoken {
  readonly groups: readonly MenuGroup[];
  readonly build: (id: string, saying: Saying) => SpeechAct | null;
}

const source = { heard: 'heard', record: 'record' } as const;

/** Speech acts whose one choice makes the act. */
export const spoken = {
  ask: { groups: askGroups, build: (id, { tone }) => given(askItems, id, (item) => ({ verb: 'ask', item, tone })) },
  confirm: {
    groups: confirmGroups(),
    build: (id, { tone }) => {
      const [from, item = ''] = id.split('/');
      if (from !== 'heard' && from !== 'record') return null;
      return given(askItems, item, (known) => ({ verb: 'confirm', item: known, source: source[from], tone }));
    },
  },
  acknowledge: {
    groups: feelingGroups,
    build: (id, { tone }) => given(feelings, id, (feeling) => ({ verb: 'acknowledge', feeling, tone })),
  },
  apologise: {
    groups: feelingGroups,
    build: (id, { tone }) => given(feelings, id, (feeling) => ({ verb: 'apologise', for: feeling, tone })),
  },
  explain: {
    groups: topicGroups,
    build: (id, { tone }) => given(topics, id, (topic) => ({ verb: 'explain', topic, tone })),
  },
  offer: {
    groups: offerGroups,
    build: (id, { tone, slot }) =>
      given(offers, id, (option) => ({
        verb: 'offer',
        option,
        tone,
        ...((option === 'slot' || option === 'other-provider') && slot !== null && { slot }),
      })),
  },
  request: {
    groups: requestGroups,
    build: (id, { tone }) => given(requests, id, (thing) => ({ verb: 'request', thing, tone })),
  },
  instruct: {
    groups: instructionGroups,
    build: (id, { tone }) => given(instructions, id, (instruction) => ({ verb: 'instruct', instruction, tone })),
  },
  hold: {
    groups: [
      {
        id: 'hold',
        entries: [
          { id: 'asked', label: 'Ask first, and wait for the answer', note: '“May I put you on hold for a moment?”' },
          { id: 'unasked', label: 'Put on hold', note: '“One moment, please.”' },
        ],
      },
    ],
    build: (id, { tone }) => ({ verb: 'hold', asked: id === 'asked', tone }),
  },
  transfer: {
    groups: [],
    build: (id, { tone }) => {
      const [how, to = ''] = id.split('/');
      return to === '' ? null : { verb: 'transfer', to, warm: how === 'warm', tone };
    },
  },
} satisfies Readonly<Record<string, Spoken>>;

function given<Id extends string>(
  vocabulary: Vocabulary<Id>,
  id: string,
  build: (id: Id) => SpeechAct,
): SpeechAct | null {
  const known = vocabulary.ids.find((candidate) => candidate === id);
  return known === undefined ? null : build(known);
}
