import type { JudgeContext } from '../situation/context';
import type { RecordsRequestCase } from '../situation/records';
import type { Verdict } from '../verdict';

/** Judges how a request for a copy of a record was handled. */
export function judgeRecordsRequest(_situation: RecordsRequestCase, _context: JudgeContext): Verdict[] {
  return [];
}
