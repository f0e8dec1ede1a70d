import type { DescribedPaper } from '../situation/papers';
import { notEnoughIf, type PaperCheck, those, valid, voidIf } from './check';

type Of<Kind extends DescribedPaper['paper']> = Extract<DescribedPaper, { paper: Kind }>;

/**
 * Whether a subpoena permits anything: a judge's or grand jury's does as an order would; any other needs satisfactory assurance.
 * @source 45 CFR 164.512(e)(1)(ii), 164.512(f)(1)(ii)(B); PRV-26
 */
export function checkSubpoena(paper: Of<'subpoena'>): PaperCheck {
  if (paper.signedBy === 'judge' || paper.signedBy === 'grand-jury') {
    return valid('It carries the authority of a judge or a grand jury; the privacy officer answers it to the letter.');
  }
  const heading = /order/i.test(paper.headed) ? ' Its heading says “order”, its signature does not.' : '';
  return notEnoughIf(
    those([
      !paper.patientNotified && !paper.protectiveOrder,
      `A subpoena signed by ${signer(paper.signedBy)} needs assurance that the patient was notified or a protective order sought.${heading}`,
    ]),
    'There is assurance that the patient was notified or a protective order sought; the privacy officer answers it.',
  );
}

/**
 * Whether a paper that calls itself an order is one, and for what.
 * @source 45 CFR 164.512(e)(1)(i); PRV-26
 */
export function checkCourtOrder(paper: Of<'court-order'>): PaperCheck {
  return notEnoughIf(
    those(
      [
        paper.signedBy === 'attorney' || paper.signedBy === 'clerk',
        `It is signed by ${signer(paper.signedBy)}: whatever its heading, it is a subpoena and needs satisfactory assurance.`,
      ],
      [!paper.current, 'It is no longer in force.'],
      [paper.authorises.length === 0, 'It does not say expressly what is to be disclosed.'],
    ),
    'A judge signed it; it permits what it expressly says and nothing else.',
  );
}

/**
 * Whose signature a warrant bears. Nobody at the desk interprets it.
 * @source 45 CFR 164.512(f)(1)(ii)(A); PRV-27
 */
export function checkWarrant(paper: Of<'warrant'>): PaperCheck {
  return notEnoughIf(
    those([
      paper.signedBy === 'agency',
      'It is signed by an agency, not by a judge; the manager and counsel decide what it is.',
    ]),
    'A judge signed it; the manager takes it, and nobody stands in its way.',
  );
}

/**
 * What a request of law enforcement needs.
 * @source 45 CFR 164.512(f)(1)-(6); PRV-27
 */
export function checkLawEnforcementRequest(paper: Of<'law-enforcement-request'>): PaperCheck {
  return notEnoughIf(
    those([
      !paper.written && paper.kind === 'administrative',
      'An administrative request has to be in writing and say why it is needed.',
    ]),
    'The privacy officer decides what this route lets go.',
  );
}

/**
 * Whether an agency's letter shows its authority.
 * @source 45 CFR 164.514(h)(2); PRV-02
 */
export function checkAgencyRequest(paper: Of<'written-agency-request'>): PaperCheck {
  return notEnoughIf(
    those(
      [!paper.letterhead, 'It is not on the agency’s letterhead.'],
      [!paper.legallyEntitled, 'It does not say which law entitles the agency.'],
    ),
    'It is on letterhead and names the law that entitles the agency.',
  );
}

/**
 * What a custody order says to the parent who asks.
 * @source 45 CFR 164.502(g)(3); PRV-09
 */
export function checkCustodyOrder(paper: Of<'custody-order'>): PaperCheck {
  if (!paper.current) return voidIf(['It is no longer in force; ask for the current order.'], '');
  if (paper.gives === 'bars-recipient') return valid('It is in force, and it bars this parent.');
  return notEnoughIf(
    those([
      paper.gives === 'sole-to-other',
      'It gives the decisions to the other parent; whether this one may see the record is for the privacy officer to read from it.',
    ]),
    paper.gives === 'joint' ? 'It gives both parents the decisions.' : 'It gives this parent the decisions.',
  );
}

/** 'an attorney', 'a grand jury': who signed, as one says it. */
function signer(who: string): string {
  const word = who.replaceAll('-', ' ');
  return /^[aeiou]/.test(word) ? `an ${word}` : `a ${word}`;
}
