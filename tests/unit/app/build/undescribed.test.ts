import { describe, expect, it } from 'vitest';
import { withoutDescriptions, withoutPages } from '../../../../src/app/build/undescribed';

const of = (source: string): string => withoutDescriptions('schema.ts', source);

describe('descriptions of schemas', () => {
  it('are left out, wherever in a chain they stand', () => {
    expect(of("const name = z.string().max(40).describe('Name, as said.').optional();")).toBe(
      'const name = z.string().max(40).optional();',
    );
    expect(of('z.object({ a: z.int().describe("One"), b: z.string() })\n  .describe(`Both of\n them`);')).toBe(
      'z.object({ a: z.int(), b: z.string() });',
    );
  });

  it('are left out of one another', () => {
    expect(of("z.array(z.string().describe('Each.')).describe('All.')")).toBe('z.array(z.string())');
  });

  it('leave alone what only looks like one', () => {
    for (const source of [
      "describe('a test', () => undefined);",
      'visit.describe(text);',
      'const text = ".describe(\'in a text\')";',
      "party.describe('two', 'texts');",
    ])
      expect(of(source)).toBe(source);
  });
});

describe('tables of rules', () => {
  it('are sent without what only their pages print, and with everything else', () => {
    const table =
      "rules({ id: 'a.b', says: 'One, two.', facts: ['X'], met: `So.`, broken: 'Not so.', why: 'It hurts.' });";
    expect(withoutPages('a.rules.ts', table).replaceAll(/\s+/g, ' ')).toBe(
      "rules({ id: 'a.b', facts: ['X'], met: `So.`, broken: 'Not so.', why: 'It hurts.' });",
    );
  });

  it('leave alone what is no text', () => {
    for (const source of ['const a = { says: say(), met };', 'answer.says;', "f({ said: 'x' });"])
      expect(withoutPages('a.rules.ts', source)).toBe(source);
  });
});
