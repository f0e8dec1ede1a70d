import { useState, type ReactNode } from 'react';
import { useSession, useView } from '../../hooks/session-context';
import { chartName } from '../../session/desk.view';
import {
  messageElements,
  urgencies,
  type MessageDraft,
  type MessageElement,
  type Urgency,
} from '../../session/vocabulary';
import { Button, CheckboxGroup, RadioGroup, Select } from '../../ui';
import { termName } from './labels';
import { roleWords } from './transfer';

const urgencyWords = { now: 'Now: interrupts', 'same-day': 'Today', routine: 'Within two business days' } as const;
const urgencyChoices = urgencies.ids.map((value) => ({ value, label: urgencyWords[value] }));
const elementChoices = messageElements.ids.map((value) => ({ value, label: termName(messageElements, value) }));

/** A message for a colleague, put together from what was heard and what is on record. */
export function MessageComposer({
  onSend,
  sendLabel,
}: {
  onSend: (draft: MessageDraft) => boolean;
  sendLabel: string;
}): ReactNode {
  const { practice } = useSession();
  const chart = useView((view) => view.openChart);
  const [to, setTo] = useState('');
  const [isAbout, setIsAbout] = useState<'chart' | 'nobody'>('chart');
  const [urgency, setUrgency] = useState<Urgency | ''>('');
  const [includes, setIncludes] = useState<ReadonlySet<MessageElement>>(new Set());
  const refusal = to === '' ? 'Choose a colleague' : urgency === '' ? 'Choose how urgent it is' : undefined;
  return (
    <div className="desk-panel">
      <div className="desk-panel-row">
        <Select
          label="To"
          placeholder="Choose a colleague"
          choices={practice.staff.map((colleague) => ({
            value: colleague.id,
            label: `${colleague.name}, ${roleWords(colleague.role)}`,
          }))}
          value={to}
          onChange={setTo}
        />
        <Select
          label="About"
          choices={[
            {
              value: 'chart',
              label: chart === null ? 'No chart is open' : chartName(chart.name),
              isDisabled: chart === null,
            },
            { value: 'nobody', label: 'No patient' },
          ]}
          value={chart === null ? 'nobody' : isAbout}
          onChange={setIsAbout}
        />
      </div>
      <RadioGroup label="How urgent" direction="row" choices={urgencyChoices} value={urgency} onChange={setUrgency} />
      <CheckboxGroup
        className="desk-columns"
        label="The message holds"
        choices={elementChoices}
        values={includes}
        onChange={setIncludes}
      />
      <div className="desk-panel-foot">
        <Button
          variant="ink"
          unavailable={refusal}
          onClick={() => {
            if (urgency === '') return;
            const about = chart !== null && isAbout === 'chart' ? { about: chart.mrn } : {};
            if (onSend({ to, urgency, includes: [...includes], ...about })) setIncludes(new Set());
          }}
        >
          {sendLabel}
        </Button>
      </div>
    </div>
  );
}
