import { dollars } from '../../../practice/money';
import { type BenefitLine, readBenefitLine } from '../../coverage/answer/benefit-line';
import { readBenefit } from '../../coverage/answer/read-benefit';
import { segmentOf } from '../../coverage/exchange/eligibility-message';
import type { Line } from '../../exchange/codec';
import type { EligibilityReading } from '../../situation/eligibility-reading';
import type { MessageReading } from '../../situation/message-reading';
import { faultIn, type Read } from './said';

const parts = {
  copay: 'copay',
  deductibleLeft: 'deductible-left',
  outOfPocketLeft: 'out-of-pocket-left',
} as const;

/** What a payer's answer (271) says as a whole: in force or not, and the amounts of one service; `needs` where it does not say whether it is in force. @source INS-03, INS-04 */
export function readEligibility(lines: readonly Line[], wanted: MessageReading): Read | { readonly needs: string } {
  const benefits: BenefitLine[] = [];
  for (const line of lines) {
    if (line.name !== 'EB') continue;
    const read = readBenefitLine(segmentOf(line));
    if (read === undefined || (read.percentHundredths ?? 0) > 10_000)
      return faultIn(
        'EB',
        `An amount stands in seventh and a share between 0 and 1 in eighth place: ${['EB', ...line.elements].join('*').slice(0, 60)}`,
      );
    benefits.push(read);
  }
  const reading = (read: EligibilityReading['read']) => {
    const { service, level, network } = wanted;
    return readBenefit(benefits, { question: 'eligibility-reading', segments: [], read, service, level, network });
  };
  const force = reading('in-force');
  if ('needs' in force) return force;
  const figures: Record<string, number> = {};
  for (const [name, read] of Object.entries(parts)) {
    const found = reading(read);
    if ('cents' in found) figures[name] = found.cents;
  }
  const share = reading('coinsurance');
  if ('percentHundredths' in share) figures.coinsuranceHundredths = share.percentHundredths;
  const { copay } = figures;
  return {
    order: 'word' in force ? [force.word] : [],
    figures,
    ...(copay === undefined ? {} : { amount: copay }),
    basis: `${'word' in force ? force.word : ''}${copay === undefined ? '' : `; copay ${dollars(copay)}`}. “Active” promises neither that a service is covered nor that this office is in the network.`,
    betterAct: 'Keep the answer with the visit, for the date of service.',
  };
}
