import { expect, test } from 'vitest';
import { deskShortcuts } from '../../../src/desk/keys/desk.shortcuts';
import { officeTabs } from '../../../src/desk/office/tabs';
import { palette } from '../../../src/desk/talk/palette';
import { ShortcutTable } from '../../../src/ui/shortcuts';

const table = ShortcutTable.open(deskShortcuts);

test('no two shortcuts share a chord', () => {
  expect(table.conflicts()).toEqual([]);
});

test('letters that browsers keep for themselves stay free', () => {
  const letters = deskShortcuts
    .map((action) => /^alt\+([a-z])$/.exec(action.chord)?.[1])
    .filter((letter) => letter !== undefined);
  expect(letters.filter((letter) => ['d', 'e', 'f'].includes(letter))).toEqual([]);
});

test('every speech act, line and page of the software has one', () => {
  const wanted = [
    ...palette.map((entry) => `say.${entry.verb}`),
    'phone.1',
    'phone.2',
    'phone.3',
    'phone.4',
    ...officeTabs.map((tab) => `office.${tab.id}`),
  ];
  expect(wanted.filter((id) => table.chordFor(id) === undefined)).toEqual([]);
});

test('a page opens by Alt, Shift and its place among the tabs, whatever sign the key then makes', () => {
  const press = { key: '!', code: 'Digit1', ctrlKey: false, altKey: true, shiftKey: true, metaKey: false };
  expect(table.actionFor(press)?.id).toBe('office.calendar');
});
