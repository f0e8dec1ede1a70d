import type { PillTone } from '../../ui';
import type { SpeechVerb } from '../../session/vocabulary';

/** A speech act as the palette shows it. */
export interface PaletteEntry {
  readonly verb: SpeechVerb;
  /** A label that ends in '…' opens choices; any other is said at once. */
  readonly label: string;
  /** Letter of the shortcut, with Alt. */
  readonly letter: string;
  /** Acts of a kind share a colour; it says nothing about whether an act is right. */
  readonly tone: PillTone;
}

/** Every speech act, the same in every conversation and in the same order. */
export const palette: readonly PaletteEntry[] = [
  { verb: 'greet', label: 'Greet', letter: 'g', tone: 'mustard' },
  { verb: 'acknowledge', label: 'Acknowledge…', letter: 'k', tone: 'mustard' },
  { verb: 'apologise', label: 'Apologise…', letter: 'y', tone: 'mustard' },
  { verb: 'ask', label: 'Ask for…', letter: 'a', tone: 'paper' },
  { verb: 'confirm', label: 'Confirm…', letter: 'c', tone: 'paper' },
  { verb: 'explain', label: 'Explain…', letter: 'x', tone: 'paper' },
  { verb: 'share', label: 'Share…', letter: 's', tone: 'paper' },
  { verb: 'offer', label: 'Offer…', letter: 'o', tone: 'green' },
  { verb: 'request', label: 'Request…', letter: 'r', tone: 'green' },
  { verb: 'instruct', label: 'Instruct…', letter: 'i', tone: 'green' },
  { verb: 'take-message', label: 'Message…', letter: 'm', tone: 'teal' },
  { verb: 'hold', label: 'Hold…', letter: 'h', tone: 'teal' },
  { verb: 'transfer', label: 'Transfer…', letter: 't', tone: 'teal' },
  { verb: 'decline', label: 'Decline…', letter: 'n', tone: 'coral' },
  { verb: 'set-limit', label: 'Set a limit', letter: 'l', tone: 'coral' },
  { verb: 'summarise', label: 'Sum up…', letter: 'u', tone: 'mustard' },
  { verb: 'close', label: 'Close', letter: 'b', tone: 'mustard' },
];
