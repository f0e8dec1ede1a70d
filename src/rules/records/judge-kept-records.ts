import type { JudgeContext } from '../situation/context';
import type { Situation } from '../situation/situation';
import type { Verdict } from '../verdict';
import { judgeCorrection } from './corrections/judge-correction';
import { judgeReleaseLog } from './corrections/judge-release-log';
import { judgeDuplicateCheck } from './duplicates/judge-duplicate-check';
import { judgeFilingOrder } from './filing/judge-filing-order';
import { judgeIndexing } from './filing/judge-indexing';
import { judgeFax } from './letters/judge-fax';
import { judgeLetter } from './letters/judge-letter';
import { judgeMailSort } from './letters/judge-mail-sort';
import { judgeDateFormat } from './names/judge-date-format';
import { judgeNameFormat } from './names/judge-name-format';
import { judgeReferralLoop } from './referrals/judge-referral-loop';
import { judgeReferralPacket } from './referrals/judge-referral-packet';
import { judgeRegistrationData } from './registration/judge-registration-data';

/** The questions about keeping records and about letters, mail and fax. */
const keptRecordsQuestions = [
  'registration-data',
  'duplicate-check',
  'name-format',
  'date-format',
  'filing-order',
  'indexing',
  'correction-or-amendment',
  'release-log',
  'referral-loop',
  'referral-packet',
  'letter',
  'mail-sort',
  'fax',
] as const;

type KeptRecords = Extract<Situation, { question: (typeof keptRecordsQuestions)[number] }>;

/** Whether a situation is about keeping records, or about letters, mail and fax. */
export function isKeptRecords(situation: Situation): situation is KeptRecords {
  return keptRecordsQuestions.some((question) => question === situation.question);
}

/** What the rules say of keeping records, and of letters, mail and fax; the main verdict first. */
export function judgeKeptRecords(situation: KeptRecords, context: JudgeContext): Verdict[] {
  switch (situation.question) {
    case 'registration-data':
      return judgeRegistrationData(situation, context);
    case 'duplicate-check':
      return judgeDuplicateCheck(situation, context);
    case 'name-format':
      return judgeNameFormat(situation, context);
    case 'date-format':
      return judgeDateFormat(situation, context);
    case 'filing-order':
      return judgeFilingOrder(situation, context);
    case 'indexing':
      return judgeIndexing(situation, context);
    case 'correction-or-amendment':
      return judgeCorrection(situation, context);
    case 'release-log':
      return judgeReleaseLog(situation, context);
    case 'referral-loop':
      return judgeReferralLoop(situation, context);
    case 'referral-packet':
      return judgeReferralPacket(situation, context);
    case 'letter':
      return judgeLetter(situation, context);
    case 'mail-sort':
      return judgeMailSort(situation, context);
    case 'fax':
      return judgeFax(situation, context);
  }
}
