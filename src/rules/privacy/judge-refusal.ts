import type { JudgeContext } from '../situation/context';
import type { Refusal } from '../situation/disclosure';
import type { Verdict } from '../verdict';
import { judgeRefusedInformation } from './refusal/information';
import { judgeRefusedService } from './refusal/service';

const informational: readonly Refusal['service'][] = ['information', 'confirm-patient', 'records'];

/**
 * Judges a refusal, or a hurdle set up: right, when it had to be; cautious, when the policy lets it stand though the law
 * would permit more; wrongful, when it denies somebody a right or delays care.
 * @source 45 CFR 164.502(a)(2), 164.524, 164.506(c), 164.510(b); PRV-01 to PRV-09, PRV-22, PRV-24, COM-14
 */
export function judgeRefusal(situation: Refusal, context: JudgeContext): Verdict[] {
  return [
    informational.includes(situation.service)
      ? judgeRefusedInformation(situation, context)
      : judgeRefusedService(situation, context),
  ];
}
