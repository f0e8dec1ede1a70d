import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { deepest, longestText, parseYaml } from '../../../../src/packs/read/yaml';

const faultOf = (text: string) => {
  const result = parseYaml(text, 'a.yaml');
  return result.ok ? undefined : result.error[0];
};

describe('parseYaml', () => {
  it('reads a plain document', () => {
    expect(parseYaml('a: [1, two, "3", true, null]\nb: {c: ""}\n', 'a.yaml')).toEqual({
      ok: true,
      value: { a: [1, 'two', '3', true, null], b: { c: '' } },
    });
  });

  it('reads dates and yes as the texts they are', () => {
    expect(parseYaml('on: 2027-03-09\nyes: no\n', 'a.yaml')).toEqual({
      ok: true,
      value: { on: '2027-03-09', yes: 'no' },
    });
  });

  it('reads back whatever plain values were written', () => {
    const key = fc
      .string({ minLength: 1, maxLength: 8 })
      .filter((each) => !['__proto__', 'constructor', 'prototype'].includes(each));
    const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
    const value = fc.letrec((tie) => ({
      node: fc.oneof(
        { maxDepth: 3 },
        leaf,
        fc.array(tie('node'), { maxLength: 4 }),
        fc.dictionary(key, tie('node'), { maxKeys: 4, noNullPrototype: true }),
      ),
    })).node;
    fc.assert(
      fc.property(value, (each) => {
        expect(parseYaml(stringify(each), 'a.yaml')).toEqual({ ok: true, value: each });
      }),
    );
  });

  it('names line and column of a slip', () => {
    expect(faultOf('a: 1\nb: [1, 2\nc: 3\n')).toMatchObject({
      code: 'yaml.syntax',
      file: 'a.yaml',
      path: expect.stringMatching(/^line \d+, column \d+$/),
      expected: 'well-formed YAML',
    });
    expect(faultOf('a: 1\nb: 2\na: 3\n')?.path).toBe('line 3, column 1');
  });

  it.each([
    ['a key twice', 'a: 1\na: 2\n', 'yaml.duplicate-key'],
    ['two documents', 'a: 1\n---\nb: 2\n', 'yaml.several-documents'],
    ['a tag of its own', 'a: !!js/function "x"\n', 'yaml.unknown-tag'],
    ['a key that is a map', '? {a: 1}\n: 2\n', 'yaml.syntax'],
    ['a number without end', 'a: .inf\n', 'yaml.not-a-number'],
    ['an alias to nothing', 'a: *b\n', 'yaml.unknown-alias'],
    ['a key that reaches behind the value', '__proto__: {admin: true}\n', 'yaml.forbidden-key'],
    ['the same, nested', 'a: [{constructor: 1}]\n', 'yaml.forbidden-key'],
  ])('refuses %s', (_, text, code) => {
    expect(faultOf(text)?.code).toBe(code);
  });

  it('refuses a text longer than its limit without reading it', () => {
    expect(faultOf('x'.repeat(longestText + 1))).toEqual({
      code: 'yaml.too-long',
      file: 'a.yaml',
      path: '',
      expected: 'at most 1000000 characters',
      found: '1000001',
    });
  });

  it('refuses aliases that multiply', () => {
    const bomb = [
      'a: &a [x, x, x, x, x, x, x, x, x, x]',
      ...[...'bcdefgh'].map(
        (name, index) => `${name}: &${name} [${Array.from({ length: 10 }, () => `*${'abcdefg'[index]}`).join(', ')}]`,
      ),
    ].join('\n');
    expect(faultOf(bomb)?.code).toBe('yaml.too-tangled');
  });

  it('allows an alias that is used as shorthand', () => {
    expect(parseYaml('a: &week [1, 2]\nb: *week\n', 'a.yaml')).toEqual({ ok: true, value: { a: [1, 2], b: [1, 2] } });
  });

  it.each([deepest + 5, 50_000])('refuses %i levels of nesting with a fault, not with a crash', (depth) => {
    expect(['yaml.too-deep', 'yaml.too-tangled', 'yaml.syntax']).toContain(
      faultOf(`${'['.repeat(depth)}${']'.repeat(depth)}`)?.code,
    );
  });

  it('lists no more than twenty slips of one file', () => {
    const result = parseYaml(Array.from({ length: 60 }, () => 'a: 1').join('\n'), 'a.yaml');
    expect(result.ok ? 0 : result.error.length).toBe(20);
  });

  it('has an answer for any text', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 200, unit: 'binary' }),
        (text) => typeof parseYaml(text, 'a.yaml').ok === 'boolean',
      ),
    );
  });
});
