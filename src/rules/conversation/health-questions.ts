import { finding } from '../finding';
import type { JudgeContext } from '../situation/context';
import type { Verdict } from '../verdict';
import { isClinician } from '../urgency/handling';
import { redFlags } from '../urgency/red-flags';
import { respectRules } from './respect.rules';
import type { Done, Talk } from './talk';

/**
 * Whether questions about symptoms, medicines and results were left to clinicians and reached one. Words that are plainly
 * on the list of red flags are for the judge of urgency.
 * @source COM-06, COM-17
 */
export function judgeHealthQuestions(talk: Talk, context: JudgeContext): Verdict[] {
  if (
    redFlags(
      talk.heard.map(({ words }) => words),
      context.settings,
    ).some(({ doubtful }) => !doubtful)
  )
    return [];
  const rule = respectRules['conversation.no-advice'];
  const betterAct = 'Say "I cannot judge that; the nurse can", and pass on the words as they were said.';
  if (
    talk.said.some(
      ({ act }) =>
        act.verb === 'instruct' && (act.instruction === 'take-something' || act.instruction === 'wait-and-see'),
    )
  ) {
    return [
      finding(rule, context, {
        outcome: 'breach',
        severity: 'critical',
        critical: true,
        basis: 'The desk told the person what to take, or that it can wait.',
        betterAct,
        routeTo: 'nurse',
      }),
    ];
  }
  const { needs, ended } = talk.situation;
  const asked = needs.find((need) => need === 'symptom' || need === 'refill' || need === 'results');
  if (asked === undefined || ended === 'open' || ended === 'dropped') return [];
  if (talk.done.some((step) => isPassedOn(step, talk.situation.roleOf)))
    return [finding(rule, context, { outcome: 'met', basis: 'The question went to a clinician.', betterAct })];
  if (asked === 'results') return [];
  return [
    finding(rule, context, {
      outcome: 'missed',
      severity: asked === 'symptom' ? 'serious' : 'minor',
      basis: `${asked === 'symptom' ? 'A symptom' : 'A refill'} was spoken of, and no clinician heard of it.`,
      betterAct,
      routeTo: 'nurse',
    }),
  ];
}

function isPassedOn({ act }: Done, roleOf: Readonly<Record<string, string>>): boolean {
  switch (act.verb) {
    case 'transfer':
      return isClinician(act.to, roleOf);
    case 'message':
    case 'take-message':
      return isClinician(act.message.to, roleOf);
    case 'consult':
      return isClinician(act.staff, roleOf);
    case 'emergency':
      return true;
    case 'offer':
      return ['nurse-now', 'nurse-callback', 'provider-message'].includes(act.option);
    case 'explain':
      return act.topic === 'results-come-from-clinicians';
    case 'decline':
      return act.what === 'medical-advice' && act.reason === 'not-mine-to-say';
    default:
      return false;
  }
}
