import { preparationFlags, type Preparation } from '../../situation/preparation';
import type { JudgeContext } from '../../situation/context';
import type { Verdict } from '../../verdict';
import { asking, type Found, gravestFirst, written } from '../found';
import { preparationRules } from './rules';

const words = preparationRules['scheduling.preparation'];
const nurse = preparationRules['scheduling.preparation-nurse'];

/** Whether the instructions were passed on as they have to be, and what is the nurse's was left to her. */
export function judgePreparation(asked: Preparation, context: JudgeContext): Verdict[] {
  const faults = gravestFirst([...aboutMedicines(asked), ...aboutWords(asked)]);
  return written(faults.length > 0 ? faults : [right(asked)], context);
}

function right({ asked, flags }: Preparation): Found {
  const open = preparationFlags.ids.filter((flag) => !asked.includes(flag) && !flags.includes(flag));
  return {
    rule: words,
    verdict: 'met',
    outcome: 'met',
    severity: 'none',
    basis: 'The written instructions, word for word.',
    betterAct:
      open.length === 0 || flags.length > 0
        ? 'Give them again with the reminder, in the portal or by letter.'
        : `Ask about ${open.join(', ')}, and give them again with the reminder.`,
  };
}

function aboutMedicines({ flags, did }: Preparation): Found[] {
  const breach = (basis: string): Found => ({
    rule: nurse,
    verdict: 'breached',
    outcome: 'breach',
    severity: 'critical',
    basis,
    routeTo: 'nurse',
    betterAct: 'Tell the nurse now, who calls the patient back before the day.',
  });
  const told = did.includes('told-nurse');
  const sugar = flags.includes('insulin') || flags.includes('diabetes');
  return [
    ...(did.includes('advised-on-medicine') ? [breach('The desk said what to do with a medicine.')] : []),
    ...(did.includes('said-nothing-after-midnight') && sugar && !told
      ? [breach('“Nothing after midnight” was said to somebody with diabetes, and the nurse does not know.')]
      : []),
    ...(flags.length > 0 && !told
      ? [
          {
            rule: nurse,
            verdict: 'missed' as const,
            outcome: 'missed' as const,
            severity: 'serious' as const,
            basis: `The nurse was not told: ${flags.join(', ')}.`,
            routeTo: 'nurse',
            betterAct: 'Tell the nurse, who calls before the day; advise nothing.',
          },
        ]
      : []),
  ];
}

function aboutWords({ gave, did }: Preparation): Found[] {
  switch (gave) {
    case 'written':
      return [];
    case 'own-words':
      return [
        {
          rule: words,
          verdict: 'breached',
          outcome: 'breach',
          severity: 'minor',
          basis: 'The desk used its own words.',
          betterAct: 'Read out the sheet, and send it.',
        },
      ];
    case 'nothing':
      return [
        {
          rule: words,
          verdict: 'missed',
          outcome: 'missed',
          severity: 'minor',
          basis: 'The patient was not told how to prepare.',
          betterAct: 'Call today with the sheet, and send it.',
        },
      ];
    case 'unknown':
      return did.length > 0 ? [] : [asking(words, 'Was the written sheet passed on, word for word?')];
  }
}
