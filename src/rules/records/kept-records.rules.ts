import { correctionRules } from './corrections/rules';
import { duplicateRules } from './duplicates/rules';
import { filingRules } from './filing/rules';
import { faxRules, letterRules, mailRules } from './letters/rules';
import { nameRules } from './names/rules';
import { referralRules } from './referrals/rules';
import { registrationDataRules } from './registration/rules';

/** The rules of keeping records, and of letters, mail and fax. */
export const keptRecordsRules = {
  ...registrationDataRules,
  ...duplicateRules,
  ...nameRules,
  ...filingRules,
  ...correctionRules,
  ...referralRules,
  ...letterRules,
  ...mailRules,
  ...faxRules,
};
