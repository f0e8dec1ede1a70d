import { finding } from '../finding';
import type { JudgeContext } from '../situation/context';
import { dangers, type ThreatAnswer, threatAnswers, type ThreatCase } from '../situation/threat';
import type { Verdict } from '../verdict';
import { threatRules } from './threat.rules';

const provokes: readonly ThreatAnswer[] = ['argued', 'moved-closer', 'blocked-way', 'touched'];
const makesSafe: readonly ThreatAnswer[] = ['called-for-help', 'left', 'dialled-911'];

/**
 * Judges what was done about somebody who frightens or endangers others: safety, words, report, and who dismisses; each
 * rule speaks only where its occasion arose.
 * @source COM-15, COM-28
 */
export function judgeThreat(situation: ThreatCase, context: JudgeContext): Verdict[] {
  return [
    ...judgeSafety(situation, context),
    ...judgeWords(situation, context),
    ...judgeTold(situation, context),
    ...judgeDismissal(situation, context),
  ];
}

/** Whether harm was threatened or done, not only a voice raised or an insult said. */
function isThreat({ danger }: ThreatCase): boolean {
  return dangers.ids.indexOf(danger) >= dangers.ids.indexOf('threat');
}

function judgeSafety(situation: ThreatCase, context: JudgeContext): Verdict[] {
  const { did, where } = situation;
  const rule = threatRules['conversation.threat-safety'];
  const betterAct =
    'Keep a step away and the way out free, press the button or say the agreed words, get the others out, and leave when you can; with a weapon, leave and dial 911.';
  const wrong = did.find((act) => provokes.includes(act));
  const threat = isThreat(situation);
  if (wrong !== undefined) {
    return [
      finding(rule, context, {
        outcome: 'breach',
        severity: threat ? 'critical' : 'serious',
        ...(threat ? { critical: true } : {}),
        basis: `The desk ${threatAnswers.terms[wrong]}.`,
        betterAct,
      }),
    ];
  }
  if (!threat || where === 'writing') return [];
  if (did.includes('met-alone'))
    return [
      finding(rule, context, { outcome: 'breach', basis: `The desk ${threatAnswers.terms['met-alone']}.`, betterAct }),
    ];
  const safe = did.some((act) => makesSafe.includes(act));
  return [
    finding(rule, context, {
      outcome: safe ? 'met' : 'missed',
      severity: safe ? 'none' : 'serious',
      basis: safe ? 'Help was called, or the desk got to safety.' : 'Nobody was called, and the desk stayed.',
      betterAct,
    }),
  ];
}

/** Words are asked of those who stay and speak; who leaves at once, or faces a weapon, owes none. */
function judgeWords({ danger, where, did }: ThreatCase, context: JudgeContext): Verdict[] {
  if (danger === 'weapon' || where === 'writing' || did.includes('left')) return [];
  const lacking = [
    ...(did.includes('calm-words') ? [] : ['few calm words']),
    ...(where === 'phone' || did.includes('kept-distance') ? [] : ['a step of distance']),
  ];
  return [
    finding(threatRules['conversation.threat-words'], context, {
      outcome:
        lacking.length === 0
          ? 'met'
          : did.includes('calm-words') || did.includes('kept-distance')
            ? 'partly'
            : 'missed',
      basis:
        lacking.length === 0 ? 'It was answered calmly, with space between.' : `Lacking: ${lacking.join(' and ')}.`,
      betterAct: 'Lower your voice, say little, stand a step away and to the side, and let one person speak.',
    }),
  ];
}

function judgeTold(situation: ThreatCase, context: JudgeContext): Verdict[] {
  if (!isThreat(situation)) return [];
  const { did, over } = situation;
  const rule = threatRules['conversation.threat-told'];
  const betterAct =
    'Tell the manager at once, and the police where somebody may be hurt; write down who, when and the words as they were said, today.';
  if (did.includes('took-no-notice')) {
    return [
      finding(rule, context, {
        outcome: 'breach',
        severity: 'critical',
        critical: true,
        basis: 'Nobody took notice of a threat.',
        betterAct,
      }),
    ];
  }
  if (!over && !did.includes('reported')) return [];
  const reported = did.includes('reported');
  return [
    finding(rule, context, {
      outcome: reported ? 'met' : 'missed',
      severity: reported ? 'none' : 'serious',
      basis: reported ? 'It was reported the same day.' : 'It was not reported.',
      betterAct,
    }),
  ];
}

function judgeDismissal({ did }: ThreatCase, context: JudgeContext): Verdict[] {
  if (!did.includes('discharged')) return [];
  return [
    finding(threatRules['conversation.threat-dismissal'], context, {
      outcome: 'breach',
      basis: 'The desk told somebody that the practice sees them no more.',
      betterAct: 'Say what happens now, leave the rest to the manager, and report what was said.',
      routeTo: 'office-manager',
    }),
  ];
}
