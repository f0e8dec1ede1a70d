import { useState, type ReactNode } from 'react';
import './specimen.css';
import { MoneyField, NumberField } from '../fields/amount-field';
import { Checkbox } from '../fields/checkbox';
import { CheckboxGroup, RadioGroup } from '../fields/choice-group';
import { ComboBox } from '../fields/combo-box';
import { SearchField } from '../fields/search-field';
import { Select } from '../fields/select';
import { TextField } from '../fields/text-field';
import { Panel } from '../layout/panel';

const visitTypes = [
  { value: 'new', label: 'New patient', note: '40 minutes' },
  { value: 'follow-up', label: 'Follow-up', note: '20 minutes' },
  { value: 'physical', label: 'Physical', note: '40 minutes' },
  { value: 'acute', label: 'Acute', note: 'not today', isDisabled: true },
] as const;
type VisitType = (typeof visitTypes)[number]['value'];

/** Every field: empty, filled, wrong, disabled. */
export function FieldsSpecimen(): ReactNode {
  const [name, setName] = useState('Rosa Delgado');
  const [query, setQuery] = useState('late arrival');
  const [guests, setGuests] = useState<number | undefined>(3);
  const [copay, setCopay] = useState<number | undefined>(2500);
  const [visit, setVisit] = useState<VisitType | ''>('');
  const [found, setFound] = useState<VisitType | null>('follow-up');
  const [facts, setFacts] = useState<ReadonlySet<VisitType>>(new Set(['new']));
  return (
    <Panel title="Fields" level={3}>
      <div className="ff-specimen-columns">
        <TextField label="Name" value={name} onChange={setName} isRequired />
        <TextField
          label="Date of birth"
          help="As the patient says it"
          value="13/41/1968"
          onChange={setName}
          error="There is no month 13."
        />
        <TextField label="Member ID" value="NSH 4420 9917 01" onChange={setName} isDisabled />
        <TextField label="Message" rows={3} value="" onChange={setName} placeholder="What the caller asked for" />
        <SearchField label="Search the policies" value={query} onChange={setQuery} />
        <NumberField label="People" value={guests} onChange={setGuests} minimum={1} maximum={8} />
        <MoneyField label="Copay" value={copay} onChange={setCopay} minimum={0} />
        <Select label="Visit type" choices={visitTypes} value={visit} onChange={setVisit} placeholder="Choose" />
        <ComboBox
          label="Find a visit type"
          choices={visitTypes}
          value={found}
          onChange={setFound}
          help="Type to narrow"
        />
        <RadioGroup label="Reached by" choices={visitTypes} value={visit} onChange={setVisit} />
        <CheckboxGroup
          label="Facts to share"
          choices={visitTypes}
          values={facts}
          onChange={setFacts}
          error="Choose at least one."
        />
        <Checkbox label="All of today" isChecked={false} isMixed onChange={() => setFacts(new Set())} />
      </div>
    </Panel>
  );
}
