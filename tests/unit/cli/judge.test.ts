import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../../src/cli/main';
import { tempTree } from '../../helpers/temp-tree';

/** One honest case, in which a test can put something wrong. */
const honest = `format: 1
cases:
  - id: husband
    question: disclosure
    facts: [{kind: lab-result}]
    recipient: {capacity: family-or-friend, relationship: spouse, identity: [said-so]}
    channel: phone
    done: false
`;

describe('npm run judge', () => {
  let out = '';
  let err = '';
  beforeEach(() => {
    out = '';
    err = '';
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((out += String(text)), true));
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((err += String(text)), true));
  });
  afterEach(() => vi.restoreAllMocks());
  const judge = (text: string, ...more: string[]) =>
    main(['judge', `${tempTree({ 'cases.yaml': text })}/cases.yaml`, ...more]);

  it('answers in words a person reads', async () => {
    expect(await judge(honest)).toBe(0);
    expect(out).toContain('husband\n  forbidden (critical)\n');
    expect(err).toBe('');
  });

  it('answers with one JSON value that has every field, empty or not', async () => {
    expect(await judge(honest, '--json')).toBe(0);
    const answer = JSON.parse(out);
    expect(Object.keys(answer)).toEqual(['file', 'cases']);
    expect(Object.keys(answer.cases[0])).toEqual(
      expect.arrayContaining([
        'id',
        'verdict',
        'basis',
        'authority',
        'severity',
        'tooMuch',
        'needs',
        'routeTo',
        'due',
        'amount',
        'betterAct',
        'rule',
        'facts',
        'law',
        'policy',
        'all',
      ]),
    );
    expect(answer.cases[0]).toMatchObject({
      id: 'husband',
      verdict: 'forbidden',
      severity: 'critical',
      due: null,
      amount: null,
    });
  });

  it('keeps law and house policy apart', async () => {
    await judge(honest, '--json');
    const [answer] = JSON.parse(out).cases;
    expect(answer.law).toContain('45 CFR 164.510(b)');
    expect(answer.law).not.toContain('policy');
    expect(answer.policy).toContain('Cedar Grove policy');
  });

  it('takes another house’s settings', async () => {
    expect(
      await judge(
        `${honest.replace('lab-result', 'is-patient')}practice: {confirmPatientsToCallers: true}\n`,
        '--json',
      ),
    ).toBe(0);
    expect(JSON.parse(out).cases[0].verdict).toBe('allowed');
  });

  it('exits 1 when a case is not as it expects, and says which', async () => {
    expect(await judge(honest.replace('    done: false', '    done: false\n    expect: {verdict: allowed}'))).toBe(1);
    expect(out).toContain('NOT AS EXPECTED');
  });

  it.each([
    [
      'an unknown word',
      honest.replace('lab-result', 'lab-rezult'),
      ['cases.0.facts.0.kind', '"lab-rezult"', 'did you mean lab-result?'],
    ],
    ['an unknown field', honest.replace('channel:', 'chanel:'), ['cases.0.chanel', 'did you mean channel?']],
    ['an unknown question', honest.replace('question: disclosure', 'question: disclosur'), ['cases.0', 'disclosure']],
    ['no question', honest.replace('    question: disclosure\n', ''), ['cases.0']],
    ['no cases', 'format: 1\ncases: []\n', ['cases', 'at least 1']],
    ['another format', honest.replace('format: 1', 'format: 2'), ['format']],
    ['a real state', `${honest}state: idaho\n`, ['state', 'never described here']],
    [
      'a setting nobody knows',
      `${honest}practice: {identifierNeeded: 3}\n`,
      ['practice.identifierNeeded', 'did you mean identifiersNeeded?'],
    ],
    [
      'a setting out of range',
      `${honest}practice: {identifiersNeeded: 9}\n`,
      ['practice.identifiersNeeded', 'at most 4'],
    ],
    ['an id used twice', honest + honest.slice(honest.indexOf('  - id')), ['cases.1.id', 'an id no other case has']],
    ['a date that is none', `${honest}date: 2027-02-30\n`, ['date']],
    ['no YAML', 'format: [1\n', ['cases.yaml']],
    ['own tags', 'format: !!js/function 1\n', ['cases.yaml']],
    ['a key of the engine', '__proto__: {}\n', ['__proto__']],
    ['nothing', '', ['cases.yaml']],
  ])('refuses %s with one sentence a fault', async (_what, text, says) => {
    expect(await judge(text)).toBe(1);
    expect(out).toBe('');
    for (const each of says) expect(err).toContain(each);
    expect(err).not.toContain('    at ');
  });

  it('gives the faults as JSON too, when asked for JSON', async () => {
    expect(await judge(honest.replace('lab-result', 'lab-rezult'), '--json')).toBe(1);
    expect(JSON.parse(out).faults[0]).toMatchObject({ path: 'cases.0.facts.0.kind', didYouMean: 'lab-result' });
  });

  it('says that a file is not there', async () => {
    expect(await main(['judge', '/nowhere/cases.yaml'])).toBe(1);
    expect(err).toContain('/nowhere/cases.yaml');
  });

  it('asks for a file when called without one', async () => {
    expect(await main(['judge'])).toBe(2);
    expect(err).toContain('expected one file');
  });
});
