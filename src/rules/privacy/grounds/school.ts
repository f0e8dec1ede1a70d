import { checkPaper } from '../../papers/check-paper';
import type { JudgeContext } from '../../situation/context';
import type { Ground } from '../ground';
import { organisationRules } from '../organisation.rules';
import { isGrownByState, majorityAt } from '../state-law';
import type { Exchange } from '../verified';

/** A school: proof of immunisation with the parent's noted agreement. */
export function schoolGrounds(exchange: Exchange, context: JudgeContext): Ground[] {
  const rule = organisationRules['privacy.school'];
  const checks = exchange.papers
    .filter((paper) => paper.paper === 'immunisation-agreement')
    .map((paper) => checkPaper(paper, exchange.date ?? context.date));
  const check = checks.find(({ standing }) => standing === 'valid') ?? checks[0];
  const wrongVoice = check?.standing === 'valid' ? agreedByAnother(exchange, context) : undefined;
  const shots =
    (yes: 'yes' | 'needs'): Ground['reach'] =>
    (fact) =>
      fact.kind === 'immunization' && fact.sensitivity === 'ordinary' ? yes : 'no';
  if (wrongVoice !== undefined) return [{ rule, reach: shots('needs'), ...wrongVoice }];
  if (check?.standing === 'valid') {
    return [
      {
        rule,
        reach: shots('yes'),
        basis: 'The parent or adult student agreed, it was noted, and the law requires the school to have it.',
        betterAct: 'Send the shots page only, to the person the parent or school names.',
      },
    ];
  }
  return [
    {
      rule,
      reach: shots('needs'),
      basis:
        check?.decides ??
        'A school gets proof of immunisation once a parent, or the adult student, has agreed; its own word is not enough.',
      needs: check?.defects ?? ['The parent’s or adult student’s agreement, by word or in writing, noted.'],
      betterAct:
        'Call the parent, note the agreement, then send the shots page only; everything else takes an authorization.',
      gravity: (fact) => (fact.kind === 'immunization' ? 'serious' : 'critical'),
    },
  ];
}

/** Why the agreement on file is not of the one who has to give it: a grown student agrees alone, a minor's parent in the minor's place. */
function agreedByAnother(
  { papers, subject: { age } }: Exchange,
  context: JudgeContext,
): Omit<Ground, 'rule' | 'reach'> | undefined {
  const by = papers.flatMap((paper) =>
    paper.paper === 'immunisation-agreement' && paper.documented ? [paper.by] : [],
  );
  const betterAct = 'Ask whoever has to agree, note the yes, then send the shots page only.';
  if (age === undefined) return undefined;
  if (!by.includes('adult-student') && isGrownByState(age, context))
    return {
      basis: 'A student who is grown agrees alone; from which age that is depends on the state, and no state is named.',
      needs: [
        'Which state’s law applies, and is the student grown under it? The student’s own agreement, noted, settles it.',
      ],
      asksState: true,
      betterAct,
      gravity: () => 'serious',
    };
  if (!by.includes('adult-student') && age >= majorityAt(context))
    return {
      basis: 'The student is grown: a parent’s word is not the student’s agreement.',
      needs: ['The student’s own agreement, by word or in writing, noted.'],
      betterAct,
      gravity: () => 'serious',
    };
  if (!by.includes('parent') && age < grownAtTheEarliest)
    return {
      basis: 'The student is a minor: a parent or guardian agrees.',
      needs: ['The agreement of a parent or guardian, by word or in writing, noted.'],
      betterAct,
      gravity: () => 'serious',
    };
  return undefined;
}

/** The age below which nobody is grown in any state by age alone. */
const grownAtTheEarliest = 18;
