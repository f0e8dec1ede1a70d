import { useState, type ReactNode } from 'react';
import { useSession } from '../../../hooks/session-context';
import { Button, Checkbox, Select } from '../../../ui';
import { roleWords } from '../../talk/transfer';
import { useDesk } from '../../state/desk-state';

const subjects = [
  { value: 'disclosure', label: 'Whether something may be told' },
  { value: 'coverage', label: 'Coverage or a referral' },
  { value: 'money', label: 'An amount, a plan, a hardship' },
  { value: 'calendar', label: 'The calendar, a work-in, the wait' },
  { value: 'urgency', label: 'How urgent this is' },
  { value: 'complaint', label: 'A complaint' },
  { value: 'records', label: 'Records or a paper' },
] as const;

/** A question to a colleague about the business at hand; the answer comes to the inbox after a while. */
export function AskColleague(): ReactNode {
  const { practice } = useSession();
  const { act } = useDesk();
  const [staff, setStaff] = useState('');
  const [about, setAbout] = useState<(typeof subjects)[number]['value']>('disclosure');
  const [urgent, setUrgent] = useState(false);
  return (
    <section className="office-block" aria-label="Ask a colleague">
      <h3>Ask a colleague</h3>
      <form
        className="office-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (staff !== '') act({ verb: 'consult', staff, about, urgent });
        }}
      >
        <Select
          label="Whom"
          placeholder="Choose a colleague"
          value={staff}
          choices={practice.staff.map((colleague) => ({
            value: colleague.id,
            label: `${colleague.name}, ${roleWords(colleague.role)}`,
          }))}
          onChange={setStaff}
        />
        <Select label="About" value={about} choices={subjects} onChange={setAbout} />
        <Checkbox label="Urgent, interrupts" isChecked={urgent} onChange={setUrgent} />
        <Button type="submit" variant="ink" unavailable={staff === '' ? 'Choose a colleague' : undefined}>
          Ask
        </Button>
      </form>
    </section>
  );
}
