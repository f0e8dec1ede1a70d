import { useState, type ReactNode } from 'react';
import { useSession, useView } from '../../../hooks/session-context';
import { chartName, type Chart } from '../../../session/desk.view';
import { registrationFields, type RegistrationField } from '../../../session/vocabulary';
import { Button, Select, TextField } from '../../../ui';
import { useDesk } from '../../state/desk-state';
import { termName } from '../../talk/labels';
import { recordedValue } from './recorded-value';

const languages = ['en', 'es', 'vi', 'zh', 'ar', 'so', 'fr', 'pt', 'ru', 'ko', 'ase'];
const languageNames = new Intl.DisplayNames(['en'], { type: 'language' });

/** One field of the open chart, as it stands and as it shall be. */
export function UpdateForm({ chart }: { chart: Chart }): ReactNode {
  const { practice } = useSession();
  const serving = useView((view) => view.serving);
  const trayPapers = useView((view) => view.trayPapers);
  const { act } = useDesk();
  const [field, setField] = useState<RegistrationField>('phone');
  const [value, setValue] = useState('');
  const cards = [...(serving?.papersShown ?? []), ...trayPapers].filter((paper) => paper.kind === 'insurance-card');
  const choices: Partial<Record<RegistrationField, readonly { value: string; label: string }[]>> = {
    plan: practice.plans.map((plan) => ({ value: plan.id, label: `${plan.name}, ${plan.payer}` })),
    language: languages.map((tag) => ({ value: tag, label: languageNames.of(tag) ?? tag })),
    interpreter: [
      { value: 'yes', label: 'Wanted' },
      { value: 'no', label: 'Not wanted' },
    ],
  };
  const list = choices[field];
  return (
    <section aria-label="Change the record" className="office-block">
      <h3>Change the record of {chartName(chart.name)}</h3>
      <form
        className="office-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (value.trim() !== '' && act({ verb: 'update', mrn: chart.mrn, field, value: value.trim() })) setValue('');
        }}
      >
        <Select
          label="Field"
          value={field}
          choices={registrationFields.ids.map((id) => ({ value: id, label: termName(registrationFields, id) }))}
          onChange={(next) => {
            setField(next);
            setValue('');
          }}
        />
        <TextField
          label="On record"
          value={recordedValue(chart, field, practice.plans)}
          onChange={() => undefined}
          isReadOnly
        />
        {list === undefined ? (
          <TextField
            label="New value"
            type={field === 'date-of-birth' ? 'date' : field === 'phone' ? 'tel' : 'text'}
            maxLength={80}
            value={value}
            onChange={setValue}
          />
        ) : (
          <Select label="New value" placeholder="Choose" value={value} choices={list} onChange={setValue} />
        )}
        <Button type="submit" variant="ink" unavailable={value.trim() === '' ? 'Enter the new value' : undefined}>
          Write to the record
        </Button>
      </form>
      {cards.length > 0 && (
        <div className="office-foot-row">
          {cards.map((card) => (
            <Button
              key={card.id}
              icon="card"
              onClick={() => act({ verb: 'record-card', mrn: chart.mrn, paper: card.id })}
            >
              Record coverage from {card.title}
            </Button>
          ))}
        </div>
      )}
    </section>
  );
}
