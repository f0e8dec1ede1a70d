import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillText, unfilled } from '../../../src/shared/fill';

describe('filling a text', () => {
  it('puts names in, those given with the occasion first', () => {
    expect(fillText('{wife.first}, {value}', { 'wife.first': 'Ana', value: 'no' }, { value: 'yes' })).toBe('Ana, yes');
  });

  it('leaves an unknown name as it stands, and reports it', () => {
    expect(fillText('{wifee.first}', { 'wife.first': 'Ana' })).toBe('{wifee.first}');
    expect(unfilled('{wifee.first} {wife.first}', { 'wife.first': 'Ana' })).toEqual(['wifee.first']);
  });

  it.each(['constructor', 'toString', 'valueOf'])('takes nothing that every object inherits: {%s}', (name) => {
    expect(fillText(`{${name}}`, {})).toBe(`{${name}}`);
    expect(unfilled(`{${name}}`, {})).toEqual([name]);
  });

  it('fills what it was given once: a value is text, whatever stands in it', () => {
    fc.assert(fc.property(fc.string(), (value) => fillText('<{a}>', { a: value, b: 'B' }) === `<${value}>`));
  });
});
