import { describe, expect, it } from 'vitest';
import { chordOf, parseChord, spellChord, type KeyPress } from '../../../src/ui/chords';
import { isTyping, ShortcutTable, type ShortcutAction } from '../../../src/ui/shortcuts';

const actions: readonly ShortcutAction[] = [
  { id: 'answer', label: 'Answer line 1', chord: 'alt+1' },
  { id: 'calendar', label: 'Open the calendar', chord: 'alt+c' },
  { id: 'help', label: 'Help', chord: 'f1' },
];

function press(key: string, held: Partial<KeyPress> = {}): KeyPress {
  return { key, code: '', ctrlKey: false, altKey: false, shiftKey: false, metaKey: false, ...held };
}

describe('a chord', () => {
  it.each([
    ['Alt + 1', 'alt+1'],
    ['shift+CTRL+k', 'ctrl+shift+k'],
    ['Option+Left', 'alt+arrowleft'],
    ['ctrl++', 'ctrl+plus'],
    ['F2', 'f2'],
    ['Esc', 'escape'],
  ])('written %s is stored as %s', (text, chord) => {
    expect(parseChord(text)).toEqual({ ok: true, value: chord });
  });

  it.each([
    ['', 'chord.empty'],
    ['ctrl+alt', 'chord.one-key'],
    ['ctrl+k+j', 'chord.one-key'],
    ['k', 'chord.needs-modifier'],
    ['shift+k', 'chord.needs-modifier'],
    ['ctrl+w', 'chord.reserved'],
    ['Tab', 'chord.reserved'],
  ])('written "%s" is refused as %s', (text, code) => {
    expect(parseChord(text)).toMatchObject({ ok: false, error: { code } });
  });

  it('is read back as people write it', () => {
    expect(spellChord('ctrl+shift+k')).toBe('Ctrl+Shift+K');
    expect(spellChord('alt+arrowleft')).toBe('Alt+Arrow left');
  });

  it('comes from the place of the key where Alt makes another character', () => {
    expect(chordOf(press('¡', { altKey: true, code: 'Digit1' }))).toBe('alt+1');
    expect(chordOf(press('ç', { altKey: true, code: 'KeyC' }))).toBe('alt+c');
  });

  it('is none while only a modifier is down', () => {
    expect(chordOf(press('Alt', { altKey: true }))).toBeUndefined();
  });

  it('survives being pressed for everything that parses', () => {
    expect(chordOf(press('+', { ctrlKey: true }))).toBe('ctrl+plus');
    expect(chordOf(press(' ', { ctrlKey: true }))).toBe('ctrl+space');
  });
});

describe('a shortcut table', () => {
  it('starts the action whose chord is pressed', () => {
    expect(ShortcutTable.open(actions).actionFor(press('c', { altKey: true, code: 'KeyC' }))?.id).toBe('calendar');
    expect(ShortcutTable.open(actions).actionFor(press('z', { altKey: true, code: 'KeyZ' }))).toBeUndefined();
  });

  it('gives an action another chord and frees the old one', () => {
    const table = ShortcutTable.open(actions).remap('answer', 'ctrl+1');
    expect(table.ok && table.value.chordFor('answer')).toBe('ctrl+1');
    expect(table.ok && table.value.actionFor(press('1', { altKey: true, code: 'Digit1' }))).toBeUndefined();
  });

  it('refuses a chord that another action holds, and says which', () => {
    expect(ShortcutTable.open(actions).remap('answer', 'alt+C')).toMatchObject({
      ok: false,
      error: { code: 'chord.taken', by: { id: 'calendar' } },
    });
  });

  it('lets an action keep its own chord', () => {
    expect(ShortcutTable.open(actions).remap('answer', 'alt+1').ok).toBe(true);
  });

  it('refuses an action it does not know', () => {
    expect(ShortcutTable.open(actions).remap('nap', 'alt+n')).toMatchObject({
      ok: false,
      error: { code: 'chord.unknown-action' },
    });
  });

  it('finds defaults that clash', () => {
    expect(ShortcutTable.open(actions).conflicts()).toEqual([]);
    const clashing = [...actions, { id: 'twin', label: 'Twin', chord: 'f1' }];
    expect(
      ShortcutTable.open(clashing)
        .conflicts()
        .map(([one, other]) => [one.id, other.id]),
    ).toEqual([['help', 'twin']]);
  });

  it('keeps only the changes, and leaves out stored ones that no longer serve', () => {
    const table = ShortcutTable.open(actions, { answer: 'ctrl+1', calendar: 'k', gone: 'alt+9', help: 'ctrl+1' });
    expect(table.changesFrom(actions)).toEqual({ answer: 'ctrl+1' });
  });
});

describe('typing', () => {
  const field = { tagName: 'INPUT', type: 'text' };
  it('is what text fields, text areas, lists and editable places take', () => {
    expect(
      [field, { tagName: 'TEXTAREA' }, { tagName: 'SELECT' }, { tagName: 'DIV', isContentEditable: true }].map(
        isTyping,
      ),
    ).toEqual([true, true, true, true]);
    expect([{ tagName: 'INPUT', type: 'checkbox' }, { tagName: 'BUTTON' }].map(isTyping)).toEqual([false, false]);
  });

  it('is not disturbed by keys without Ctrl, Alt or Meta, except function keys', () => {
    const table = ShortcutTable.open([...actions, { id: 'close', label: 'Close', chord: 'escape' }]);
    expect(table.actionFor(press('Escape'), field)).toBeUndefined();
    expect(table.actionFor(press('Escape'), { tagName: 'DIV' })?.id).toBe('close');
    expect(table.actionFor(press('F1'), field)?.id).toBe('help');
    expect(table.actionFor(press('c', { altKey: true, code: 'KeyC' }), field)?.id).toBe('calendar');
  });
});
