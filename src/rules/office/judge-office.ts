import type { JudgeContext } from '../situation/context';
import type { Situation } from '../situation/situation';
import type { Verdict } from '../verdict';
import { judgeReorder } from './judge-reorder';
import { judgeReceiving } from './judge-receiving';
import { judgeStockLot } from './judge-stock';
import { judgeColdChain } from './judge-cold-chain';
import { judgeRoomTurnover } from './judge-room';
import { judgeSterilisation } from './judge-sterilisation';
import { judgeOpening, judgeClosing } from './judge-day';
import { judgeOvernight } from './judge-overnight';
import { judgeRepVisit } from './judge-rep-visit';
import { judgeEmergency } from './judge-emergency';
import { judgeFire } from './judge-fire';
import { judgeRespiratory } from './judge-respiratory';
import { judgeAirborne } from './judge-airborne';
import { judgeIncidentReport } from './judge-incident';

/** The questions about running the office. */
const officeQuestions = [
  'reorder',
  'stock-lot',
  'receiving',
  'cold-chain',
  'room-turnover',
  'sterilisation',
  'opening',
  'overnight-messages',
  'closing',
  'rep-visit',
  'emergency',
  'fire',
  'respiratory',
  'airborne',
  'incident-report',
] as const;

/** A situation about running the office. */
type OfficeSituation = Extract<Situation, { question: (typeof officeQuestions)[number] }>;

/** Whether a situation is about running the office. */
export function isOffice(situation: Situation): situation is OfficeSituation {
  return officeQuestions.some((question) => question === situation.question);
}

/** What the rules say of running the office: supplies, vaccine, rooms, the day, emergencies, isolation, reports. */
export function judgeOffice(situation: OfficeSituation, context: JudgeContext): Verdict[] {
  switch (situation.question) {
    case 'reorder':
      return judgeReorder(situation, context);
    case 'stock-lot':
      return judgeStockLot(situation, context);
    case 'receiving':
      return judgeReceiving(situation, context);
    case 'cold-chain':
      return judgeColdChain(situation, context);
    case 'room-turnover':
      return judgeRoomTurnover(situation, context);
    case 'sterilisation':
      return judgeSterilisation(situation, context);
    case 'opening':
      return judgeOpening(situation, context);
    case 'overnight-messages':
      return judgeOvernight(situation, context);
    case 'closing':
      return judgeClosing(situation, context);
    case 'rep-visit':
      return judgeRepVisit(situation, context);
    case 'emergency':
      return judgeEmergency(situation, context);
    case 'fire':
      return judgeFire(situation, context);
    case 'respiratory':
      return judgeRespiratory(situation, context);
    case 'airborne':
      return judgeAirborne(situation, context);
    case 'incident-report':
      return judgeIncidentReport(situation, context);
  }
}
