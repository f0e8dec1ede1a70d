import { describe, expect, it } from 'vitest';
import { openCatalogue } from '../../../src/ui/messages';

const english = {
  'queue.waiting': { one: '{count} person waits', other: '{count} people wait' },
  'line.rings': 'Line {line} rings',
  'desk.title': 'The desk',
} as const;

describe('a catalogue', () => {
  it('fills placeholders', () => {
    expect(openCatalogue(english).say('line.rings', { line: 2 })).toBe('Line 2 rings');
    expect(openCatalogue(english).say('desk.title')).toBe('The desk');
  });

  it('chooses the plural form by count', () => {
    const { say } = openCatalogue(english);
    expect([0, 1, 2].map((count) => say('queue.waiting', { count }))).toEqual([
      '0 people wait',
      '1 person waits',
      '2 people wait',
    ]);
  });

  it('speaks another language and falls back to English, by English plural rules', () => {
    const french = openCatalogue(
      english,
      {
        'line.rings': 'La ligne {line} sonne',
        'queue.waiting': { one: '{count} personne attend', other: '{count} personnes attendent' },
      },
      'fr',
    );
    expect(french.say('line.rings', { line: 3 })).toBe('La ligne 3 sonne');
    expect(french.say('queue.waiting', { count: 0 })).toBe('0 personne attend');
    expect(french.say('desk.title')).toBe('The desk');
    expect(french.untranslated).toEqual(['desk.title']);
  });

  it('leaves what a value contains alone: a value is never a placeholder', () => {
    expect(openCatalogue({ hello: 'Hello {name}' } as const).say('hello', { name: '{line}' })).toBe('Hello {line}');
  });
});
