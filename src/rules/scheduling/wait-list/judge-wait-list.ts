import type { JudgeContext } from '../../situation/context';
import type { WaitList } from '../../situation/wait-list';
import type { Verdict } from '../../verdict';
import { type Found, gravestFirst, written } from '../found';
import { callOrder, misfit } from './call-order';
import { waitListRules } from './rules';

const rule = waitListRules['scheduling.wait-list'];

/** Who on the wait list is called about a time, in which order, and whether it was done so. */
export function judgeWaitList(asked: WaitList, context: JudgeContext): Verdict[] {
  const order = callOrder(asked.candidates, asked.opening).map(({ id }) => id);
  const breaches = gravestFirst(breachesIn(asked, order));
  const ill = asked.candidates.filter(({ level }) => level === 'L1' || level === 'L2');
  if (breaches.length > 0) return written(breaches, context);
  const out = asked.candidates.flatMap((candidate) => {
    const reason = misfit(candidate, asked.opening);
    return reason === undefined ? [] : [`${candidate.id} ${reason}`];
  });
  const basis =
    order.length === 0
      ? `Nobody on the list fits: ${out.join('; ')}.`
      : `Called in this order: ${order.join(', ')}.${out.length > 0 ? ` Not called: ${out.join('; ')}.` : ''}`;
  const main: Found =
    ill.length > 0
      ? {
          rule,
          verdict: 'route',
          severity: 'none',
          basis: `${ill.map(({ id }) => id).join(', ')} told of symptoms for the nurse, and no place on a list answers that. ${basis}`,
          routeTo: 'nurse',
          order,
          betterAct: 'Tell the nurse at once; then go on with the list.',
        }
      : {
          rule,
          verdict: 'computed',
          ...(asked.gaveTo === undefined ? {} : { outcome: 'met' as const }),
          severity: 'none',
          basis,
          order,
          betterAct:
            order.length === 0
              ? 'Offer the time to today’s callers.'
              : 'One call each, a time limit to answer, every no written down; the old time stays until the new one is confirmed.',
        };
  return written([main], context);
}

function breachesIn({ candidates, opening, gaveTo, did }: WaitList, order: readonly string[]): Found[] {
  const breach = (severity: Found['severity'], basis: string, betterAct: string): Found => ({
    rule,
    verdict: 'breached',
    outcome: 'breach',
    severity,
    basis,
    order,
    betterAct,
  });
  const given = candidates.find(({ id }) => id === gaveTo);
  const [first] = order;
  const flagged = candidates.find(({ id }) => id === first)?.flagged ?? false;
  const reason = given === undefined ? undefined : misfit({ ...given, called: false }, opening);
  return [
    ...(given !== undefined && reason !== undefined
      ? [breach('minor', `The time went to ${given.id}, who ${reason}.`, 'Give it to somebody whom it fits.')]
      : []),
    ...(given !== undefined && reason === undefined && first !== undefined && given.id !== first && !given.called
      ? [
          breach(
            flagged ? 'serious' : 'minor',
            flagged
              ? `${first} was flagged by the clinician and passed over for ${given.id}.`
              : `${first} comes before ${given.id}.`,
            `Call ${first} first.`,
          ),
        ]
      : []),
    ...(did.includes('gave-up-old-first')
      ? [
          breach(
            'minor',
            'The old time was given up before the new one was confirmed.',
            'Keep the old one until the new one stands.',
          ),
        ]
      : []),
    ...(did.includes('called-several-at-once')
      ? [breach('minor', 'Several were promised one time.', 'One call each, in order.')]
      : []),
    ...(did.includes('did-not-log')
      ? [
          breach(
            'minor',
            'Who said no was not written down.',
            'Write every call down, so that nobody is called twice or forgotten.',
          ),
        ]
      : []),
  ];
}
