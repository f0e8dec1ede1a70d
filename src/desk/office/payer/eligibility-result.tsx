import type { ReactNode } from 'react';
import { useSession, useView } from '../../../hooks/session-context';
import { dollars, printedDate, type EligibilityAnswer } from '../../../session/desk.view';
import { spokenClock } from '../../../shared/time';
import { Badge, Disclosure } from '../../../ui';
import { Field } from '../chart/chart-parts';

const statuses: Readonly<
  Record<EligibilityAnswer['status'], { readonly text: string; readonly tone: 'green' | 'coral' | 'mustard' }>
> = {
  active: { text: '1 Active coverage', tone: 'green' },
  inactive: { text: '6 Inactive', tone: 'coral' },
  'not-found': { text: 'AAA Not found', tone: 'coral' },
  'payer-unavailable': { text: 'AAA 42 Unable to respond at current time', tone: 'mustard' },
};

/** One answer of a payer, in the words in which payers answer. */
export function EligibilityResult({ answer }: { answer: EligibilityAnswer }): ReactNode {
  const { practice } = useSession();
  const charts = useView((view) => view.charts);
  const { text, tone } = statuses[answer.status];
  const plan = practice.plans.find((one) => one.id === answer.plan);
  const name = charts.find((chart) => chart.mrn === answer.mrn)?.name ?? answer.mrn;
  return (
    <article className="payer-answer" aria-label={`Answer for ${name}, date of service ${printedDate(answer.on)}`}>
      <header>
        <strong>{name}</strong> <Badge tone={tone}>{text}</Badge>
        <span className="office-quiet">answered {spokenClock(answer.askedAt)}</span>
      </header>
      <dl className="office-fields">
        <Field name="Date of service">{printedDate(answer.on)}</Field>
        {answer.plan !== undefined && (
          <Field name="Plan">{plan === undefined ? answer.plan : `${plan.payer}, ${plan.name} (${plan.type})`}</Field>
        )}
        {answer.ended !== undefined && <Field name="Plan end">{printedDate(answer.ended)}</Field>}
        {answer.copayCents !== undefined && (
          <Field name="Copayment">
            office visit {dollars(answer.copayCents.primary)}, specialist {dollars(answer.copayCents.specialist)}
          </Field>
        )}
        {answer.deductibleLeftCents !== undefined && (
          <Field name="Deductible left">{dollars(answer.deductibleLeftCents)}</Field>
        )}
        {answer.referralRequired !== undefined && (
          <Field name="Referral, specialist">{answer.referralRequired ? 'required' : 'not required'}</Field>
        )}
        {answer.pcpOnFile !== undefined && <Field name="Primary care on file">{answer.pcpOnFile}</Field>}
        {answer.note !== undefined && <Field name="Message">{answer.note}</Field>}
      </dl>
      <Disclosure summary="The answer line by line">
        <ul className="payer-lines">
          {answer.lines.map(({ segment, says }) => (
            <li key={segment}>
              <code>{segment}</code>
              <span>{says}</span>
            </li>
          ))}
        </ul>
      </Disclosure>
    </article>
  );
}
