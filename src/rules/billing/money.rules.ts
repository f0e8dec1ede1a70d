import { adjudicationRules } from './adjudication/rules';
import { adjustmentRules } from './adjustment/rules';
import { captureRules } from './capture/rules';
import { codingRules } from './coding/rules';
import { collectingRules } from './collecting/rules';
import { dayRules } from './day/rules';
import { filingRules } from './filing/rules';
import { ledgerRules } from './ledger/rules';
import { rateRules } from './rates/rules';

/** The rules of what happens to a visit’s money from the encounter form to the bank. */
export const moneyRules = {
  ...codingRules,
  ...captureRules,
  ...adjudicationRules,
  ...filingRules,
  ...ledgerRules,
  ...adjustmentRules,
  ...collectingRules,
  ...dayRules,
  ...rateRules,
};
