import type { JudgeContext } from '../../situation/context';
import { type Letter, letterParts } from '../../situation/letters';
import type { Verdict } from '../../verdict';
import { type Answer, verdictOf } from '../../verdict-of';
import { answered, breached, met, missed, needs, partly } from '../answers';
import { compareMerge, type MergedRows } from './merge-rows';
import { letterRules } from './rules';

type Found = readonly [keyof typeof letterRules, Answer];

/**
 * Whether a letter or memo may go out as it is: its parts, what it shows outside and in its Re: line, who signed, and how it was
 * merged. What has to come first, or is wrong, stands first; `order` holds missing parts.
 * @source REC-14; REC-15
 */
export function judgeLetter(situation: Letter, context: JudgeContext): Verdict[] {
  const found = [
    ...envelope(situation),
    ...subject(situation),
    ...merged(situation),
    ...note(situation),
    ...certified(situation),
    ...signed(situation),
    ...plain(situation),
  ];
  const parts = complete(situation);
  const wrong = found.filter(([, { verdict }]) => verdict !== 'met').toSorted(graver);
  const done = found.filter(([, { verdict }]) => verdict === 'met');
  const said =
    parts[1].verdict === 'valid' ? [...wrong, parts, ...done] : [...serious(wrong), parts, ...mild(wrong), ...done];
  return said.map(([id, answer]) => verdictOf(letterRules[id], context, answer));
}

const gravities = ['none', 'minor', 'serious', 'critical'];
const graver = ([, one]: Found, [, other]: Found) =>
  gravities.indexOf(other.severity) - gravities.indexOf(one.severity);
const isSerious = ([, { severity }]: Found) => gravities.indexOf(severity) >= 2;
const serious = (found: readonly Found[]) => found.filter(isSerious);
const mild = (found: readonly Found[]) => found.filter((each) => !isSerious(each));

const ofLetter = ['letterhead', 'date', 'inside-address', 'salutation', 'body', 'close', 'signature'] as const;
const ofMemo = ['to', 'from', 'date', 'subject', 'body'] as const;

function complete({ kind, parts, encloses, copied }: Letter): Found {
  const better =
    kind === 'memo' ? 'TO, FROM, DATE, SUBJECT, then the text.' : 'Letterhead to initials, in block style.';
  const id = 'records.letter';
  if (parts === undefined) return [id, answered('valid', 'none', 'As far as it is described, it may go.', better)];
  const wanted = [
    ...(kind === 'memo' ? ofMemo : ofLetter),
    ...(encloses ? (['enclosures'] as const) : []),
    ...(copied ? (['copies'] as const) : []),
  ];
  const missing = wanted.filter((part) => !parts.includes(part));
  if (missing.length === 0) return [id, answered('valid', 'none', 'It has all its parts.', better)];
  return [
    id,
    answered('not-enough', 'minor', `Missing: ${missing.map((part) => letterParts.terms[part]).join('; ')}.`, better, {
      order: missing,
      needs: missing.map((part) => `Add: ${letterParts.terms[part]}.`),
    }),
  ];
}

const outside: readonly Letter['envelopeShows'][number][] = ['name-and-address', 'return-address'];
const telling: readonly Letter['reLine'][number][] = ['reason-for-visit', 'diagnosis', 'result'];

function envelope({ envelopeShows, sentBy }: Letter): Found[] {
  const seen = envelopeShows.filter((what) => !outside.includes(what));
  const better =
    'Fold it so that the window shows name and address alone, and use our return address without a specialty.';
  if (envelopeShows.length === 0) return [];
  if (seen.length === 0) return [['records.letter-envelope', met('Only an address can be read.', better)]];
  const grave = seen.includes('diagnosis') && sentBy !== 'unsent';
  return [
    [
      'records.letter-envelope',
      breached(grave ? 'critical' : 'serious', `It can be read from outside: ${seen.join(', ')}.`, better),
    ],
  ];
}

function subject({ reLine }: Letter): Found[] {
  const told = reLine.filter((what) => telling.includes(what));
  const better = 'Name the patient, with the birth date or the number where it is needed, and nothing of the illness.';
  if (reLine.length === 0) return [];
  return [
    [
      'records.letter-subject',
      told.length === 0
        ? met('It names the patient and no more.', better)
        : partly('minor', `The Re: line tells of ${told.join(', ')}.`, better),
    ],
  ];
}

