import type { JudgeContext } from '../../situation/context';
import type { PreparationSheet } from '../../situation/preparation';
import type { Verdict } from '../../verdict';
import { asking, type Found, written } from '../found';
import { preparationRules } from './rules';

const rule = preparationRules['scheduling.preparation-sheet'];

/** The lines of the sheet of a test, none where the manual has no sheet. @source SCH-16 */
function linesOf(of: PreparationSheet['of'], bloodFastingHours: number): readonly string[] {
  return {
    mammogram: ['no-deodorant'],
    'pelvic-ultrasound': ['full-bladder'],
    colonoscopy: ['bowel-preparation-sheet', 'driver'],
    'fasting-blood-test': [`no-food-${bloodFastingHours}-hours`, 'water-allowed'],
    anaesthesia: ['facility-sheet', 'ride-home'],
    other: [],
  }[of];
}

/** What the written sheet says, and whether the nurse has to ring first. */
export function judgePreparationSheet({ of, flags }: PreparationSheet, context: JudgeContext): Verdict[] {
  const order = linesOf(of, context.settings.visits.bloodFastingHours);
  const betterAct = 'Read it out word for word, send it, and repeat it with the reminder.';
  const main: Found =
    order.length === 0
      ? asking(rule, 'What do the written instructions of clinic or facility say for this test?', betterAct)
      : flags.length > 0
        ? {
            rule,
            verdict: 'route',
            severity: 'none',
            basis: `The sheet is for everybody; the nurse rings first because of: ${flags.join(', ')}.`,
            routeTo: 'nurse',
            order,
            betterAct: 'Tell the nurse before the sheet goes out; advise nothing.',
          }
        : {
            rule,
            verdict: 'computed',
            severity: 'none',
            basis: `On the sheet: ${order.join(', ')}.`,
            order,
            betterAct,
          };
  return written([main], context);
}
