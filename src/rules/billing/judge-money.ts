import type { JudgeContext } from '../situation/context';
import type { Situation } from '../situation/situation';
import type { Verdict } from '../verdict';
import { judgeAdjudication } from './adjudication/judge-adjudication';
import { judgeAdjustment } from './adjustment/judge-adjustment';
import { judgeChargeCapture } from './capture/judge-charge-capture';
import { judgeCodeKind } from './coding/judge-code-kind';
import { judgeModifier } from './coding/judge-modifier';
import { judgeVisitLevel } from './coding/judge-visit-level';
import { judgeCollectionCall } from './collecting/judge-collection-call';
import { judgeDaySheet } from './day/judge-day-sheet';
import { judgeDeposit } from './day/judge-deposit';
import { judgePettyCash } from './day/judge-petty-cash';
import { judgeLateClaim } from './filing/judge-late-claim';
import { judgeAccountBalance } from './ledger/judge-account-balance';
import { judgeAging } from './ledger/judge-aging';
import { judgePostingError } from './ledger/judge-posting-error';
import { judgeStatement } from './ledger/judge-statement';
import { judgeClaimRates } from './rates/judge-claim-rates';

type MoneySituation = Extract<
  Situation,
  {
    question:
      | 'visit-level'
      | 'modifier'
      | 'code-kind'
      | 'claim-rates'
      | 'charge-capture'
      | 'adjudication'
      | 'late-claim'
      | 'account-balance'
      | 'posting-error'
      | 'aging'
      | 'statement'
      | 'adjustment'
      | 'collection-call'
      | 'day-sheet'
      | 'deposit'
      | 'petty-cash';
  }
>;

/** What the rules say of a visit’s money on its way from the encounter form to the bank. */
export function judgeMoney(situation: MoneySituation, context: JudgeContext): Verdict[] {
  switch (situation.question) {
    case 'visit-level':
      return judgeVisitLevel(situation, context);
    case 'modifier':
      return judgeModifier(situation, context);
    case 'code-kind':
      return judgeCodeKind(situation, context);
    case 'claim-rates':
      return judgeClaimRates(situation, context);
    case 'charge-capture':
      return judgeChargeCapture(situation, context);
    case 'adjudication':
      return judgeAdjudication(situation, context);
    case 'late-claim':
      return judgeLateClaim(situation, context);
    case 'account-balance':
      return judgeAccountBalance(situation, context);
    case 'posting-error':
      return judgePostingError(situation, context);
    case 'aging':
      return judgeAging(situation, context);
    case 'statement':
      return judgeStatement(situation, context);
    case 'adjustment':
      return judgeAdjustment(situation, context);
    case 'collection-call':
      return judgeCollectionCall(situation, context);
    case 'day-sheet':
      return judgeDaySheet(situation, context);
    case 'deposit':
      return judgeDeposit(situation, context);
    case 'petty-cash':
      return judgePettyCash(situation, context);
  }
}
