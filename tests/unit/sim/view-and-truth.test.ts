import { describe, expect, it } from 'vitest';
import { castPack } from '../../../src/packs/casting/cast-pack';
import type { CastShift } from '../../../src/packs/casting/cast';
import { provingSettings } from '../../../src/prover/stage';
import type { Act } from '../../../src/practice/acts/act';
import { bots } from '../../../src/sim/bots/bots';
import { Shift } from '../../../src/sim/shift';
import { playerView } from '../../../src/sim/view/view';
import { thePack } from '../../helpers/a-shift';

const pack = thePack();

/** The same morning in which something else is the case that nobody has looked into. */
function otherwise(cast: CastShift): CastShift {
  const people = Object.fromEntries(
    Object.entries(cast.world.truth.people).map(([id, person]) => [
      id,
      { ...person, phone: '555-0100', address: 'Elsewhere', dob: '1901-01-01' },
    ]),
  );
  return {
    world: { ...cast.world, truth: { people, coverages: {} } },
    encounters: new Map(
      [...cast.encounters].map(([id, encounter]) => [id, { ...encounter, capacity: 'stranger' as const }]),
    ),
  };
}

/** Questions and papers by which the truth about a person comes to light. */
const checks = new Set([
  'date-of-birth',
  'phone-on-file',
  'address-on-file',
  'callback-number',
  'location',
  'photo-id',
  'insurance-card',
  'passcode',
]);
const looksInto = (act: Act) => act.verb === 'check-eligibility' || (act.verb === 'ask' && checks.has(act.item));

describe('what the player sees', () => {
  it.each([3, 8, 21])(
    'is the same in two mornings that differ only in what nobody has checked (seed %i)',
    { timeout: 120_000 },
    (seed) => {
      const random = bots.random?.(seed);
      if (!random) throw new Error('no random bot');
      const cast = castPack(pack, seed);
      const here = new Shift(pack, seed, provingSettings, cast);
      const there = new Shift(pack, seed, provingSettings, otherwise(cast));
      let seen = 0;
      for (let count = 0; count < 250 && here.state.phase !== 'over'; count += 1) {
        const view = playerView(here.inside);
        expect(JSON.stringify(playerView(there.inside))).toBe(JSON.stringify(view));
        const wanted = random.decide(view, pack.practice);
        const act: Act = looksInto(wanted) ? { verb: 'close', tone: 'plain' } : wanted;
        const done = here.command({ at: here.state.now, act });
        expect(there.command({ at: there.state.now, act }).ok).toBe(done.ok);
        if (done.ok) seen += 1;
        else
          for (const shift of [here, there])
            shift.command({ at: shift.state.now, act: { verb: 'wait', until: shift.state.now + 5 } });
      }
      expect(seen).toBeGreaterThan(30);
    },
  );

  it('changes when the payer is asked', () => {
    const cast = castPack(pack, 3);
    const mrn = Object.values(cast.world.record.charts).find(({ coverages }) => coverages.length > 0)?.mrn ?? '';
    const answers = [cast, otherwise(cast)].map((one) => {
      const shift = new Shift(pack, 3, provingSettings, one);
      shift.command({ at: shift.state.now, act: { verb: 'check-eligibility', mrn, on: '2027-03-09' } });
      return playerView(shift.inside).eligibility[0]?.status;
    });
    expect(answers[1]).not.toBe('active');
    expect(answers[0]).toBeDefined();
  });
});
