import type { DescribedPaper } from '../situation/papers';
import { checkEstate, checkGuardianship, checkPowerOfAttorney } from './authority';
import { checkAuthorization } from './authorization';
import type { PaperCheck } from './check';
import {
  checkAgencyRequest,
  checkCourtOrder,
  checkCustodyOrder,
  checkLawEnforcementRequest,
  checkSubpoena,
  checkWarrant,
} from './legal';
import {
  checkAccessRequest,
  checkAmendmentRequest,
  checkConfidentialCommunication,
  checkImmunisationAgreement,
  checkNoticeAcknowledgement,
  checkRestrictionRequest,
  checkWorkersCompClaim,
} from './requests';

/** What any described paper is good for on a date: valid, void or not enough, with the element that decides. */
export function checkPaper(paper: DescribedPaper, date: string): PaperCheck {
  switch (paper.paper) {
    case 'authorization':
      return checkAuthorization(paper, date);
    case 'subpoena':
      return checkSubpoena(paper);
    case 'court-order':
      return checkCourtOrder(paper);
    case 'warrant':
      return checkWarrant(paper);
    case 'law-enforcement-request':
      return checkLawEnforcementRequest(paper);
    case 'written-agency-request':
      return checkAgencyRequest(paper);
    case 'custody-order':
      return checkCustodyOrder(paper);
    case 'power-of-attorney':
      return checkPowerOfAttorney(paper);
    case 'guardianship':
      return checkGuardianship(paper);
    case 'estate':
      return checkEstate(paper);
    case 'access-request':
      return checkAccessRequest(paper);
    case 'amendment-request':
      return checkAmendmentRequest(paper);
    case 'restriction-request':
      return checkRestrictionRequest(paper);
    case 'confidential-communication-request':
      return checkConfidentialCommunication(paper);
    case 'notice-acknowledgement':
      return checkNoticeAcknowledgement(paper);
    case 'immunisation-agreement':
      return checkImmunisationAgreement(paper);
    case 'workers-comp-claim':
      return checkWorkersCompClaim(paper);
  }
}
