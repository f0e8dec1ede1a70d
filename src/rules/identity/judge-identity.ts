import type { JudgeContext } from '../situation/context';
import type { IdentityCase } from '../situation/identity';
import type { Verdict } from '../verdict';

/** Judges how a person was identified before the record was spoken about or changed. */
export function judgeIdentity(_situation: IdentityCase, _context: JudgeContext): Verdict[] {
  return [];
}
