/**
 * Keyboard shortcuts as data: what an action is, the chord that starts it, and who already holds a chord.
 * Pure, so that settings, help and tests read the same table the page listens by.
 */
import { ok, refuse, type Result } from '../shared/result';

/** A key with its modifiers, as stored: `alt+1`, `ctrl+shift+k`, `f2`, `?`. Modifiers are always in this order. */
export type Chord = string;

export interface ShortcutAction {
  readonly id: string;
  /** What it does, in words for the help page. */
  readonly label: string;
  readonly chord: Chord;
}

export type ChordFault =
  | { readonly code: 'chord.empty' }
  /** Only modifiers, or more than one key that is not a modifier. */
  | { readonly code: 'chord.one-key'; readonly text: string }
  /** A bare letter, digit or sign would fire while someone dictates or types (WCAG 2.1.4). */
  | { readonly code: 'chord.needs-modifier'; readonly text: string }
  /** The browser or the screen reader needs it. */
  | { readonly code: 'chord.reserved'; readonly text: string }
  | { readonly code: 'chord.taken'; readonly by: ShortcutAction }
  | { readonly code: 'chord.unknown-action'; readonly id: string };

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

/** Where the key was pressed, as far as shortcuts care. */
export interface KeyTarget {
  readonly tagName: string;
  readonly type?: string;
  readonly isContentEditable?: boolean;
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
export function parseChord(text: string): Result<Chord, ChordFault> {
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

/** True when the place takes text, so that only chords with Ctrl, Alt or Meta and function keys may act there. */
export function isTyping(target: KeyTarget): boolean {
  if (target.isContentEditable) return true;
  const tag = target.tagName.toLowerCase();
  if (tag === 'textarea' || tag === 'select') return true;
  return (
    tag === 'input' && !['button', 'checkbox', 'radio', 'submit', 'reset', 'range'].includes(target.type ?? 'text')
  );
}

/** The table of actions and their chords; every change gives a new table. */
export class ShortcutTable {
  private constructor(private readonly actions: readonly ShortcutAction[]) {}

  /** Builds a table from the defaults and the player's own chords; stored chords that no longer parse or that clash are left at their default. */
  static open(defaults: readonly ShortcutAction[], own: Readonly<Record<string, string>> = {}): ShortcutTable {
    let table = new ShortcutTable(defaults);
    for (const [id, chord] of Object.entries(own)) {
      const changed = table.remap(id, chord);
      if (changed.ok) table = changed.value;
    }
    return table;
  }

  list(): readonly ShortcutAction[] {
    return this.actions;
  }

  chordFor(id: string): Chord | undefined {
    return this.actions.find((action) => action.id === id)?.chord;
  }

  /** Gives an action another chord; refuses one that is malformed, reserved or held by another action. */
  remap(id: string, text: string): Result<ShortcutTable, ChordFault> {
    if (!this.actions.some((action) => action.id === id)) return refuse({ code: 'chord.unknown-action', id });
    const chord = parseChord(text);
    if (!chord.ok) return chord;
    const holder = this.actions.find((action) => action.chord === chord.value && action.id !== id);
    if (holder) return refuse({ code: 'chord.taken', by: holder });
    return ok(
      new ShortcutTable(this.actions.map((action) => (action.id === id ? { ...action, chord: chord.value } : action))),
    );
  }

  /** Pairs of actions that share a chord; empty in a sound table. */
  conflicts(): readonly (readonly [ShortcutAction, ShortcutAction])[] {
    return this.actions.flatMap((action, index) =>
      this.actions
        .slice(index + 1)
        .filter((other) => other.chord === action.chord)
        .map((other) => [action, other] as const),
    );
  }

  /** The player's changes against the defaults, small enough to store. */
  changesFrom(defaults: readonly ShortcutAction[]): Record<string, Chord> {
    const before = new Map(defaults.map((action) => [action.id, action.chord]));
    return Object.fromEntries(
      this.actions
        .filter((action) => before.get(action.id) !== action.chord)
        .map((action) => [action.id, action.chord]),
    );
  }

  /** The action that a key press starts at a place, if any. */
  actionFor(press: KeyPress, target?: KeyTarget): ShortcutAction | undefined {
    const chord = chordOf(press);
    if (chord === undefined) return undefined;
    const isFunctionKey = /^f\d{1,2}$/.test(chord);
    const isHeld = press.ctrlKey || press.altKey || press.metaKey;
    if (target && isTyping(target) && !isHeld && !isFunctionKey) return undefined;
    return this.actions.find((action) => action.chord === chord);
  }
}
