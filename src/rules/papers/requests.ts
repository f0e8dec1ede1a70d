import type { DescribedPaper } from '../situation/papers';
import { notEnoughIf, type PaperCheck, those, valid } from './check';

type Of<Kind extends DescribedPaper['paper']> = Extract<DescribedPaper, { paper: Kind }>;

/**
 * Whether a request for access does what is asked of it. To a third person it reaches electronic copies from the record system only.
 * @source 45 CFR 164.524(c)(3)(ii); Ciox Health v. Azar (2020); PRV-22
 */
export function checkAccessRequest(paper: Of<'access-request'>): PaperCheck {
  return notEnoughIf(
    those(
      [
        paper.by === 'third-party',
        'Only the patient, or whoever acts for the patient by law, has the right of access; others bring an authorization.',
      ],
      [
        paper.toThirdParty && !paper.signed,
        'To send it to somebody else the patient has to sign the request and name them.',
      ],
      [
        paper.toThirdParty && !paper.electronicCopyFromEhr,
        'The right to have it sent to somebody else reaches electronic copies from the record system; for paper it takes an authorization.',
      ],
    ),
    'It is a request the practice answers within the time of the law.',
  );
}

/**
 * Whether a wish to have the chart corrected is a request for amendment.
 * @source 45 CFR 164.526(b)(1); PRV-23
 */
export function checkAmendmentRequest(paper: Of<'amendment-request'>): PaperCheck {
  if (paper.about === 'demographic')
    return valid('A telephone number or a spelling is put right as any update, with identity checked.');
  return notEnoughIf(
    those(
      [!paper.written, 'The practice asks for it in writing.'],
      [!paper.reason, 'It gives no reason for the change.'],
    ),
    'It goes to the privacy officer and the clinician, who answer within 60 days.',
  );
}

/**
 * Whether the practice must agree to a restriction.
 * @source 45 CFR 164.522(a)(1)(ii), (vi); PRV-21
 */
export function checkRestrictionRequest(paper: Of<'restriction-request'>): PaperCheck {
  if (paper.kind === 'other')
    return {
      standing: 'not-enough',
      decides: 'The practice may agree or not; the privacy officer decides, and the desk promises nothing.',
      defects: ['The privacy officer’s agreement.'],
    };
  return notEnoughIf(
    those(
      [!paper.paidInFull, 'It has to be paid in full first.'],
      [!paper.toHealthPlan, 'It reaches the health plan only, for payment and operations.'],
      [paper.lawRequires, 'A law requires this disclosure.'],
    ),
    'It was paid in full and keeps the matter from the health plan: the practice must agree.',
  );
}

/**
 * Whether a wish to be reached elsewhere must be met. No reason may be asked.
 * @source 45 CFR 164.522(b)(1)(i), (2)(iii); PRV-20
 */
export function checkConfidentialCommunication(paper: Of<'confidential-communication-request'>): PaperCheck {
  return notEnoughIf(
    those(
      [!paper.reasonable, 'It cannot reasonably be done as asked; offer the nearest way that can.'],
      [!paper.written, 'The practice may ask for it in writing; help with the form.'],
    ),
    'It is reasonable: it is followed everywhere, and nobody asks why.',
  );
}

/**
 * Whether the duty about the notice of privacy practices is met. The visit never depends on it.
 * @source 45 CFR 164.520(c)(2); PRV-43
 */
export function checkNoticeAcknowledgement(paper: Of<'notice-acknowledgement'>): PaperCheck {
  if (paper.emergency) return valid('In an emergency the notice is given later, and no signature is sought.');
  return notEnoughIf(
    those([
      !paper.signed && !paper.effortDocumented,
      'It is not signed, and the effort and the reason are not written down.',
    ]),
    paper.signed ? 'It is signed.' : 'The refusal and the effort are written down; the patient is seen all the same.',
  );
}

/**
 * Whether a school may be sent proof of immunisation.
 * @source 45 CFR 164.512(b)(1)(vi); PRV-29
 */
export function checkImmunisationAgreement(paper: Of<'immunisation-agreement'>): PaperCheck {
  return notEnoughIf(
    those(
      [paper.by === 'school', 'The school’s own word is not the parent’s agreement.'],
      [!paper.documented, 'The agreement has not been noted.'],
      [!paper.schoolLaw, 'No law requires this school to have it: give it to the parent, or get an authorization.'],
    ),
    'The parent or adult student agreed, and it is noted.',
  );
}

/**
 * Whether there is a work injury claim to answer.
 * @source 45 CFR 164.512(l); PRV-31
 */
export function checkWorkersCompClaim(paper: Of<'workers-comp-claim'>): PaperCheck {
  return notEnoughIf(
    those(
      [!paper.claimNumber, 'There is no claim number.'],
      [!paper.injuryRelated, 'What is asked for has nothing to do with the injury.'],
    ),
    'There is a claim, and what is asked for concerns the injury.',
  );
}
