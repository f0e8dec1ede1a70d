import { addDays } from '../../../practice/dates';
import type { JudgeContext } from '../../situation/context';
import type { Indexing, PageDestination } from '../../situation/filing';
import type { Verdict } from '../../verdict';
import { type Answer, verdictOf } from '../../verdict-of';
import { answered, breached, met, missed, needs } from '../answers';
import { filingRules } from './rules';

type Page = Indexing['pages'][number];
type Found = readonly [keyof typeof filingRules, Answer];

/**
 * Where each page of a batch goes (`order`: 'page: destination'), by what it is indexed, and when the paper may go.
 * @source REC-04
 */
export function judgeIndexing(situation: Indexing, context: JudgeContext): Verdict[] {
  const found: Found[] = [
    ...placed(situation.pages),
    ...fields(situation),
    ...shredding(situation, context.settings.records.scanKeepDays),
  ];
  const said: Found[] = found.length > 0 ? found : [['records.page-indexed', nothing]];
  return said.map(([id, answer]) => verdictOf(filingRules[id], context, answer));
}

const better =
  'Compare two identifiers on every page with the chart; results and reports to the clinician first; a strange page out of the batch.';
const nothing = needs(
  ['Which pages are there, and whose name and birth date are on each?'],
  'There are no pages.',
  better,
);

/** Pages that somebody has to read before they are filed. */
const readFirst: readonly Page['type'][] = ['result', 'report', 'record', 'letter', 'unknown'];

/**
 * Where a page goes: first whose it is, then whether it can be read and is signed, then who has to see it.
 * @source REC-04
 */
export function destinationOf(page: Page): PageDestination {
  if (page.name === 'other' || page.second === 'other') {
    if (page.otherIs === 'unknown') return 'hold-to-identify';
    return page.otherIs === 'our-patient' ? 'other-chart' : 'privacy-officer';
  }
  if (!page.legible) return 'scan-again';
  if (page.name === 'missing' || page.second === 'missing') return 'hold-to-identify';
  if (page.signature === 'unsigned') return 'back-for-signature';
  return readFirst.includes(page.type) && !page.reviewed ? 'clinician-inbox' : 'chart';
}

function placed(pages: readonly Page[]): Found[] {
  if (pages.length === 0) return [];
  const order = pages.map((page) => `${page.page}: ${destinationOf(page)}`);
  const questions = pages.flatMap(questionsOn);
  const more = { order, ...(questions.length > 0 ? { needs: questions } : {}) };
  const id = 'records.page-indexed';
  const checked = pages.filter(({ went }) => went !== undefined);
  if (checked.length === 0)
    return [[id, answered('computed', 'none', `Where they go: ${order.join('; ')}.`, better, more)]];
  const faults = checked.flatMap(faultOf);
  const worst = faults.toSorted((one, other) => gravities.indexOf(other.severity) - gravities.indexOf(one.severity))[0];
  if (worst === undefined) return [[id, met('Every page went where it belongs.', better, more)]];
  const basis = faults.map(({ why }) => why).join(' ');
  return [
    [
      id,
      worst.severity === 'minor' ? missed('minor', basis, better, more) : breached(worst.severity, basis, better, more),
    ],
  ];
}

function questionsOn(page: Page): string[] {
  if (destinationOf(page) !== 'hold-to-identify') return [];
  return page.name === 'other' || page.second === 'other'
    ? [`Page ${page.page}: is the person it names a patient of ours?`]
    : [`Page ${page.page}: which second identifier does it or its sender give?`];
}

const gravities = ['none', 'minor', 'serious', 'critical'] as const;

function faultOf(page: Page): { severity: 'minor' | 'serious' | 'critical'; why: string }[] {
  const { went } = page;
  const right = destinationOf(page);
  if (went === undefined || went === right) return [];
  const at = `Page ${page.page}`;
  const strange = page.name === 'other' || page.second === 'other';
  if (strange && (went === 'chart' || went === 'clinician-inbox'))
    return [
      {
        severity: went === 'chart' ? 'critical' : 'serious',
        why: `${at} is about somebody else and went with the batch.`,
      },
    ];
  if (right === 'hold-to-identify' && (went === 'chart' || went === 'other-chart'))
    return [{ severity: 'serious', why: `${at} was filed before two identifiers were found.` }];
  if (right === 'clinician-inbox' && went === 'chart')
    return [
      { severity: page.abnormal ? 'critical' : 'serious', why: `${at} was filed before the clinician had seen it.` },
    ];
  return [{ severity: 'minor', why: `${at} belongs to ${right}, and went to ${went}.` }];
}

const indexFields = ['patient', 'document-type', 'date-of-service', 'author', 'status'] as const;

function fields({ indexed }: Indexing): Found[] {
  if (indexed === undefined) return [];
  const missing = indexFields.filter((field) => !indexed.includes(field));
  const act = 'Index by patient, kind, date of service, author and status.';
  const id = 'records.index-fields';
  if (missing.length === 0) return [[id, answered('valid', 'none', 'It can be found again.', act)]];
  const scan = missing.includes('date-of-service') && indexed.includes('scan-date');
  const why = `Missing: ${missing.join(', ')}.${scan ? ' The day of scanning says nothing about when it happened.' : ''}`;
  return [
    [
      id,
      answered('not-enough', missing.includes('patient') ? 'serious' : 'minor', why, act, {
        order: missing,
        needs: missing.map((field) => `What is the ${field.replaceAll('-', ' ')}?`),
      }),
    ],
  ];
}

function shredding({ imageCheckedOn, shreddedOn }: Indexing, keepDays: number): Found[] {
  if (imageCheckedOn === undefined && shreddedOn === undefined) return [];
  const act = 'Check every image against its page, keep the paper its days, then shred.';
  const id = 'records.paper-kept';
  if (imageCheckedOn === undefined)
    return [[id, breached('serious', 'The paper was shredded, and nobody had checked the images.', act)]];
  const due = addDays(imageCheckedOn, keepDays);
  if (shreddedOn === undefined)
    return [[id, answered('computed', 'none', `It may be shredded ${keepDays} days after the check.`, act, { due })]];
  return [
    [
      id,
      shreddedOn < due
        ? breached('minor', `It was shredded before its ${keepDays} days were over.`, act, { due })
        : met('The paper was kept its days.', act, { due }),
    ],
  ];
}
