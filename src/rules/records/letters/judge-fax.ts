import type { JudgeContext } from '../../situation/context';
import { coverItems, type Fax } from '../../situation/letters';
import type { Verdict } from '../../verdict';
import { type Answer, verdictOf } from '../../verdict-of';
import { answered, breached, met, missed, needs, partly, route } from '../answers';
import { faxRules } from './rules';

type Found = readonly [keyof typeof faxRules, Answer];

/**
 * Whether a fax may go, and whether it went as it should: number, machine, cover sheet, confirmation, and what was done when
 * it went astray. What is owed to a wrong recipient in full is asked with `misdirected`.
 * @source REC-16; PRV-40; 45 CFR 164.530(c)
 */
export function judgeFax(situation: Fax, context: JudgeContext): Verdict[] {
  const found = situation.sent ? afterwards(situation) : [['records.fax-careful', before(situation)] as const];
  return found.map(([id, answer]) => verdictOf(faxRules[id], context, answer));
}

const sure: readonly Fax['number'][] = ['pre-stored-tested', 'directory', 'confirmed-by-phone'];
const better =
  'Take the stored or looked-up number, have it read back where there is doubt, put a cover sheet in front, and stand by the machine.';
const coverBetter =
  'Date, recipient, sender, telephones, pages, confidentiality, what a wrong recipient does; nothing of the patient.';

function before(situation: Fax): Answer {
  const { permitted, number, machine, coverTells } = situation;
  if (permitted === 'no')
    return answered(
      'forbidden',
      'serious',
      'What may not be shared may not be faxed.',
      'Say what it would take, and who decides.',
    );
  const first = [
    ...(permitted === 'unknown' ? ['May these pages be shared with this recipient?'] : []),
    ...(sure.includes(number) ? [] : ['What is the number, looked up or confirmed by a call?']),
    ...(machine === 'public-reach' ? ['A machine that visitors do not reach.'] : []),
    ...(machine === 'unknown' ? ['Where does the machine stand?'] : []),
    ...(coverTells.length > 0 ? ['A cover sheet that tells nothing of the patient.'] : []),
    ...coverGaps(situation).map((gap) => `On the cover sheet: ${gap}.`),
  ];
  if (first.length > 0) return needs(first, 'Something comes before it goes.', better);
  return answered('allowed', 'none', 'HIPAA allows faxing with safeguards, and asks for no particular form.', better);
}

function coverGaps({ cover }: Fax): string[] {
  if (cover === undefined) return ['a cover sheet at all'];
  return coverItems.ids.filter((item) => !cover.includes(item)).map((item) => coverItems.terms[item]);
}

function afterwards(situation: Fax): Found[] {
  const told: Found[] = [
    ['records.fax-careful', sent(situation)],
    ['records.fax-cover', covered(situation)],
  ];
  switch (situation.confirmation) {
    case 'other-number':
      return [['records.fax-astray', wentAstray(situation)], ...told];
    case 'failed':
    case 'pages-missing':
      return [['records.fax-confirmed', confirmed(situation)], ...told];
    default:
      return [...told, ['records.fax-confirmed', confirmed(situation)]];
  }
}

function sent({ permitted, number, machine }: Fax): Answer {
  if (permitted === 'no')
    return breached('critical', 'It went, and it may not be shared.', 'Tell the privacy officer now.', {
      routeTo: 'privacy-officer',
    });
  if (machine === 'public-reach')
    return breached('serious', 'The machine stands where visitors reach the pages.', 'Move it, or send from another.');
  if (number === 'unknown')
    return needs(['Where did the number come from?'], 'How sure the number was is not said.', better);
  if (!sure.includes(number)) return breached('minor', 'The number was from memory, or as somebody gave it.', better);
  return met('The number was sure, and the machine out of reach.', better);
}

function covered(situation: Fax): Answer {
  const { coverTells, cover } = situation;
  const grave = coverTells.some((what) => what === 'diagnosis' || what === 'result');
  if (coverTells.length > 0)
    return breached(
      grave ? 'serious' : 'minor',
      `The cover sheet tells of the patient: ${coverTells.join(', ')}.`,
      coverBetter,
    );
  const gaps = coverGaps(situation);
  if (cover === undefined)
    return missed('minor', 'There was no cover sheet. No law asks for one, the house does.', coverBetter);
  return gaps.length === 0
    ? met('The cover sheet says what it should, and nothing of the patient.', coverBetter)
    : partly('minor', `The cover sheet lacks ${gaps.join(', ')}.`, coverBetter);
}

function confirmed({ confirmation, refiled }: Fax): Answer {
  const act = 'Compare number and pages with the confirmation, and file it with the pages.';
  if (confirmation === 'failed')
    return route('front-desk', 'It did not arrive.', 'Check the number, send it again, then ring.');
  if (confirmation === 'pages-missing')
    return route('front-desk', 'Pages are missing at the other end.', 'Ring, and send the missing pages again.');
  if (confirmation === 'not-checked') return missed('minor', 'Nobody looked at the confirmation.', act);
  return refiled === false
    ? partly('minor', 'The confirmation is right; the pages were not filed again.', act)
    : met('The confirmation is right.', act);
}

function wentAstray({ after }: Fax): Answer {
  const more = { routeTo: 'privacy-officer' };
  const act =
    'Call that number, ask not to read on and to return or destroy it in writing; tell the privacy officer the same day; write the incident report; correct the number.';
  const did = (...any: Fax['after'][number][]) => any.some((step) => after.includes(step));
  if (did('said-nothing', 'decided-no-breach'))
    return breached(
      'critical',
      did('said-nothing')
        ? 'It went to somebody else, and that was hidden.'
        : 'The desk decided by itself that it was no breach.',
      act,
      more,
    );
  const officer = did('told-privacy-officer-same-day');
  if (!officer && !did('told-privacy-officer-later'))
    return missed('critical', 'It went to somebody else, and the privacy officer does not know.', act, more);
  const left = [
    ...(did('called-number') ? [] : ['the number was not called']),
    ...(did('asked-return-or-destroy') ? [] : ['the pages were not asked back']),
    ...(did('written-confirmation') ? [] : ['nothing in writing']),
    ...(did('incident-report') ? [] : ['no incident report']),
    ...(did('number-corrected') ? [] : ['the number was not corrected']),
  ];
  if (!officer)
    return partly(
      'serious',
      `The privacy officer heard of it days later${left.length > 0 ? `; ${left.join(', ')}` : ''}.`,
      act,
      more,
    );
  return left.length === 0
    ? met('Everything was done the same day; the officer assesses whether it is a breach.', act, more)
    : partly('minor', `The officer knows; ${left.join(', ')}.`, act, more);
}
