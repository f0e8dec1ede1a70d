import type { Act } from '../../practice/acts/act';
import type { AskItem, Feeling, Tone } from '../../practice/acts/talk.vocabulary';
import type { Conversation } from '../situation/conversation';

/** One thing the desk did, with its place in the conversation and, when known, its second. */
export interface Done {
  readonly place: number;
  readonly at?: number;
  readonly act: Act;
}

/** One thing the other person let be known. */
export interface Heard {
  readonly place: number;
  readonly words: string;
  readonly feeling?: Feeling;
  readonly gives: readonly AskItem[];
  readonly permits?: 'hold' | 'discussion';
  readonly refuses: boolean;
}

/** A conversation read once: what was done, what was said to the person, and what was heard, each in order. */
export interface Talk {
  readonly situation: Conversation;
  readonly done: readonly Done[];
  /** The acts of speech among them. */
  readonly said: readonly Done[];
  readonly heard: readonly Heard[];
}

const speech = new Set<Act['verb']>([
  'greet',
  'ask',
  'confirm',
  'acknowledge',
  'explain',
  'share',
  'offer',
  'request',
  'instruct',
  'hold',
  'transfer',
  'take-message',
  'decline',
  'apologise',
  'set-limit',
  'summarise',
  'close',
]);

/** Reads a described conversation into its parts. */
export function readTalk(situation: Conversation): Talk {
  const done: Done[] = [];
  const heard: Heard[] = [];
  for (const [place, step] of situation.steps.entries()) {
    if ('do' in step) done.push({ place, act: step.do, ...(step.at === undefined ? {} : { at: step.at }) });
    else {
      const { words, feeling, gives, permits, refuses } = step.hear;
      heard.push({
        place,
        words,
        gives,
        refuses,
        ...(feeling === undefined ? {} : { feeling }),
        ...(permits === undefined ? {} : { permits }),
      });
    }
  }
  return { situation, done, heard, said: done.filter(({ act }) => speech.has(act.verb)) };
}

/** How an act was said; undefined for what is not said. */
export function toneOf(act: Act): Tone | undefined {
  return 'tone' in act ? act.tone : undefined;
}

/** Whether the talk is between two people who hear each other now. */
export function isLive({ channel }: Conversation): boolean {
  return ['counter', 'private-window', 'phone', 'phone-out', 'relay', 'video'].includes(channel);
}

/** Whether help for a danger was called: courtesies then wait. */
export function isEmergency({ done }: Talk): boolean {
  return done.some(
    ({ act }) =>
      act.verb === 'emergency' ||
      (act.verb === 'instruct' && act.instruction === 'call-911') ||
      (act.verb === 'offer' && act.option === 'nurse-now'),
  );
}

/** The place at which the person had told, or been asked, what it is about; undefined when never. */
export function reasonKnownAt({ done, heard }: Talk): number | undefined {
  const told = heard.find(
    ({ words, gives }) => gives.some((item) => reasons.has(item)) || words.trim().split(/\s+/).length >= 4,
  );
  const asked = done.find(({ act }) => act.verb === 'ask' && reasons.has(act.item));
  const places = [told?.place, asked?.place].filter((place) => place !== undefined);
  return places.length === 0 ? undefined : Math.min(...places);
}

/** Questions by which the desk learns what it is about. */
export const reasons: ReadonlySet<AskItem> = new Set<AskItem>([
  'reason',
  'symptoms-now',
  'what-happened',
  'which-records',
  'fax-details',
]);

/** Acts that do something definite for the person, or show a way. */
export function isWayOn(act: Act): boolean {
  switch (act.verb) {
    case 'offer':
    case 'transfer':
    case 'take-message':
    case 'message':
    case 'consult':
    case 'hand-over':
    case 'book':
    case 'move':
    case 'wait-list':
    case 'interpreter':
    case 'emergency':
    case 'payment-plan':
    case 'request-referral':
    case 'arrive':
    case 'release-records':
      return true;
    case 'instruct':
      return act.instruction === 'call-911';
    case 'explain':
      return waysOn.has(act.topic);
    default:
      return false;
  }
}

const waysOn = new Set([
  'results-come-from-clinicians',
  'records-process',
  'work-note-process',
  'complaint-route',
  'self-pay',
  'payment-choices',
  'referral-needed',
  'wait-time',
  'nurse-decides',
  'emergency-now',
]);
