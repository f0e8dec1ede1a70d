import type { MedicareQuestions } from '../../situation/account';
import type { JudgeContext } from '../../situation/context';
import { type PayerOrderCase, payerOrderCaseSchema } from '../../situation/payer-order';
import type { Verdict } from '../../verdict';
import { verdictOf } from '../../verdict-of';
import { medicareOrGroup } from '../order/medicare-secondary';
import { deskRules } from './desk.rules';

type Answers = MedicareQuestions['answers'];

const questions: readonly (readonly [keyof Answers, string])[] = [
  ['blackLung', 'Is this visit for black lung, with benefits for it?'],
  ['workInjury', 'Is it for an injury or illness from work?'],
  ['accident', 'Is it for an accident that a motor or liability insurer covers?'],
  ['veteran', 'Has the VA authorised this visit?'],
  ['kidneyFailure', 'Do you have Medicare because of kidney failure?'],
  ['working', 'Do you work?'],
  ['spouseWorking', 'Does your husband or wife work?'],
];

/** What still has to be asked before anybody can say who pays first. */
export function questionsLeft({ age, kidneyMonth, by, answers }: MedicareQuestions): string[] {
  const left = questions.flatMap(([name, ask]) => (answers[name] === 'unknown' ? [ask] : []));
  return [
    ...(age === undefined ? ['How old is the patient on the date of service?'] : []),
    ...(age !== undefined && age < 65 && by === undefined && answers.kidneyFailure === 'no'
      ? ['What gives the right to Medicare below 65?']
      : []),
    ...left,
    ...(answers.working === 'yes' && answers.ownPlan === 'unknown'
      ? ['Do you have a health plan from that work?']
      : []),
    ...(answers.working === 'no' && answers.retiredPlan === 'unknown'
      ? ['Do you have a health plan from a past job, and since when are you retired?']
      : []),
    ...(answers.spouseWorking === 'yes' && answers.spousePlan === 'unknown'
      ? ['Are you on a plan from your husband’s or wife’s work?']
      : []),
    ...(answers.kidneyFailure === 'yes' && kidneyMonth === undefined
      ? ['Which month of Medicare for kidney failure is this?']
      : []),
  ];
}

/** Which answers make another payer the first, and which questions are open. Answers of another day count as not asked. @source INS-21, INS-20 */
export function judgeMedicareQuestions(situation: MedicareQuestions, context: JudgeContext): Verdict[] {
  const on = situation.dateOfService ?? context.date;
  const stale = situation.askedOn !== on;
  const ordered = stale ? [] : orderOf(situation);
  const needs = stale ? questions.map(([, ask]) => ask) : [...questionsLeft(situation), ...ordered.flatMap(asksOf)];
  const rule = deskRules['coverage.medicare-questions'];
  if (needs.length > 0)
    return [
      verdictOf(rule, context, {
        verdict: 'needs',
        severity: 'none',
        basis:
          situation.askedOn === undefined
            ? 'Nobody has asked.'
            : stale
              ? `The answers are of ${situation.askedOn}; they are asked for at every visit.`
              : 'Not every question has an answer.',
        needs,
        betterAct: 'Ask, do not read old answers aloud, and keep the new ones with their date.',
      }),
    ];
  const order = ordered.flatMap((each) => ('payer' in each ? [each] : []));
  return [
    verdictOf(rule, context, {
      verdict: 'computed',
      severity: 'none',
      order: order.map(({ payer }) => payer),
      basis: order.map(({ why }) => why).find((why) => why !== '') ?? 'No answer makes another payer the first.',
      betterAct: `Bill ${order[0]?.payer ?? 'Medicare'} first, and keep the answers with their date.`,
    }),
  ];
}

type Ordered = { readonly payer: string; readonly why: string } | { readonly needs: string };

function asksOf(each: Ordered): string[] {
  return 'needs' in each ? [each.needs] : [];
}

function orderOf(situation: MedicareQuestions): Ordered[] {
  if (questionsLeft(situation).length > 0) return [];
  const { answers } = situation;
  const before: Ordered[] = [
    ...(answers.workInjury === 'yes'
      ? [{ payer: 'workers’ compensation', why: 'A work injury is billed to the carrier first.' }]
      : []),
    ...(answers.blackLung === 'yes'
      ? [{ payer: 'black lung program', why: 'The black lung program pays first for what it covers.' }]
      : []),
    ...(answers.accident === 'yes'
      ? [{ payer: 'accident insurer', why: 'A motor or liability insurer comes before Medicare.' }]
      : []),
    ...(answers.veteran === 'yes'
      ? [{ payer: 'VA', why: 'What the VA has authorised is billed to the VA; Medicare does not pay beside it.' }]
      : []),
  ];
  const after: Ordered[] = [];
  for (const { payer, plan } of groupPlans(answers)) {
    const found = medicareOrGroup(plan, payerOrder(situation));
    if ('needs' in found) before.push({ needs: found.needs });
    else if (found.first === 'other') before.push({ payer, why: found.why });
    else after.push({ payer, why: found.why });
  }
  return [...before, { payer: 'Medicare', why: '' }, ...after];
}

function groupPlans(answers: Answers) {
  const group = { id: 'group', kind: 'group', multiEmployer: false } as const;
  const sized = (employees: number | undefined) => (employees === undefined ? {} : { employees });
  return [
    ...(answers.working === 'yes' && answers.ownPlan === 'yes'
      ? [
          {
            payer: 'own group plan',
            plan: { ...group, holder: 'patient', through: 'current-work', ...sized(answers.ownEmployees) } as const,
          },
        ]
      : []),
    ...(answers.spouseWorking === 'yes' && answers.spousePlan === 'yes'
      ? [
          {
            payer: 'spouse’s group plan',
            plan: { ...group, holder: 'spouse', through: 'current-work', ...sized(answers.spouseEmployees) } as const,
          },
        ]
      : []),
    ...(answers.working === 'no' && answers.retiredPlan === 'yes'
      ? [{ payer: 'retiree plan', plan: { ...group, holder: 'patient', through: 'retirement' } as const }]
      : []),
  ];
}

function payerOrder({ age, by, kidneyMonth, answers }: MedicareQuestions): PayerOrderCase {
  const kidney = answers.kidneyFailure === 'yes';
  const right = by ?? (kidney ? 'esrd' : undefined);
  return payerOrderCaseSchema.parse({
    question: 'payer-order',
    coverages: [{ id: 'medicare', kind: 'medicare' }],
    ...(age === undefined ? {} : { age }),
    medicare: {
      ...(right === undefined ? {} : { by: right }),
      ...(kidney && kidneyMonth !== undefined ? { esrdMonth: kidneyMonth } : {}),
    },
  });
}
