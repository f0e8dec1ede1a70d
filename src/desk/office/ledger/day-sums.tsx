import type { ReactNode } from 'react';
import { dollars, type PlayerView } from '../../../session/desk.view';
import { Field } from '../chart/chart-parts';

const methods = [
  ['card', 'Card, to the terminal batch'],
  ['cash', 'Cash, over the change fund'],
  ['check', 'Checks, for deposit only'],
] as const;

/** The sums under the day sheet: what the money counted tonight has to come to, and what is owed on all accounts. */
export function DaySums({ sheet }: { sheet: PlayerView['daySheet'] }): ReactNode {
  return (
    <dl className="office-fields" aria-label="Sums of the day">
      {methods.map(([method, name]) => (
        <Field key={method} name={name}>
          {dollars(sheet.byMethod[method])}
        </Field>
      ))}
      <Field name="Owed on all accounts this morning">{dollars(sheet.before)}</Field>
      <Field name="Charges">{dollars(sheet.charges)}</Field>
      <Field name="Payments">{dollars(sheet.payments)}</Field>
      <Field name="Owed on all accounts now">{dollars(sheet.now)}</Field>
    </dl>
  );
}