function merged(letter: Letter): Found[] {
  const { merge, list, letters, sentBy } = letter;
  const better = 'Stop, compare the first, the last and some between with the list, and merge anew.';
  const id = 'records.letter-merge';
  if (list !== undefined && letters !== undefined) return [[id, byRows(compareMerge(list, letters), sentBy, better)]];
  switch (merge) {
    case 'none':
      return [];
    case 'checked':
      return [[id, met('The letters were compared with the list.', better)]];
    case 'row-shifted':
      return [[id, amiss('Names and addresses are off by a row.', sentBy, better)]];
    case 'not-checked':
      return [
        [
          id,
          sentBy === 'unsent'
            ? needs(
                ['Do the first, the last and some letters between agree with the list?'],
                'Nobody has compared the letters with the list.',
                better,
              )
            : missed('serious', 'They were posted, and nobody had compared them with the list.', better),
        ],
      ];
  }
}

function byRows({ wrong, shift }: MergedRows, sentBy: Letter['sentBy'], better: string): Answer {
  const more = { order: wrong, figures: { wrong: wrong.length, shift } };
  if (wrong.length === 0) return met('Every name has its own address.', better, more);
  const slipped = shift === 0 ? '' : ' The addresses have slipped against the names.';
  return { ...amiss(`${wrong.length} of the letters have another’s address.${slipped}`, sentBy, better), ...more };
}

function amiss(basis: string, sentBy: Letter['sentBy'], better: string): Answer {
  if (sentBy === 'unsent') return breached('serious', `${basis} Each would go to somebody else.`, better);
  return breached('critical', `${basis} They are in the mail.`, 'Tell the privacy officer today; send nothing more.', {
    routeTo: 'privacy-officer',
  });
}

function note({ purpose, tells }: Letter): Found[] {
  if (purpose !== 'school-note' || tells.length === 0) return [];
  const better = 'Dates and limits, handed to the patient or parent.';
  const why = tells.filter((what) => what === 'diagnosis' || what === 'treatment');
  return [
    [
      'records.letter-note',
      why.length === 0
        ? met('It says when and what limits.', better)
        : breached('serious', `The note tells of ${why.join(' and ')}.`, better),
    ],
  ];
}

function certified({ purpose, sentBy }: Letter): Found[] {
  if (purpose !== 'dismissal' || sentBy === 'unsent') return [];
  const better = 'Send it certified with return receipt, and keep the receipt in the chart.';
  return [
    [
      'records.letter-certified',
      sentBy === 'certified-return-receipt'
        ? met('It was sent certified with return receipt.', better)
        : breached('serious', 'Nobody can show that it arrived.', better),
    ],
  ];
}

function signed({ kind, clinical = kind === 'letter', signer, sentBy }: Letter): Found[] {
  if (!clinical) return [];
  const better = 'Lay it before the clinician, who reads and signs it.';
  const id = 'records.letter-signed';
  switch (signer) {
    case 'clinician':
      return [[id, met('The clinician reviewed and signed it.', better)]];
    case 'desk':
      return [[id, breached('serious', 'The desk signed what a clinician has to sign.', better)]];
    case 'manager':
      return [[id, partly('minor', 'It speaks of care, and a clinician has not signed it.', better)]];
    default:
      return [
        [
          id,
          sentBy === 'unsent'
            ? needs(['Has the clinician read and signed it?'], 'It speaks of care and is not signed yet.', better)
            : missed('serious', 'It went out without a clinician’s signature.', better),
        ],
      ];
  }
}

function plain({ pages, namesChecked, kind }: Letter): Found[] {
  const faults = [
    ...(pages > 1 && kind === 'letter' ? [`It has ${pages} pages.`] : []),
    ...(namesChecked ? [] : ['Nobody checked how the names are spelled.']),
  ];
  return faults.length === 0
    ? []
    : [
        [
          'records.letter-plain',
          partly('minor', faults.join(' '), 'One page in plain words, with every name looked up.'),
        ],
      ];
}
