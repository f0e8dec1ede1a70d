/**
 * Keyboard shortcuts as data: what an action is, the chord that starts it, and who already holds a chord.
 * Pure, so that settings, help and tests read the same table the page listens by.
 */
import { ok, refuse, type Result } from '../shared/result';
import { chordOf, parseChord, type Chord, type KeyPress, type UnfitChord } from './chords';

export interface ShortcutAction {
  readonly id: string;
  /** What it does, in words for the help page. */
  readonly label: string;
  readonly chord: Chord;
}

/** Why an action cannot have a chord. */
export type ChordFault =
  | UnfitChord
  | { readonly code: 'chord.taken'; readonly by: ShortcutAction }
  | { readonly code: 'chord.unknown-action'; readonly id: string };

/** Where the key was pressed, as far as shortcuts care. */
export interface KeyTarget {
  readonly tagName: string;
  readonly type?: string;
  readonly isContentEditable?: boolean;
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
