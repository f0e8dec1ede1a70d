import { describe, expect, it } from 'vitest';
import { readShortForm } from '../../../src/prover/short-form';
import { aShift, thePack } from '../../helpers/a-shift';

thePack();

const atTheDesk = () => aShift().with('clean-check-in', 'all-in-order').untilTheyCome().serve().greet();
const read = (written: string | Record<string, unknown>) =>
  readShortForm(atTheDesk().it.inside, 'clean-check-in', written);

describe('the short form of an act', () => {
  it.each([
    ['greet warm', { verb: 'greet', tone: 'warm' }],
    ['  ask   full-name  ', { verb: 'ask', item: 'full-name', tone: 'plain' }],
    ['read-out address-on-file curt', { verb: 'confirm', item: 'address-on-file', source: 'record', tone: 'curt' }],
    ['hold asked', { verb: 'hold', asked: true, tone: 'plain' }],
    ['hold', { verb: 'hold', asked: false, tone: 'plain' }],
    ['decline records', { verb: 'decline', what: 'records', reason: 'none', tone: 'plain' }],
    ['collect copay 2500 cash', { verb: 'collect', for: 'copay', cents: 2500, method: 'cash' }],
    ['consult nurse urgency urgent', { verb: 'consult', staff: 'nurse', about: 'urgency', urgent: true }],
  ])('%s', (written, act) => expect(read(written)).toMatchObject({ ok: true, value: act }));

  it('takes an act written in full', () =>
    expect(read({ verb: 'close', tone: 'warm' })).toEqual({ ok: true, value: { verb: 'close', tone: 'warm' } }));

  it.each([
    '',
    'sing',
    'ask',
    'ask favourite-colour',
    'collect copay much',
    'share',
    'hold-on',
    'constructor',
    'summarise',
  ])('"%s" is no act, and the sentence says which words', (written) => {
    const act = read(written);
    if (act.ok) throw new Error(`It was read as ${act.value.verb}.`);
    expect(act.error).toContain(`"${written}" is no act`);
  });

  it('facts that are not in the open chart are refused at the desk, not made up', () => {
    const driver = atTheDesk().do('open-chart');
    const act = readShortForm(driver.it.inside, 'clean-check-in', 'share imaging-result');
    expect(act.ok && driver.refusal(act.value)).toBe('no-such-thing');
  });
});
