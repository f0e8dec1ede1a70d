import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Act } from '../../../src/practice/acts/act';
import { stateHash } from '../../../src/shared/hash';
import { readAct } from '../../../src/sim/shift';
import { playerView } from '../../../src/sim/view/view';
import { aShift, thePack } from '../../helpers/a-shift';

thePack();

const inherited = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];

/** Acts that name a thing by an id, for any id. */
const naming: readonly ((id: string) => Act)[] = [
  (id) => ({ verb: 'open-chart', mrn: id }),
  (id) => ({ verb: 'check-eligibility', mrn: id, on: '2027-03-09' }),
  (id) => ({ verb: 'update', mrn: id, field: 'phone', value: '555-0100' }),
  (id) => ({ verb: 'record-card', mrn: id, paper: id }),
  (id) => ({ verb: 'book', mrn: id, type: id, slot: 'okafor/2027-03-10/36000' }),
  (id) => ({ verb: 'move', appointment: id, slot: 'okafor/2027-03-10/36000' }),
  (id) => ({ verb: 'cancel', appointment: id }),
  (id) => ({ verb: 'arrive', appointment: id }),
  (id) => ({ verb: 'check-out', appointment: id }),
  (id) => ({ verb: 'wait-list', mrn: id, type: 'follow-up' }),
  (id) => ({ verb: 'collect', mrn: id, cents: 100, for: 'balance', method: 'cash' }),
  (id) => ({ verb: 'payment-plan', mrn: id, cents: 100, parts: 2 }),
  (id) => ({ verb: 'request-referral', mrn: id, appointment: id }),
  (id) => ({ verb: 'hand-over', handout: 'receipt', mrn: id }),
  (id) => ({ verb: 'release-records', mrn: id, scope: id, to: 'mail' }),
  (id) => ({ verb: 'handle-paper', paper: id, action: 'file', mrn: id }),
  (id) => ({ verb: 'look-at', paper: id }),
  (id) => ({ verb: 'message', message: { to: id, about: id, urgency: 'now', includes: [] } }),
  (id) => ({
    verb: 'take-message',
    message: { to: 'nurse', about: id, urgency: 'now', includes: ['patient-name'] },
    tone: 'plain',
  }),
  (id) => ({ verb: 'consult', staff: id, about: 'records', urgent: false }),
  (id) => ({ verb: 'read-message', message: id }),
  (id) => ({ verb: 'serve', person: id }),
  (id) => ({ verb: 'nod', person: id }),
  (id) => ({ verb: 'log-disclosure', mrn: id }),
  (id) => ({ verb: 'incident', mrn: id }),
  (id) => ({ verb: 'share', facts: [id], discreet: false, tone: 'plain' }),
  (id) => ({ verb: 'offer', option: 'slot', slot: id, tone: 'plain' }),
];

const atTheDesk = () =>
  aShift().with('clean-check-in', 'all-in-order').untilTheyCome().serve().greet().do('open-chart');

describe('an act that names something no desk has', () => {
  it.each(inherited)('is refused, and nothing happens: "%s"', (id) => {
    const driver = atTheDesk();
    const before = stateHash(driver.it.state);
    for (const act of naming)
      expect([act(id).verb, driver.refusal(act(id)) === undefined]).toEqual([act(id).verb, false]);
    expect(stateHash(driver.it.state)).toBe(before);
  });

  it('never throws, whatever is named', () => {
    const driver = atTheDesk();
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 20 }),
          fc.constantFrom(...inherited),
          fc.constantFrom('okafor/0000-00-00/0', 'okafor/2027-02-30/99999', 'CG-', 'A-1'),
        ),
        (id) => {
          for (const make of naming) {
            const act = readAct(make(id));
            if (act) driver.refusal(act);
          }
          expect(playerView(driver.it.inside).now).toBe(driver.it.state.now);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('what is no act at all', () => {
  it('is read as none', () => {
    fc.assert(fc.property(fc.anything(), (value) => readAct(value) === undefined || typeof value === 'object'));
    expect(readAct({ verb: 'greet', tone: 'warm', extra: 1 })).toBeUndefined();
    expect(readAct(JSON.parse('{"verb":"greet","tone":"warm","__proto__":{"a":1}}'))?.verb ?? 'none').toMatch(
      /greet|none/,
    );
    expect(readAct({ verb: 'wait', until: -1 })).toBeUndefined();
    expect(readAct({ verb: 'collect', mrn: 'CG-1', cents: 1.5, for: 'copay', method: 'cash' })).toBeUndefined();
  });
});
