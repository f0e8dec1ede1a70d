import type { JudgeContext } from '../../situation/context';
import type { Recall } from '../../situation/follow-up';
import type { Verdict } from '../../verdict';
import { type Found, written } from '../found';
import { followUpRules } from './rules';

const rule = followUpRules['scheduling.recall'];

/** What comes next for somebody on the recall list, and whether what was done was right. */
export function judgeRecall(asked: Recall, context: JudgeContext): Verdict[] {
  return written([answer(asked, context.settings.visits.recallAttempts)], context);
}

function answer({ about, attempts, did }: Recall, callsBeforeLetter: number): Found {
  const grave = about === 'abnormal-result';
  if (did.includes('dropped'))
    return {
      rule,
      verdict: 'breached',
      outcome: 'breach',
      severity: grave ? 'critical' : 'minor',
      basis: grave
        ? 'Taken off the list unreached, with a result that was not normal.'
        : 'Taken off the list unreached.',
      ...(grave ? { routeTo: 'clinician' } : {}),
      betterAct: 'Put the name back, tell the clinician, and go on by letter.',
    };
  if (grave && attempts > 0 && !did.includes('told-clinician'))
    return {
      rule,
      verdict: 'route',
      severity: 'none',
      basis: 'A result that was not normal, and the patient has not been reached.',
      routeTo: 'clinician',
      betterAct: 'Tell the clinician today, go on calling, and note every call.',
    };
  const next =
    attempts < callsBeforeLetter ? 'call-again' : did.includes('sent-letter') ? 'note-in-chart' : 'send-letter';
  return {
    rule,
    verdict: 'computed',
    severity: 'none',
    basis: `${attempts} of ${callsBeforeLetter} calls made.`,
    order: [next],
    betterAct: {
      'call-again': 'Call at another hour, and note it.',
      'send-letter': 'Send the letter, and note it.',
      'note-in-chart': 'Note in the chart what was tried, and tell the clinician at the next chance.',
    }[next],
  };
}
