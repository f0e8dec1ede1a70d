import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeSchedulingMethod } from '../../../../../src/rules/scheduling/desk/judge-scheduling-method';
import { markOf, methodsTold } from '../../../../../src/rules/scheduling/desk/scheduling-method';
import { type SchedulingMethodCase, schedulingMethods } from '../../../../../src/rules/situation/scheduling-method';
import { caseFilesIn } from '../../../../helpers/case-files';

const context = caseFilesIn('tests/unit/rules/scheduling/calendar/cases')[0]?.context;
if (!context) throw new Error('no case file');
const feature = fc.option(fc.boolean(), { nil: undefined });
const features = fc.record({
  ownTimes: feature,
  severalAtTop: feature,
  insideHour: feature,
  endOpen: feature,
  arrivalOrder: feature,
  noTimes: feature,
  twoOnPurpose: feature,
  likeTogether: feature,
  sameDay: feature,
  blockedFirst: feature,
});
const told = features.map((each): SchedulingMethodCase => ({ question: 'scheduling-method', ...each }));
const name = fc.constantFrom(...schedulingMethods.ids);
const timing = ['stream', 'wave', 'modified-wave', 'open-hours'];

describe('methods of scheduling (SCH-01 to SCH-08)', () => {
  test('no method is answered twice, and none whose mark is said not to be there', () => {
    fc.assert(
      fc.property(told, (each) => {
        const { sure, open } = methodsTold(each);
        const all = [...sure, ...open];
        expect(new Set(all).size).toBe(all.length);
        expect(sure.filter((method) => each[markOf[method]] === false)).toEqual([]);
        expect(sure.filter((method) => timing.includes(method)).length).toBeLessThan(2);
      }),
    );
  });

  test('without a name the methods are told or asked about; with one, each that is told is right', () => {
    fc.assert(
      fc.property(told, name, (each, called) => {
        const [plain] = judgeSchedulingMethod(each, context);
        const [named] = judgeSchedulingMethod({ ...each, called }, context);
        expect(['computed', 'needs']).toContain(plain?.verdict);
        expect(named?.verdict === 'valid').toBe(methodsTold(each).sure.includes(called));
        if (named?.verdict === 'invalid' && each[markOf[called]] !== false)
          expect(named.order ?? []).not.toContain(called);
        expect(named?.order).toEqual(plain?.order);
      }),
    );
  });
});
