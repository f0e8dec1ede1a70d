import type { DescribedPaper } from '../situation/papers';
import { notEnoughIf, type PaperCheck, those, voidIf } from './check';

type Of<Kind extends DescribedPaper['paper']> = Extract<DescribedPaper, { paper: Kind }>;

/**
 * Whether a power of attorney gives authority over health care now, to this person.
 * @source 45 CFR 164.502(g)(2); PRV-07
 */
export function checkPowerOfAttorney(paper: Of<'power-of-attorney'>): PaperCheck {
  const nothing = those(
    [paper.scope === 'financial', 'It is about money; it gives no authority over health care.'],
    [!paper.inForce, 'It is not, or no longer, in force.'],
    [!paper.namesThisRecipient, 'It names somebody else.'],
  );
  if (nothing.length > 0) return voidIf(nothing, '');
  return notEnoughIf(
    those(
      [
        paper.springing && !paper.conditionMet,
        'It begins only when its condition is met, and that has not been shown.',
      ],
      [!paper.copyOnFile, 'The paper itself has not been seen and copied.'],
    ),
    'It covers health care, is in force and names this person.',
  );
}

/**
 * Whether a guardianship order gives authority over health care.
 * @source 45 CFR 164.502(g)(2); PRV-07
 */
export function checkGuardianship(paper: Of<'guardianship'>): PaperCheck {
  return voidIf(
    those(
      [!paper.current, 'The order is no longer in force.'],
      [!paper.coversHealth, 'The order does not cover health care.'],
    ),
    'The court’s order covers health care and is in force.',
  );
}

/**
 * Whether a paper makes somebody executor or administrator.
 * @source 45 CFR 164.502(g)(4); PRV-11
 */
export function checkEstate(paper: Of<'estate'>): PaperCheck {
  return notEnoughIf(
    those(
      [
        paper.kind === 'death-certificate-only',
        'A death certificate shows that somebody died, not who acts for the estate: letters from the court do.',
      ],
      [paper.kind === 'will-copy', 'A will names an executor; letters from the court appoint one.'],
    ),
    'The court’s letters make this person executor or administrator.',
  );
}
