import { addDays } from '../../../practice/dates';
import type { JudgeContext } from '../../situation/context';
import type { Correction, CorrectionStep } from '../../situation/correction';
import type { Verdict } from '../../verdict';
import { type Answer, verdictOf } from '../../verdict-of';
import { answered, breached, met, missed, needs, partly, route, wrongful } from '../answers';
import { correctionRules } from './rules';

type Found = readonly [keyof typeof correctionRules, Answer];

/**
 * Whether something in the record is to be corrected, amended or simply put right, by whom, how and by when.
 * @source REC-06
 */
export function judgeCorrection(situation: Correction, context: JudgeContext): Verdict[] {
  const [id, answer] = found(situation, context.date);
  return [verdictOf(correctionRules[id], context, answer)];
}

const ours: readonly Correction['by'][] = ['author', 'other-staff'];

function found(situation: Correction, today: string): Found {
  const { by, about, denial, accepted } = situation;
  if (denial !== undefined) return ['records.amendment-answer', denied(denial)];
  if (accepted !== undefined) return ['records.amendment-answer', granted(accepted)];
  if (by === 'unknown' || about === 'unknown') {
    const questions = [
      ...(by === 'unknown' ? ['Who wants it changed: who wrote it, another colleague, or the patient?'] : []),
      ...(about === 'unknown' ? ['Is it an entry of the record, or a number, an address, a spelling?'] : []),
    ];
    return [
      by === 'patient' || by === 'representative' ? 'records.amendment' : 'records.correction',
      needs(questions, 'Who asks, and what is to be changed, decides the way.', 'Change nothing until that is clear.'),
    ];
  }
  if (about === 'demographic') return ['records.record-updated', updated(situation)];
  if (ours.includes(by)) return ['records.correction', corrected(situation)];
  return ['records.amendment', amended(situation, today)];
}

const did = ({ did: steps }: Correction, ...any: CorrectionStep[]) => any.some((step) => steps.includes(step));
const update = 'Check who asks with two identifiers, put it right, and keep the former name beside the new one.';

function updated(situation: Correction): Answer {
  const order = ['update'];
  if (situation.did.length === 0)
    return answered('computed', 'none', 'No amendment: it is put right as any update.', update, { order });
  if (did(situation, 'record-updated')) return met('It was put right.', update, { order });
  if (did(situation, 'refused-at-desk')) return wrongful('A number was refused to be put right.', update, { order });
  if (did(situation, 'form-handed', 'to-privacy-officer', 'date-logged'))
    return partly('minor', 'It was treated as a dispute, which it is not.', update, { order });
  return missed('minor', 'It was not put right.', update, { order });
}

const erased: readonly CorrectionStep[] = ['white-out', 'overwritten'];

function corrected(situation: Correction): Answer {
  const { by, medium } = situation;
  const order = ['correction'];
  const onPaper = 'One line through it so that it stays readable, what is right beside it, date and initials.';
  const onScreen = 'An addendum with what is right; the system keeps the trail.';
  const better =
    medium === 'paper'
      ? onPaper
      : medium === 'electronic'
        ? onScreen
        : `${onPaper} Or, in the electronic record: ${onScreen}`;
  if (did(situation, ...erased)) return breached('serious', 'The original can no longer be read.', better, { order });
  if (did(situation, 'wrote-for-another'))
    return breached('serious', 'Somebody else’s entry was corrected.', 'Tell who wrote it, who corrects it.', {
      order,
      routeTo: 'author',
    });
  if (by === 'other-staff' && situation.did.length === 0)
    return route('author', 'Who wrote it corrects it.', 'Tell who wrote it what looks wrong.', { order });
  if (situation.did.length === 0)
    return answered('computed', 'none', 'An own error: the original stays, what is right is added.', better, { order });
  if (did(situation, 'addendum') && medium !== 'paper')
    return met('It was added to, and the original stays.', better, { order });
  const steps: readonly CorrectionStep[] = ['single-line', 'dated', 'initialled'];
  const left = steps.filter((step) => !situation.did.includes(step));
  if (left.length === 0 && medium !== 'electronic') return met('One line, date and initials.', better, { order });
  return left.length === steps.length || medium === 'electronic'
    ? missed('minor', 'The error stands uncorrected, or without its trail.', better, { order })
    : partly('minor', `Missing: ${left.join(', ')}.`, better, { order });
}

function amended(situation: Correction, today: string): Answer {
  const { by, received, extended } = situation;
  if (by === 'other')
    return route(
      'privacy-officer',
      'Only the patient, or who acts for the patient by law, can ask for it.',
      'Take it down as information for the clinician; say that the patient can ask.',
      { order: ['amendment'] },
    );
  const days = extended ? 90 : 60;
  const due = received === undefined ? {} : { due: addDays(received, days) };
  const more = { order: ['amendment'], routeTo: 'privacy-officer', ...due };
  const better =
    'Hand over the form and help with it, log the day, pass it to the privacy officer, and say that an answer comes within 60 days.';
  const clock = `The office answers within ${days} days${extended ? ', with the one extension' : ''}.`;
  if (did(situation, 'changed-at-request', ...erased))
    return breached('serious', 'The note was changed because somebody asked.', better, more);
  if (did(situation, 'refused-at-desk')) return wrongful('The desk refused what is not its to refuse.', better, more);
  if (did(situation, 'promised-change'))
    return partly('minor', `The desk promised what others decide. ${clock}`, better, more);
  if (due.due !== undefined && due.due < today)
    return missed(
      'serious',
      `The time for an answer was over on ${due.due}. ${clock}`,
      'Ring the privacy officer now.',
      more,
    );
  const steps: readonly CorrectionStep[] = ['form-handed', 'date-logged', 'to-privacy-officer'];
  const left = steps.filter((step) => !situation.did.includes(step));
  if (situation.did.length === 0)
    return route('privacy-officer', `A request for amendment. ${clock}`, better, {
      ...more,
      ...(received === undefined ? { needs: ['On which day did the request come?'] } : {}),
    });
  if (left.length === 0) return met(`It was taken, dated and passed on. ${clock}`, better, more);
  return left.length === steps.length
    ? missed('serious', `The request went nowhere. ${clock}`, better, more)
    : partly('minor', `Left undone: ${left.join(', ')}. ${clock}`, better, more);
}

function denied({ ground, written, statementOffered }: NonNullable<Correction['denial']>): Answer {
  const better =
    'Say no in writing, with its ground, the right to add a statement, and where to complain; the privacy officer writes it.';
  if (ground === 'other')
    return wrongful('That is none of the four grounds on which an amendment may be denied.', better);
  if (!written) return breached('serious', 'It was denied without a writing that says why.', better);
  return statementOffered
    ? answered('right', 'none', 'A ground of the law, in writing, with the way on.', better)
    : partly('minor', 'The patient was not told of the right to add a statement.', better);
}

function granted({ linked, othersTold }: NonNullable<Correction['accepted']>): Answer {
  const better =
    'Link it with the entry, tell the patient, and tell those whom the patient names and those who rely on it.';
  if (linked && othersTold) return met('It is linked, and those concerned were told.', better);
  return linked || othersTold
    ? partly(
        'minor',
        linked ? 'Those who rely on the old entry were not told.' : 'It is not linked with the entry.',
        better,
      )
    : missed('serious', 'It was accepted and nothing followed.', better);
}
