import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { registry } from '../../../../src/rules/registry';
import {
  accountBalanceSchema,
  agingSchema,
  postingErrorSchema,
  statementSchema,
} from '../../../../src/rules/situation/accounts';
import { adjudicationSchema } from '../../../../src/rules/situation/adjudication';
import { chargeCaptureSchema } from '../../../../src/rules/situation/charge-capture';
import { claimRatesSchema } from '../../../../src/rules/situation/claim-rates';
import { codeKindSchema, modifierCaseSchema, visitLevelSchema } from '../../../../src/rules/situation/coding';
import { lateClaimSchema } from '../../../../src/rules/situation/late-claim';
import { adjustmentSchema, collectionCallSchema } from '../../../../src/rules/situation/patient-money';
import { daySheetSchema, depositSchema, pettyCashSchema } from '../../../../src/rules/situation/reconciliation';
import { anyOfSchema } from '../../../helpers/any-of-schema';
import { atCedarGrove, type Described, judged, nowhere } from '../../../helpers/judging';

const visitCode = fc.constantFrom('99201', '99203', '99211', '99214', '99215', '36415', 'J0000');
const modifier = fc.constantFrom('24', '25', '50', '57', '59', '95', 'LT', 'RT', 'ZZ');

const questions: readonly (readonly [string, fc.Arbitrary<Described>])[] = [
  ['visit-level', fc.tuple(anyOfSchema(visitLevelSchema), visitCode).map(([of, code]) => ({ ...of, code }))],
  ['modifier', fc.tuple(anyOfSchema(modifierCaseSchema), modifier).map(([of, is]) => ({ ...of, modifier: is }))],
  ['code-kind', anyOfSchema(codeKindSchema)],
  ['charge-capture', anyOfSchema(chargeCaptureSchema)],
  ['claim-rates', anyOfSchema(claimRatesSchema)],
  ['adjudication', anyOfSchema(adjudicationSchema)],
  ['late-claim', anyOfSchema(lateClaimSchema)],
  ['account-balance', anyOfSchema(accountBalanceSchema)],
  ['posting-error', anyOfSchema(postingErrorSchema)],
  ['aging', anyOfSchema(agingSchema)],
  ['statement', anyOfSchema(statementSchema)],
  ['adjustment', anyOfSchema(adjustmentSchema)],
  ['collection-call', anyOfSchema(collectionCallSchema)],
  ['day-sheet', anyOfSchema(daySheetSchema)],
  ['deposit', anyOfSchema(depositSchema)],
  ['petty-cash', anyOfSchema(pettyCashSchema)],
];

describe.each(questions)('%s, whatever is described', (_name, any) => {
  test('every verdict rests on a known rule, an authority and words, and sums are whole cents (BIL-04 to BIL-15, OPS-08, OPS-09)', () => {
    fc.assert(
      fc.property(any, fc.boolean(), (described, here) => {
        const verdicts = judged(described, here ? atCedarGrove : nowhere);
        expect(verdicts.length).toBeGreaterThan(0);
        for (const verdict of verdicts) {
          expect(registry[verdict.rule]).toBeDefined();
          expect(verdict.authority.length).toBeGreaterThan(0);
          expect(verdict.basis).toMatch(/\S/);
          expect(verdict.basis).not.toMatch(/undefined|NaN|\[object/);
          expect(verdict.betterAct).toMatch(/\S/);
          if (verdict.verdict === 'needs') expect(verdict.needs?.length ?? 0).toBeGreaterThan(0);
          if (verdict.verdict === 'route') expect(verdict.routeTo).toBeDefined();
          for (const [name, value] of Object.entries(verdict.figures ?? {}))
            expect([name, Number.isSafeInteger(value)]).toEqual([name, true]);
        }
      }),
      { numRuns: 300 },
    );
  });
});

test('the parts of a payer’s answer add up to what was billed, in whatever words it was asked (BIL-09)', () => {
  fc.assert(
    fc.property(anyOfSchema(adjudicationSchema), (described) => {
      for (const { figures } of judged(described)) {
        if (figures === undefined) continue;
        const { billed, paid = 0, patient = 0, balance = 0, contractual = 0, denied = 0, other = 0 } = figures;
        expect(paid + patient + balance + contractual + denied + other).toBe(billed);
      }
    }),
    { numRuns: 500 },
  );
});
