import { useState, type ReactNode } from 'react';
import { useView } from '../../../hooks/session-context';
import { Button, TextField } from '../../../ui';
import { HeardList } from '../../talk/heard';
import { useDesk } from '../../state/desk-state';
import { UpdateForm } from './update-form';

const empty = { first: '', last: '', dob: '', phone: '' };

/** Registration: a chart for somebody new, and corrections to the open one. */
export function Registration(): ReactNode {
  const serving = useView((view) => view.serving);
  const chart = useView((view) => view.openChart);
  const { act, open } = useDesk();
  const [form, setForm] = useState(empty);
  const refusal =
    form.first.trim() === '' || form.last.trim() === ''
      ? 'First and last name are needed'
      : form.dob === ''
        ? 'The date of birth is needed'
        : undefined;
  const register = (): void => {
    const phone = form.phone.trim();
    const done = act({
      verb: 'register',
      first: form.first.trim(),
      last: form.last.trim(),
      dob: form.dob,
      ...(phone !== '' && { phone }),
    });
    if (!done) return;
    setForm(empty);
    open('chart');
  };
  return (
    <div className="office-page">
      {serving !== null && <HeardList heard={serving.heard} title={`What ${serving.party.label} said`} />}
      <section aria-label="New patient" className="office-block">
        <h3>New patient</h3>
        <p className="office-quiet">Search the charts first: the same person twice is a risk to care.</p>
        <form
          className="office-form"
          onSubmit={(event) => {
            event.preventDefault();
            if (refusal === undefined) register();
          }}
        >
          <TextField
            label="First name"
            maxLength={40}
            value={form.first}
            onChange={(first) => setForm({ ...form, first })}
            isRequired
          />
          <TextField
            label="Last name"
            maxLength={40}
            value={form.last}
            onChange={(last) => setForm({ ...form, last })}
            isRequired
          />
          <TextField
            label="Date of birth"
            type="date"
            value={form.dob}
            onChange={(dob) => setForm({ ...form, dob })}
            isRequired
          />
          <TextField
            label="Telephone"
            type="tel"
            maxLength={20}
            value={form.phone}
            onChange={(phone) => setForm({ ...form, phone })}
          />
          <Button type="submit" variant="ink" unavailable={refusal}>
            Register
          </Button>
        </form>
      </section>
      {chart !== null && <UpdateForm key={chart.mrn} chart={chart} />}
    </div>
  );
}
