import type { Act } from '../../practice/acts/act';
import { finding } from '../finding';
import type { JudgeContext } from '../situation/context';
import type { Outcome, Verdict } from '../verdict';
import { isClinician } from '../urgency/handling';
import { openingRules } from './opening.rules';
import type { Talk } from './talk';

/**
 * Whether another clinician, or a laboratory, that calls with news or a question about a patient reached a clinician here.
 * @source COM-05, COM-03
 */
export function judgeClinicianCaller({ situation, done }: Talk, context: JudgeContext): Verdict[] {
  const { capacity, channel, needs, roleOf } = situation;
  const clinical = needs.some((need) => need === 'symptom' || need === 'results' || need === 'message');
  if (capacity !== 'other-provider' || channel !== 'phone' || !clinical) return [];
  const acts = done.map(({ act }) => act);
  const outcome = reached(acts, roleOf);
  const basis: Readonly<Record<Outcome, string>> = {
    met: 'A clinician here took the call or was fetched.',
    partly: 'A clinician here will read it today.',
    missed: 'No clinician here heard of it today.',
    breach: '',
  };
  return [
    finding(openingRules['conversation.clinician-caller'], context, {
      outcome,
      severity: outcome === 'missed' ? 'serious' : outcome === 'partly' ? 'minor' : 'none',
      basis: basis[outcome],
      betterAct:
        'Say "Dr. Okafor is with a patient; may I say who is calling?", and knock. Take a value by read-back only if the nurse cannot come.',
    }),
  ];
}

function reached(acts: readonly Act[], roleOf: Readonly<Record<string, string>>): Outcome {
  const spoken = acts.some(
    (act) =>
      (act.verb === 'transfer' && act.warm && isClinician(act.to, roleOf)) ||
      (act.verb === 'consult' && isClinician(act.staff, roleOf)) ||
      (act.verb === 'emergency' && act.call === 'nurse') ||
      (act.verb === 'offer' && act.option === 'nurse-now'),
  );
  if (spoken) return 'met';
  const written = acts.some(
    (act) =>
      (act.verb === 'message' || act.verb === 'take-message') &&
      isClinician(act.message.to, roleOf) &&
      act.message.urgency !== 'routine',
  );
  return written ? 'partly' : 'missed';
}
