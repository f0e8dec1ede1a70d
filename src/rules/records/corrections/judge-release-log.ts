import { judgeDeadline } from '../../clocks/judge-deadline';
import { deadlineSchema } from '../../situation/clock';
import type { JudgeContext } from '../../situation/context';
import { logItems, type ReleaseLog } from '../../situation/correction';
import type { Verdict } from '../../verdict';
import { type Answer, verdictOf } from '../../verdict-of';
import { answered, breached, met, missed, needs, partly, route, wrongful } from '../answers';
import { correctionRules } from './rules';

type Found = readonly [keyof typeof correctionRules, Answer];

/**
 * Whether one release of records rests on a paper or a right, was of what was asked for, and is in the log. How a patient's
 * request was taken is asked with `records-request`.
 * @source REC-07
 */
export function judgeReleaseLog(situation: ReleaseLog, context: JudgeContext): Verdict[] {
  const found: Found[] = [
    ...logged(situation),
    ['records.release-authority', authority(situation, context)],
    ...scope(situation),
  ];
  return found.map(([id, answer]) => verdictOf(correctionRules[id], context, answer));
}

function logged({ logged: said }: ReleaseLog): Found[] {
  if (said === undefined) return [];
  const missing = logItems.ids.filter((item) => !said.includes(item));
  const better = 'Fill the line while the pages are in your hand.';
  return [
    [
      'records.release-log',
      missing.length === 0
        ? answered('valid', 'none', 'The line of the log is complete.', better)
        : answered(
            'not-enough',
            'minor',
            `The log does not say ${missing.map((item) => logItems.terms[item]).join(', ')}.`,
            better,
            { order: missing, needs: missing.map((item) => `Write down ${logItems.terms[item]}.`) },
          ),
    ],
  ];
}

const toOfficer = 'Pass it to the privacy officer today with the time it came; release nothing until then.';

function authority(situation: ReleaseLog, context: JudgeContext): Answer {
  const { to, special, refusedForBill } = situation;
  const left = situation.sent !== 'nothing';
  if (special.length > 0 || to === 'court') {
    const what = special.length > 0 ? special.join(', ') : 'a court paper';
    return left
      ? breached('critical', `Pages left that go through the privacy officer: ${what}.`, toOfficer, {
          routeTo: 'privacy-officer',
        })
      : route('privacy-officer', `It goes through the privacy officer: ${what}.`, toOfficer);
  }
  if (to === 'unknown')
    return needs(['Who asks, and for what?'], 'Who asks decides which paper it takes.', 'Ask before anything leaves.');
  if (to === 'patient') return own(situation, context);
  if (refusedForBill && to === 'treating-office')
    return wrongful(
      'A bill is no ground to hold back what another office needs for the patient.',
      'Send what they need.',
    );
  if (to === 'treating-office')
    return answered(
      'allowed',
      'none',
      'Another office that treats the patient needs no authorization.',
      'Check that it is that office, and send what it needs.',
    );
  return withPaper(situation, left);
}

/** The patient's own copy: no paper is needed, no bill stands in its way, and a clock runs. */
function own({ received, sent, sentOn, refusedForBill }: ReleaseLog, context: JudgeContext): Answer {
  const better = 'Check identity, ask which pages and in which form, and give the day by which it comes.';
  if (refusedForBill) return wrongful('An open bill is no ground to hold back a patient’s own record.', better);
  const clock =
    received === undefined
      ? undefined
      : judgeDeadline(deadlineSchema.parse({ question: 'deadline', of: 'access', from: received }), context)[0];
  const day = sentOn ?? (sent === 'nothing' ? context.date : undefined);
  if (clock?.due !== undefined && day !== undefined && day > clock.due)
    return missed('serious', `Its time was over on ${clock.due}. ${clock.basis}`, `Send it today. ${better}`, {
      due: clock.due,
    });
  return answered(
    'allowed',
    'none',
    `The patient has a right to it. ${clock?.basis ?? 'The time runs from the day the request came.'}`,
    better,
    clock?.due === undefined ? {} : { due: clock.due },
  );
}

const defects = {
  none: 'There is no authorization.',
  'no-signature': 'The authorization is not signed.',
  'no-date': 'The signature has no date.',
  expired: 'The authorization has expired.',
} as const;

function withPaper({ authorization }: ReleaseLog, left: boolean): Answer {
  const routeTo = 'privacy-officer';
  const better = 'Send it back for what is missing, kindly and in writing, and release nothing until it is complete.';
  if (authorization === 'complete' || authorization === 'not-needed')
    return answered('allowed', 'none', 'The paper is complete.', 'Send what it names and no more, and log it.');
  if (authorization === 'unknown')
    return left
      ? breached('critical', 'Pages left, and nobody looked at the authorization.', better, { routeTo })
      : needs(
          ['Is there an authorization, signed and dated by the patient and not expired?'],
          'Without the patient’s authorization nothing leaves.',
          better,
        );
  const basis = defects[authorization];
  return left
    ? breached('critical', `Pages left on a paper that is not enough. ${basis}`, better, { routeTo })
    : answered('not-enough', 'none', basis, better, {
        routeTo,
        needs: ['An authorization signed and dated by the patient.'],
      });
}

function scope({ sent }: ReleaseLog): Found[] {
  if (sent === 'nothing') return [];
  const id = 'records.release-scope';
  const better = 'Compare every page with what was asked for before it leaves.';
  if (sent === 'what-was-asked') return [[id, met('What was asked for left.', better)]];
  return sent === 'more'
    ? [[id, breached('serious', 'More left than was asked for.', better)]]
    : [[id, partly('minor', 'Less left than was asked for.', better)]];
}
