import type { CaseAnswer } from '../../rules/judge-case';

/** The answers as a person reads them: one block a case. */
export function sayAnswers(answers: readonly CaseAnswer[]): string {
  return answers.map(sayAnswer).join('\n\n');
}

function sayAnswer(answer: CaseAnswer): string {
  const lines = [
    `${answer.id}${answer.title === undefined ? '' : `: ${answer.title}`}`,
    `  ${answer.verdict}${answer.severity === 'none' ? '' : ` (${answer.severity})`}${answer.asExpected === false ? '   NOT AS EXPECTED' : ''}`,
    `  ${answer.basis}`,
    ...line('as a whole', answer.whole === answer.verdict ? '' : (answer.whole ?? '')),
    ...line('too much', answer.tooMuch.join(', ')),
    ...line('needs', answer.needs.join(' ')),
    ...line('goes to', answer.routeTo ?? ''),
    ...line('due', answer.due ?? ''),
    ...line('amount', answer.amount === null ? '' : String(answer.amount)),
    ...line(
      'of which',
      Object.entries(answer.figures)
        .map(([name, value]) => `${name} ${value}`)
        .join(', '),
    ),
    ...line('order', answer.order.join(', ')),
    ...line('better', answer.betterAct),
    ...line('law', answer.law ?? ''),
    ...line('policy', answer.policy ?? ''),
    ...line('rule', answer.rule === null ? '' : `${answer.rule} (${answer.facts.join(', ')})`),
    ...answer.all
      .slice(1)
      .map(
        (also) =>
          `  also: ${also.rule}: ${also.verdict}${also.severity === 'none' ? '' : ` (${also.severity})`}: ${also.basis}`,
      ),
  ];
  return lines.join('\n');
}

function line(label: string, value: string): string[] {
  return value === '' ? [] : [`  ${label}: ${value}`];
}
