import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeCase } from '../../../../src/rules/judge-case';
import { caseSchema } from '../../../../src/rules/case-file';
import { adjustmentSchema, collectionCallSchema } from '../../../../src/rules/situation/patient-money';
import { postingErrorSchema } from '../../../../src/rules/situation/accounts';
import { anyOfSchema } from '../../../helpers/any-of-schema';
import { atCedarGrove, type Described } from '../../../helpers/judging';

const gravity = ['none', 'minor', 'serious', 'critical'];
const answer = (described: Described) => judgeCase(caseSchema.parse({ id: 'any', ...described }), atCedarGrove);
const worse = (described: Described) => gravity.indexOf(answer(described).severity);

describe('a call about a balance (BIL-14)', () => {
  const any = anyOfSchema(collectionCallSchema);

  test('knowing who speaks, offering help and a note never make it worse', () => {
    fc.assert(
      fc.property(any, (call) => {
        const better = {
          ...call,
          confirmed: true,
          noted: true,
          ...(call.said === undefined ? {} : { said: [...call.said.slice(0, 7), 'offer-of-help'] }),
        };
        expect(worse(better as Described)).toBeLessThanOrEqual(worse(call));
      }),
      { numRuns: 300 },
    );
  });

  test('however kind, it is serious where nothing may be collected', () => {
    fc.assert(
      fc.property(any, fc.constantFrom('qmb-share' as const, 'estimate-disputed' as const), (call, balance) => {
        expect(answer({ ...call, balance }).severity).toBe('serious');
      }),
    );
  });

  test('what is wrong for the office is wrong for an agency, and never lighter', () => {
    fc.assert(
      fc.property(any, (call) => {
        expect(worse({ ...call, caller: 'agency' })).toBeGreaterThanOrEqual(worse({ ...call, caller: 'practice' }));
      }),
      { numRuns: 300 },
    );
  });

  test('a debt told to anybody but the person is serious, whatever else was right', () => {
    const others = fc.constantFrom('voicemail', 'spouse', 'child', 'neighbour', 'colleague', 'someone-else' as const);
    fc.assert(
      fc.property(any, others, (call, reached) => {
        expect(answer({ ...call, reached, said: ['the-debt'] } as Described).severity).toBe('serious');
      }),
    );
  });
});

describe('amounts taken off (BIL-15)', () => {
  const any = anyOfSchema(adjustmentSchema);

  test('nothing is allowed that nobody, or the desk alone, approved', () => {
    fc.assert(
      fc.property(any, fc.constantFrom('nobody' as const, 'desk' as const), (adjustment, approvedBy) => {
        expect(answer({ ...adjustment, approvedBy }).verdict).not.toBe('allowed');
      }),
      { numRuns: 300 },
    );
  });

  test('a charge deleted or made smaller is serious, whoever approved it', () => {
    fc.assert(
      fc.property(any, fc.constantFrom('deleted-charge' as const, 'changed-charge' as const), (adjustment, how) => {
        expect(answer({ ...adjustment, how }).severity).toBe('serious');
      }),
    );
  });

  test('a habit of letting copays go is allowed to nobody', () => {
    fc.assert(
      fc.property(any, (adjustment) => {
        const said = answer({ ...adjustment, kind: 'cost-share-waiver', routine: 'yes' });
        expect(['forbidden', 'breached']).toContain(said.verdict);
      }),
    );
  });

  test('two people’s approval, a note and posting it never make it worse', () => {
    fc.assert(
      fc.property(any, (adjustment) => {
        const better = { ...adjustment, approvedBy: 'two-people', reasonNoted: true } as const;
        expect(worse(better)).toBeLessThanOrEqual(
          Math.max(worse(adjustment), worse({ ...adjustment, approvedBy: 'manager' })),
        );
      }),
      { numRuns: 300 },
    );
  });
});

test('a posting deleted is serious whatever was done beside it (BIL-11, BIL-15)', () => {
  fc.assert(
    fc.property(anyOfSchema(postingErrorSchema), (error) => {
      expect(answer({ ...error, did: ['deleted', 'posted-right', 'noted-why'] }).severity).toBe('serious');
    }),
  );
});
