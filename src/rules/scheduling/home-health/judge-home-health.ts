import { addDays, daysBetween, spokenDate } from '../../../practice/dates';
import type { JudgeContext } from '../../situation/context';
import type { HomeHealth } from '../../situation/home-health';
import type { Verdict } from '../../verdict';
import { asking, dateFigure, type Found, written } from '../found';
import { homeHealthRules } from './rules';

const seen = homeHealthRules['scheduling.home-health-visit'];
const plan = homeHealthRules['scheduling.home-health-plan'];

/** First and last day on which the face-to-face visit counts. @source SCH-27 (42 CFR 424.22) */
export function faceToFaceWindow(startOfCare: string): { readonly from: string; readonly to: string } {
  return { from: addDays(startOfCare, -90), to: addDays(startOfCare, 30) };
}

/** Last of the sixty days of a certification, its first day counted. @source SCH-27 (42 CFR 424.22) */
export function lastCertifiedDay(startOfCare: string): string {
  return addDays(startOfCare, 59);
}

/** Home health: whether the visit lies in its window, when the certification ends, or whether the conditions are met. */
export function judgeHomeHealth(asked: HomeHealth, context: JudgeContext): Verdict[] {
  return written([asked.of === 'conditions' ? conditions(asked) : dated(asked)], context);
}

function dated(asked: HomeHealth): Found {
  const { startOfCare } = asked;
  if (startOfCare === undefined)
    return asking(asked.of === 'certification' ? plan : seen, 'On which day did the agency begin care?');
  if (asked.of === 'certification') {
    const due = lastCertifiedDay(startOfCare);
    return {
      rule: plan,
      verdict: 'computed',
      severity: 'none',
      basis: `Sixty days from ${spokenDate(startOfCare)}: to ${spokenDate(due)}.`,
      due,
      betterAct: 'Put the next signature before the clinician some days ahead.',
    };
  }
  return visitIn(asked, startOfCare);
}

function visitIn({ visitOn, sameReason }: HomeHealth, startOfCare: string): Found {
  const { from, to } = faceToFaceWindow(startOfCare);
  const due = to;
  const window = { earliest: dateFigure(from), latest: dateFigure(to) };
  if (visitOn === undefined)
    return {
      rule: seen,
      verdict: 'computed',
      severity: 'none',
      basis: `A visit counts from ${spokenDate(from)} to ${spokenDate(to)}.`,
      due,
      figures: window,
      betterAct: `Book one by ${spokenDate(to)}; by video if the clinician agrees.`,
    };
  const daysBefore = daysBetween(visitOn, startOfCare);
  const figures = { ...window, daysBefore };
  const when = daysBefore >= 0 ? `${daysBefore} days before` : `${-daysBefore} days after`;
  if (visitOn < from || visitOn > to || sameReason === 'no')
    return {
      rule: seen,
      verdict: 'invalid',
      severity: 'serious',
      basis: `The visit was ${when} the start of care${sameReason === 'no' ? ', and about something else' : ''}: it does not count.`,
      due,
      figures,
      betterAct: `Book a visit about the main reason by ${spokenDate(to)}; if that day is past, tell clinician and agency at once.`,
    };
  if (sameReason === 'unknown')
    return {
      ...asking(seen, 'Was that visit about the main reason for home health?', 'Ask the clinician.'),
      due,
      figures,
    };
  return {
    rule: seen,
    verdict: 'valid',
    severity: 'none',
    basis: `The visit was ${when} the start of care, about the main reason.`,
    due,
    figures,
    betterAct: 'Send the note to the agency, and route the plan for signature.',
  };
}

function conditions({ homebound, skilledNeed, planSigned }: HomeHealth): Found {
  if (homebound === 'no' || skilledNeed === 'no')
    return {
      rule: plan,
      verdict: 'route',
      severity: 'none',
      basis: homebound === 'no' ? 'The patient is not homebound.' : 'No skilled care is needed.',
      routeTo: 'clinician',
      betterAct: 'Tell the clinician, who decides; the desk promises nothing to the agency.',
    };
  const open = [
    ...(homebound === 'unknown' ? ['Is the patient homebound, by the clinician’s note?'] : []),
    ...(skilledNeed === 'unknown' ? ['Does the patient need skilled care, by the clinician’s note?'] : []),
    ...(planSigned === 'yes' ? [] : ['The clinician’s signature under the plan of care.']),
  ];
  if (open.length > 0)
    return {
      rule: plan,
      verdict: 'needs',
      severity: 'none',
      basis: 'Not every condition is met on paper.',
      needs: open,
      routeTo: 'clinician',
      betterAct: 'Put it before the clinician, and see that it comes back.',
    };
  return {
    rule: plan,
    verdict: 'valid',
    severity: 'none',
    basis: 'Homebound, in need of skilled care, and the plan is signed.',
    betterAct: 'Look at the visit and the sixty days too.',
  };
}
