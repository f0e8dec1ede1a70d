import type { JudgeContext } from '../situation/context';
import type { CopayCase } from '../situation/coverage';
import type { Verdict } from '../verdict';

/** Judges how an amount due at the desk was asked for, collected or settled otherwise. */
export function judgeCopay(_situation: CopayCase, _context: JudgeContext): Verdict[] {
  return [];
}
