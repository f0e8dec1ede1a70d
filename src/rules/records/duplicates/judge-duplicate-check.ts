import type { DescribedRecord, DuplicateCheck } from '../../situation/duplicate';
import type { JudgeContext } from '../../situation/context';
import type { Verdict } from '../../verdict';
import { type Answer, verdictOf } from '../../verdict-of';
import { answered, breached, met, missed, needs, partly, route } from '../answers';
import { duplicateRules } from './rules';
import { likenesses } from './same-person';
import { searchesFor } from './searches';

/**
 * Whether two records may be of one person, and whether what was done about it is the desk's to do.
 * @source REC-02
 */
export function judgeDuplicateCheck(situation: DuplicateCheck, context: JudgeContext): Verdict[] {
  const found: (readonly [keyof typeof duplicateRules, Answer])[] = [
    ...overlay(situation),
    ...compared(situation, context),
    ...search(situation),
    ...merging(situation),
    ...lookingFor(situation),
  ];
  const said = found.length > 0 ? found : [['records.same-person', nothingToCompare] as const];
  return said.map(([id, answer]) => verdictOf(duplicateRules[id], context, answer));
}

type Found = (readonly [keyof typeof duplicateRules, Answer])[];

const flagIt = 'Flag the pair to records and go on with the chart that was in use; nobody merges at the desk.';
const nothingToCompare = needs(
  ['What do the two records say: names, birth date, telephone, address?'],
  'There are no two records to compare.',
  'Search by three letters of last and first name with the birth date.',
);

function compared({ one, other, truth }: DuplicateCheck, { settings }: JudgeContext): Found {
  if (one === undefined || other === undefined || truth === 'two-persons-in-one-chart') return [];
  return [['records.same-person', likeness(one, other, settings.records)]];
}

function likeness(
  one: DescribedRecord,
  other: DescribedRecord,
  { samePoints, reviewPoints }: JudgeContext['settings']['records'],
): Answer {
  const { score, parts, remarks } = likenesses(one, other);
  const figures = { score, ...parts };
  const also = remarks.length > 0 ? ` ${remarks.join(' ')}` : '';
  if (one.dob === undefined || other.dob === undefined)
    return needs(
      ['What is the date of birth on either record?'],
      `${score} points without the birth date, which decides.${also}`,
      'Ask for the birth date before anything is made or used.',
      { figures },
    );
  if (score >= samePoints)
    return route('records', `${score} points: it may be the same person.${also}`, flagIt, {
      figures,
      order: ['same?'],
    });
  if (score >= reviewPoints)
    return needs(
      ['Which names, former names, address and telephone does the identity card or the patient give?'],
      `${score} points: enough to look, not enough to say.${also}`,
      flagIt,
      { figures, order: ['review'], routeTo: 'records' },
    );
  const order = ['different'];
  if (remarks.length > 0)
    return needs(
      ['Which of the two is on the identity card?'],
      `${score} points, which is too few; but: ${remarks.join(' ')}`,
      'Look at the card before a second chart is made, and put the slip right.',
      { figures, order },
    );
  return answered(
    'computed',
    'none',
    `${score} points: two people, as far as this shows.`,
    'Use two identifiers with both, always.',
    { figures, order },
  );
}

/** Of one person alone: how the chart is looked for. */
function lookingFor({ one, other, deed, searched, truth }: DuplicateCheck): Found {
  const alone = one !== undefined && other === undefined && searched === undefined;
  if (!alone || deed !== 'none' || truth === 'two-persons-in-one-chart') return [];
  const missing = [
    ...(one.last === undefined ? ['What is the last name?'] : []),
    ...(one.first === undefined ? ['What is the first name?'] : []),
    ...(one.dob === undefined ? ['What is the date of birth?'] : []),
  ];
  const better = 'Search in this order until the chart is found; only then make a new one.';
  const id = 'records.search-first';
  if (one.dob === undefined || missing.length > 0)
    return [[id, needs(missing, 'Names and birth date are what a chart is found by.', better)]];
  const order = searchesFor(one, one.dob);
  return [[id, answered('computed', 'none', `Look for ${order.join('; then ')}.`, better, { order })]];
}

const ways = {
  'name-and-birth-date': 'three letters of each name with the birth date',
  'former-or-double-name': 'former and double names',
  nickname: 'nicknames',
  phone: 'the telephone number',
} as const;

function search({ searched, deed, truth }: DuplicateCheck): Found {
  if (searched === undefined && !(deed === 'created' && truth === 'one-person')) return [];
  const left = Object.entries(ways).flatMap(([way, words]) =>
    (searched ?? []).some((each) => each === way) ? [] : [words],
  );
  const better = 'Look by every way before you make a chart.';
  const leftOut = left.length > 0 ? `Not looked for by ${left.join(', ')}.` : 'It was looked for by every way.';
  const none = (searched ?? []).length === 0;
  const found: Answer =
    deed === 'created' && truth === 'one-person'
      ? breached(
          'serious',
          `A second chart was made for a person who has one. ${leftOut}`,
          `${better} Tell records of the two that there are now.`,
        )
      : left.length === 0
        ? met(leftOut, better)
        : none
          ? missed(deed === 'created' ? 'serious' : 'minor', leftOut, better)
          : partly('minor', leftOut, better);
  return [['records.search-first', found]];
}

function merging({ deed, by, truth }: DuplicateCheck): Found {
  if (truth === 'two-persons-in-one-chart') return [];
  const id = 'records.never-merged';
  if (deed === 'flagged') return [[id, met('The pair was flagged to records.', flagIt)]];
  if (deed !== 'merged' && deed !== 'deleted') return [];
  const routeTo = 'records';
  if (truth === 'two-persons' && deed === 'merged')
    return [
      [
        id,
        breached('critical', 'Two people are in one chart now.', 'Tell records and the clinicians of both at once.', {
          routeTo,
        }),
      ],
    ];
  if (by === 'records')
    return [[id, met('Records did it, whose work it is.', 'Keep the trail of which chart went into which.')]];
  return [
    [id, breached('serious', `A chart was ${deed} at the front desk, which nobody does there.`, flagIt, { routeTo })],
  ];
}

function overlay({ truth, deed, clinicianTold }: DuplicateCheck): Found {
  if (truth !== 'two-persons-in-one-chart') return [];
  const better = 'Tell records and the clinician at once, and let nobody prescribe from this chart until it is parted.';
  const more = { routeTo: 'records' };
  const told = deed === 'flagged';
  const found: Answer =
    deed === 'merged' || deed === 'deleted'
      ? breached(
          'critical',
          'The chart of two people was touched at the desk instead of being parted by records.',
          better,
          more,
        )
      : told && clinicianTold
        ? met('Two people are in one chart, and those who have to know do.', better, more)
        : told
          ? partly('serious', 'Records know, the clinician does not.', better, more)
          : clinicianTold
            ? partly('serious', 'The clinician knows, records do not.', better, more)
            : missed('critical', 'Two people are in one chart, and nobody was told.', better, more);
  return [['records.overlay', found]];
}
