import { factKinds, sensitivities } from '../../practice/acts/fact';
import { needs } from '../../practice/acts/need';
import { handouts, paperActions, registrationFields } from '../../practice/acts/desk';
import { messageElements, urgencies } from '../../practice/acts/speech';
import {
  askItems,
  declinables,
  declineReasons,
  feelings,
  instructions,
  nextSteps,
  offers,
  requests,
  tones,
  topics,
} from '../../practice/acts/talk.vocabulary';
import { hearingTopics, relationships } from '../../practice/chart';
import { verdictWords } from '../../rules/case-file';
import { companionSafeguards } from '../../rules/situation/conversation';
import { manners } from '../../rules/situation/manners';
import { deadlines, disclosureKinds } from '../../rules/situation/clock';
import { capacities, channels, purposes, verifications } from '../../rules/situation/common';
import {
  agreements,
  destinations,
  flags,
  hurdles,
  listeners,
  presences,
  refusalReasons,
  requestKinds,
  services,
} from '../../rules/situation/disclosure.vocabulary';
import { formParts } from '../../rules/situation/charge-capture';
import {
  adjustmentKinds,
  callReached,
  callWords,
  depositDeeds,
  lateReasons,
  pettyCashDeeds,
  postingDeeds,
  statementParts,
} from '../../rules/situation/money.vocabulary';
import { coverageKinds, policyHolders } from '../../rules/situation/payer-order';
import { accountPeople } from '../../rules/situation/account';
import { numberKinds } from '../../rules/situation/message-reading';
import { accessPlans } from '../../rules/situation/plan-access';
import { correctionSteps, logItems } from '../../rules/situation/correction';
import { pageDestinations } from '../../rules/situation/filing';
import { coverItems, letterParts, mailKinds } from '../../rules/situation/letters';
import { packetItems } from '../../rules/situation/referral';
import { askedHow } from '../../rules/situation/registration-data';
import { registrationItems } from '../../practice/settings/records';
import { insuranceDates } from '../../rules/situation/insurance-date';
import { missedCauses } from '../../rules/situation/missed-visit';
import { reminderChannels, reminderContents } from '../../rules/situation/reminder';
import { patientPlaces } from '../../rules/situation/telehealth';
import { accessNeeds } from '../../rules/situation/access-offers';
import { intakes, preparationFlags } from '../../rules/situation/preparation';
import { sideSources, surgeryOrderItems } from '../../rules/situation/surgery-booking';
import { urgencyLevels, urgencySigns } from '../../rules/situation/urgency-level';
import { zones } from '../../practice/zones.vocabulary';
import { schedulingMethods } from '../../rules/situation/scheduling-method';
import { bookingItems, readBackItems, visitKinds, visitReasons } from '../../rules/situation/booking-desk';
import { deeds } from '../../rules/situation/safeguard';
import { medicineWords } from '../../rules/situation/medicines';
import { procedureDeeds, textKinds } from '../../rules/situation/words';
import { medicineElements } from '../../practice/settings/words';
import { dangers, threatAnswers } from '../../rules/situation/threat';
import { receivingActs } from '../../rules/situation/supplies';
import { coldChainActs } from '../../rules/situation/cold-chain';
import { roomActs, instrumentUses } from '../../rules/situation/rooms';
import { openingActs, overnightKinds, closingActs } from '../../rules/situation/office-day';
import { emergencyActs, fireActs } from '../../rules/situation/emergency';
import { respiratoryActs, airborneSigns, airborneActs } from '../../rules/situation/isolation';
import { incidentElements } from '../../rules/situation/incident-report';

/** A closed list of words with their meanings, as the docs print it. */
export interface WordList {
  readonly name: string;
  readonly ids: readonly string[];
  readonly terms: Readonly<Record<string, string>>;
}

/** Every list of words a case file can use, those about confidentiality first. */
export const wordLists: readonly WordList[] = [
  factKinds,
  sensitivities,
  capacities,
  relationships,
  verifications,
  channels,
  destinations,
  purposes,
  presences,
  agreements,
  hearingTopics,
  requestKinds,
  flags,
  listeners,
  services,
  refusalReasons,
  hurdles,
  deadlines,
  disclosureKinds,
  deeds,
  askItems,
  needs,
  feelings,
  topics,
  offers,
  requests,
  instructions,
  declinables,
  declineReasons,
  nextSteps,
  tones,
  companionSafeguards,
  manners,
  dangers,
  threatAnswers,
  messageElements,
  urgencies,
  paperActions,
  registrationFields,
  handouts,
  procedureDeeds,
  textKinds,
  medicineElements,
  medicineWords,
  coverageKinds,
  policyHolders,
  accessPlans,
  accountPeople,
  numberKinds,
  insuranceDates,
  patientPlaces,
  zones,
  reminderChannels,
  reminderContents,
  missedCauses,
  urgencyLevels,
  urgencySigns,
  surgeryOrderItems,
  sideSources,
  accessNeeds,
  preparationFlags,
  intakes,
  receivingActs,
  coldChainActs,
  roomActs,
  instrumentUses,
  openingActs,
  overnightKinds,
  closingActs,
  emergencyActs,
  fireActs,
  respiratoryActs,
  airborneSigns,
  airborneActs,
  incidentElements,
  registrationItems,
  askedHow,
  pageDestinations,
  correctionSteps,
  logItems,
  packetItems,
  letterParts,
  mailKinds,
  coverItems,
  visitReasons,
  visitKinds,
  schedulingMethods,
  bookingItems,
  readBackItems,
  formParts,
  lateReasons,
  postingDeeds,
  statementParts,
  adjustmentKinds,
  callReached,
  callWords,
  depositDeeds,
  pettyCashDeeds,
  verdictWords,
];

/** The list that has exactly these words. */
export function listOf(words: readonly string[]): WordList | undefined {
  return wordLists.find(
    (list) => list.ids.length === words.length && list.ids.every((id, index) => id === words[index]),
  );
}

/** The anchor of a heading, as pages that render Markdown make it. */
export function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-');
}
