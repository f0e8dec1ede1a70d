import { useMemo, useState, type ReactNode } from 'react';
import { useSession } from '../../../hooks/session-context';
import { Badge, Disclosure, SearchField } from '../../../ui';
import { manualEntries, searchManual, type ManualEntry } from './manual-search';

const parts: readonly { readonly id: ManualEntry['part']; readonly title: string }[] = [
  { id: 'policies', title: 'Written policies' },
  { id: 'red-flags', title: 'Words that go to the nurse or 911' },
  { id: 'staff', title: 'Who does what' },
  { id: 'directory', title: 'Numbers on file' },
  { id: 'visits', title: 'Visit types' },
];
const bases = { law: 'law', contract: 'contract', house: 'house rule' } as const;

/** The manual: policies, the red-flag list, colleagues, numbers and visit types, all searchable. */
export function Manual(): ReactNode {
  const { practice } = useSession();
  const entries = useMemo(() => manualEntries(practice), [practice]);
  const [query, setQuery] = useState('');
  const found = searchManual(entries, query);
  return (
    <div className="office-page">
      <SearchField
        label="Search the manual"
        hideLabel
        placeholder="Search policies, people, numbers"
        value={query}
        onChange={setQuery}
      />
      <p className="office-quiet" role="status">
        {query === ''
          ? `${practice.name}, ${practice.phone}`
          : found.length === 0
            ? 'Nothing in the manual holds that.'
            : `${found.length} found`}
      </p>
      {parts.map((part) => {
        const own = found.filter((entry) => entry.part === part.id);
        if (own.length === 0) return null;
        return (
          <section key={part.id} className="office-block" aria-label={part.title}>
            <h3>{part.title}</h3>
            {part.id === 'policies' ? <Chapters entries={own} isSearch={query !== ''} /> : <Lines entries={own} />}
          </section>
        );
      })}
    </div>
  );
}

const chapters: readonly { readonly id: NonNullable<ManualEntry['chapter']>; readonly title: string }[] = [
  { id: 'people', title: 'People at the desk and on the telephone' },
  { id: 'privacy', title: 'Who may hear, see and have what' },
  { id: 'calendar', title: 'Booking and what surrounds a visit' },
  { id: 'money', title: 'Coverage, claims and accounts' },
  { id: 'records', title: 'Registration, filing, letters' },
  { id: 'office', title: 'Supplies, rooms, emergencies' },
];

/** The policies under their headings; a search opens what it found. */
function Chapters({ entries, isSearch }: { entries: readonly ManualEntry[]; isSearch: boolean }): ReactNode {
  return chapters.map(({ id, title }) => {
    const own = entries.filter((entry) => entry.chapter === id);
    if (own.length === 0) return null;
    return (
      <Disclosure
        key={`${id} ${String(isSearch)}`}
        isOpen={isSearch}
        summary={
          <>
            {title} <span className="office-quiet">{own.length}</span>
          </>
        }
      >
        {own.map((entry) => (
          <Policy key={entry.id} entry={entry} isOpen={isSearch && entries.length <= 3} />
        ))}
      </Disclosure>
    );
  });
}

function Policy({ entry, isOpen }: { entry: ManualEntry; isOpen: boolean }): ReactNode {
  return (
    <Disclosure
      key={String(isOpen)}
      isOpen={isOpen}
      summary={
        <>
          {entry.title}{' '}
          {entry.basis && <Badge tone={entry.basis === 'law' ? 'teal' : 'plain'}>{bases[entry.basis]}</Badge>}
        </>
      }
    >
      {entry.text.split(/\n\s*\n/).map((paragraph) => (
        <p key={paragraph} className="manual-paragraph">
          {paragraph}
        </p>
      ))}
    </Disclosure>
  );
}

function Lines({ entries }: { entries: readonly ManualEntry[] }): ReactNode {
  return (
    <dl className="manual-lines">
      {entries.map((entry) => (
        <div key={entry.id}>
          <dt>{entry.title}</dt>
          <dd>{entry.text}</dd>
        </div>
      ))}
    </dl>
  );
}
