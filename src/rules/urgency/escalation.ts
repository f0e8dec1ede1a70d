import { type Finding, finding } from '../finding';
import type { JudgeContext } from '../situation/context';
import type { UrgencyCase } from '../situation/conversation';
import type { Verdict } from '../verdict';
import type { Danger } from './danger';
import { type HandledStep, sayStep } from './handling';

/**
 * Judges whether, how fast and by which way a danger reached those who can help. Times are seconds after the words;
 * the limit is the practice's. Whatever harmed before help was called is a critical failure, however the call ended.
 * @source COM-07, COM-08, COM-09, COM-10, COM-11, SCH-12
 */
export function judgeEscalation(
  danger: Danger,
  situation: UrgencyCase,
  steps: readonly HandledStep[],
  context: JudgeContext,
): Verdict {
  const say = (found: Omit<Finding, 'betterAct' | 'routeTo'>) =>
    finding(danger.rule, context, {
      ...found,
      basis: `${danger.what}. ${found.basis}`,
      betterAct: betterAct(danger, situation),
      routeTo: danger.level === '911' ? '911' : 'nurse',
    });
  const helped = steps.findIndex(({ step }) => step === '911' || step === 'clinician');
  const before = helped < 0 ? steps : steps.slice(0, helped);
  const limit = context.settings.redFlagSeconds;

  const harm = before.find((step) => isHarm(step, danger, helped >= 0));
  if (harm)
    return say({
      outcome: 'breach',
      severity: 'critical',
      critical: true,
      basis: `Before help was called, ${sayStep(harm)}.`,
      done: sayStep(harm),
    });

  const help = steps[helped];
  const detour = before.find(({ step, act }) => step === 'detour' || act.verb === 'hold');
  if (!help) {
    if (detour)
      return say({
        outcome: 'breach',
        severity: 'critical',
        critical: true,
        basis: `No help was called; ${sayStep(detour)}.`,
        done: sayStep(detour),
      });
    const queued = steps.find(({ step }) => step === 'queued');
    if (queued)
      return say({
        outcome: 'breach',
        severity: 'critical',
        critical: true,
        basis: 'It was left for a clinician to read or call back later.',
        done: 'a message was left in the queue',
      });
    return say({ outcome: 'missed', severity: 'critical', critical: true, basis: 'No help was called.' });
  }

  const done = `${sayStep(help)} after ${help.after} s`;
  if (help.after > 2 * limit) {
    const grave = danger.level === '911' && help.after > 3 * limit;
    return say({
      outcome: 'missed',
      severity: grave ? 'critical' : 'serious',
      ...(grave ? { critical: true } : {}),
      basis: `Help was called only after ${help.after} seconds.`,
      done,
    });
  }
  if (help.after > limit)
    return say({
      outcome: 'partly',
      severity: 'serious',
      basis: `Help was called after ${help.after} seconds; the list gives ${limit}.`,
      done,
    });
  if (detour)
    return say({
      outcome: 'partly',
      severity: 'serious',
      basis: `Help was called in time, but first ${sayStep(detour)}.`,
      done,
    });
  return say({ ...way(danger, steps), done });
}

/** Whether help went the way the list says: 911 for what means 911, a clinician for what belongs to one. */
function way(danger: Danger, steps: readonly HandledStep[]): Pick<Finding, 'outcome' | 'severity' | 'basis'> {
  const emergency = steps.some(({ step }) => step === '911');
  const clinician = steps.some(({ step }) => step === 'clinician');
  const either = danger.rule.id === 'urgency.self-harm';
  if (either || (danger.level === '911' ? emergency : clinician))
    return { outcome: 'met', basis: 'Help was called in time.' };
  return danger.level === '911'
    ? { outcome: 'partly', severity: 'serious', basis: 'A clinician was brought, but 911 was not called.' }
    : {
        outcome: 'partly',
        severity: 'minor',
        basis: '911 was called; the list sends these words to the nurse, who decides.',
      };
}

/** A hold asked for on the way to the nurse is a detour, not yet harm; for 911 and self-harm any hold is harm. */
function isHarm({ act, step }: HandledStep, danger: Danger, helpFollowed: boolean): boolean {
  if (step !== 'harm') return false;
  const grave = danger.level === '911' || danger.rule.id === 'urgency.self-harm';
  return !(act.verb === 'hold' && act.asked && helpFollowed && !grave);
}

function betterAct(danger: Danger, situation: UrgencyCase): string {
  if (danger.rule.id === 'urgency.self-harm')
    return 'Say "I am glad you told me, I am staying with you", ask where they are, and bring the nurse to the line; 911 if it is happening now.';
  if (danger.level !== '911')
    return 'Say that the nurse has to hear this now, take place and number, and put the call through with a word to the nurse; book nothing first.';
  return situation.channel === 'counter' || situation.channel === 'private-window'
    ? 'Call the nurse and 911 at once and stay with the person; card, forms and money come later.'
    : 'Ask where they are and their number, have 911 dialled now, and stay on the line; nothing is booked.';
}
