import type { JudgeContext } from '../../situation/context';
import { packetItems, type ReferralPacket } from '../../situation/referral';
import type { Verdict } from '../../verdict';
import { verdictOf } from '../../verdict-of';
import { answered } from '../answers';
import { referralRules } from './rules';

const better = 'Complete the packet before it goes; send what the receiving office needs and nothing else.';

/**
 * Whether the papers of a referral are complete; `order` holds what is missing.
 * @source REC-08
 */
export function judgeReferralPacket({ has, notNeeded, sent }: ReferralPacket, context: JudgeContext): Verdict[] {
  const missing = packetItems.ids.filter((item) => !has.includes(item) && !notNeeded.includes(item));
  const rule = referralRules['records.referral-packet'];
  if (missing.length === 0)
    return [verdictOf(rule, context, answered('valid', 'none', 'Everything travels with it.', better))];
  const basis = `Missing: ${missing.map((item) => packetItems.terms[item]).join('; ')}.`;
  return [
    verdictOf(
      rule,
      context,
      answered('not-enough', sent ? 'serious' : 'minor', sent ? `It was sent like this. ${basis}` : basis, better, {
        order: missing,
        needs: missing.map((item) => `Find: ${packetItems.terms[item]}.`),
      }),
    ),
  ];
}
