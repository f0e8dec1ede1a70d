import { ok, refuse, type Result } from '../shared/result';

/** A key with its modifiers, as stored: `alt+1`, `ctrl+shift+k`, `f2`, `?`. Modifiers are always in this order. */
export type Chord = string;

/** Why a text cannot be a chord. */
export type UnfitChord =
  | { readonly code: 'chord.empty' }
  /** Only modifiers, or more than one key that is not a modifier. */
  | { readonly code: 'chord.one-key'; readonly text: string }
  /** A bare letter, digit or sign would fire while someone dictates or types (WCAG 2.1.4). */
  | { readonly code: 'chord.needs-modifier'; readonly text: string }
  /** The browser or the screen reader needs it. */
  | { readonly code: 'chord.reserved'; readonly text: string };

/** The part of a KeyboardEvent that decides. */
export interface KeyPress {
  readonly key: string;
  /** The key's place on the keyboard; it saves alt+1 where Alt makes another character. */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly metaKey: boolean;
}

const modifiers = ['ctrl', 'alt', 'shift', 'meta'] as const;
type Modifier = (typeof modifiers)[number];
const modifierNames: Readonly<Record<string, Modifier>> = {
  ctrl: 'ctrl',
  control: 'ctrl',
  alt: 'alt',
  option: 'alt',
  shift: 'shift',
  meta: 'meta',
  cmd: 'meta',
  command: 'meta',
};
const keyNames: Readonly<Record<string, string>> = {
  esc: 'escape',
  ' ': 'space',
  return: 'enter',
  del: 'delete',
  left: 'arrowleft',
  right: 'arrowright',
  up: 'arrowup',
  down: 'arrowdown',
};
const reserved = new Set([
  'ctrl+w',
  'ctrl+t',
  'ctrl+n',
  'ctrl+q',
  'ctrl+r',
  'ctrl+c',
  'ctrl+v',
  'ctrl+x',
  'alt+f4',
  'tab',
  'shift+tab',
  'f5',
  'f11',
]);

/** Reads a chord however it was written (`Alt + 1`, `shift+alt+K`) into its one stored form, or says why it cannot serve. */
export function parseChord(text: string): Result<Chord, UnfitChord> {
  const parts = text
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/\+\+$/, '+plus')
    .split('+')
    .filter((part) => part !== '');
  if (parts.length === 0) return refuse({ code: 'chord.empty' });
  const held = new Set<Modifier>();
  const keys: string[] = [];
  for (const part of parts) {
    const modifier = modifierNames[part];
    if (modifier) held.add(modifier);
    else keys.push(keyNames[part] ?? part);
  }
  const [key] = keys;
  if (key === undefined || keys.length > 1) return refuse({ code: 'chord.one-key', text });
  const chord = joinChord(held, key);
  if (reserved.has(chord)) return refuse({ code: 'chord.reserved', text });
  const isPrintable = key.length === 1 || key === 'space' || key === 'plus';
  if (isPrintable && !held.has('ctrl') && !held.has('alt') && !held.has('meta'))
    return refuse({ code: 'chord.needs-modifier', text });
  return ok(chord);
}

/** The chord that a key press makes, or undefined while only modifiers are down. */
export function chordOf(press: KeyPress): Chord | undefined {
  const named = press.key.toLowerCase();
  if (modifierNames[named] || named === 'altgraph') return undefined;
  const held = new Set<Modifier>();
  if (press.ctrlKey) held.add('ctrl');
  if (press.altKey) held.add('alt');
  if (press.shiftKey) held.add('shift');
  if (press.metaKey) held.add('meta');
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(press.code)?.[1];
  const letter = /^Key([A-Z])$/.exec(press.code)?.[1]?.toLowerCase();
  const place = held.has('alt') ? (digit ?? letter) : undefined;
  return joinChord(held, place ?? (named === '+' ? 'plus' : (keyNames[named] ?? named)));
}

function joinChord(held: ReadonlySet<Modifier>, key: string): Chord {
  return [...modifiers.filter((modifier) => held.has(modifier)), key].join('+');
}

/** A chord as people read it: `Alt+1`, `Ctrl+Shift+K`. */
export function spellChord(chord: Chord): string {
  return chord
    .split('+')
    .map((part) => (part.startsWith('arrow') ? `Arrow ${part.slice(5)}` : part.charAt(0).toUpperCase() + part.slice(1)))
    .join('+');
}
