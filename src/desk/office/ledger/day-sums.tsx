import type { ReactNode } from 'react';
import { dollars, type PlayerView } from '../../../session/desk.view';
import { Field } from '../chart/chart-parts';

const methods = [
  ['card', 'By card'],
  ['cash', 'In cash'],
  ['check', 'By check'],
] as const;

/** The sums under the day sheet: what the money counted tonight has to come to, and what all patients owe. */
export function DaySums({ sheet }: { sheet: PlayerView['daySheet'] }): ReactNode {
  return (
    <dl className="office-fields" aria-label="Sums of the day">
      {methods.map(([method, name]) => (
        <Field key={method} name={name}>
          {dollars(sheet.byMethod[method])}
        </Field>
      ))}
      <Field name="Owed at opening">{dollars(sheet.before)}</Field>
      <Field name="Charges">{dollars(sheet.charges)}</Field>
      <Field name="Payments">{dollars(sheet.payments)}</Field>
      <Field name="Owed now">{dollars(sheet.now)}</Field>
    </dl>
  );
}
