import type { JudgeContext } from '../../situation/context';
import { type UrgencyLevel, urgencySigns } from '../../situation/urgency-level';
import type { Verdict } from '../../verdict';
import { asking, type Found, written } from '../found';
import { urgencyLevelRules } from './rules';

type Sign = UrgencyLevel['signs'][number];
const rule = urgencyLevelRules['scheduling.urgency-level'];

const first: readonly Sign[] = [
  'not-breathing',
  'choking',
  'unconscious',
  'stroke-signs',
  'crushing-chest-pain',
  'severe-bleeding',
  'seizure',
  'severe-allergic-reaction',
];

/** The level of the house scale, 1 to 5; 'nurse' for a symptom on no list on which no nurse has said anything yet; undefined where nothing was said. @source SCH-12 */
export function levelOf({
  signs,
  nurseSaid,
}: Pick<UrgencyLevel, 'signs' | 'nurseSaid'>): 1 | 2 | 3 | 4 | 5 | 'nurse' | undefined {
  if (signs.some((sign) => first.includes(sign))) return 1;
  if (nurseSaid !== 'nothing') return ({ 'same-day': 3, 'within-72-hours': 4, routine: 5 } as const)[nurseSaid];
  if (signs.some((sign) => sign !== 'none' && sign !== 'other-symptom')) return 2;
  if (signs.includes('other-symptom')) return 'nurse';
  return signs.length > 0 ? 5 : undefined;
}

/** How urgent a call is by the house scale, and whether what was done fits it. */
export function judgeUrgencyLevel(asked: UrgencyLevel, context: JudgeContext): Verdict[] {
  const level = levelOf(asked);
  if (level === undefined)
    return written([asking(rule, 'What is the reason for the call, in the caller’s words?')], context);
  return written([wrong(asked, level) ?? place(asked, level)], context);
}

function place({ signs, nurseSaid, did }: UrgencyLevel, level: 1 | 2 | 3 | 4 | 5 | 'nurse'): Found {
  const heard = [
    ...(signs.length > 1 ? signs.filter((sign) => sign !== 'none') : signs).map((sign) => urgencySigns.terms[sign]),
    ...(level === 1 || nurseSaid === 'nothing' ? [] : ['by the word of nurse or clinician']),
  ].join('; ');
  const toNurse = level === 2 || level === 'nurse';
  return {
    rule,
    verdict: level === 1 || toNurse ? 'route' : 'computed',
    ...(did.length > 0 ? { outcome: 'met' as const } : {}),
    severity: 'none',
    basis: level === 'nurse' ? 'A symptom that is on no list: in doubt it is the nurse’s.' : `L${level}: ${heard}.`,
    ...(level === 1 ? { routeTo: '911' } : toNurse ? { routeTo: 'nurse' } : {}),
    ...(level === 'nurse' ? {} : { figures: { level } }),
    betterAct:
      level === 1
        ? 'Place and number first, the script to hang up and dial 911, get a yes, and tell the nurse.'
        : toNurse
          ? 'Place and number first, then the nurse live, staying on the line; no booking before.'
          : 'Book in that time, and say whom to call if it gets worse.',
  };
}

function wrong({ did }: UrgencyLevel, level: 1 | 2 | 3 | 4 | 5 | 'nurse'): Found | undefined {
  const danger = level === 1 || level === 2;
  const symptom = danger || level === 'nurse';
  const faults = [
    ...(symptom && (did.includes('reassured') || did.includes('gave-diagnosis'))
      ? ['the caller was told what it is, or that it is nothing']
      : []),
    ...(symptom && did.includes('booked') ? ['a time was booked before a nurse had heard it'] : []),
    ...(symptom && (did.includes('left-voicemail') || did.includes('took-message'))
      ? ['it was left as a message']
      : []),
    ...(danger && did.includes('cold-transfer') ? ['it was transferred without a word'] : []),
  ];
  const undone =
    danger && did.length > 0 && !did.includes(level === 1 ? 'gave-911-script' : 'warm-transfer') && faults.length === 0;
  if (faults.length === 0 && !undone) return undefined;
  const advice = did.includes('reassured') || did.includes('gave-diagnosis');
  return {
    rule,
    verdict: undone ? 'missed' : 'breached',
    outcome: undone ? 'missed' : 'breach',
    severity: danger || advice ? 'critical' : 'serious',
    basis: undone ? `L${level}, and it was not passed on.` : `Wrong here: ${faults.join('; ')}.`,
    routeTo: level === 1 ? '911' : 'nurse',
    ...(level === 'nurse' ? {} : { figures: { level } }),
    betterAct: level === 1 ? 'Call back at once, and get help to them.' : 'Get the nurse on the line now.',
  };
}
