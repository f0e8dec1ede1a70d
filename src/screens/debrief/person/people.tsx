import { useMemo, useState, type ReactNode } from 'react';
import { areas, type AreaId, type Debrief } from '../../../session/debrief';
import { RadioGroup, Select } from '../../../ui';
import { debriefText } from '../debrief.messages';
import { everything, isWrong, shownEncounters, type Filter } from '../filter';
import type { Expert } from '../use-expert';
import { Person } from './person';

const shows = [
  { value: 'all', label: debriefText.say('filter.all') },
  { value: 'wrong', label: debriefText.say('filter.wrong') },
] as const;
const areaChoices: readonly { readonly value: Filter['area']; readonly label: string }[] = [
  { value: 'all', label: debriefText.say('filter.everyArea') },
  ...(Object.keys(areas) as AreaId[]).map((id) => ({ value: id, label: areas[id].name })),
];

/** Every encounter in the order in which people came, and what of it to look at. */
export function People({ debrief, expert, colleague }: { debrief: Debrief; expert: Expert; colleague: (id: string) => string }): ReactNode {
  const [filter, setFilter] = useState<Filter>(everything);
  const shown = useMemo(() => shownEncounters(debrief.encounters, filter), [debrief, filter]);
  const findings = shown.reduce((sum, { wrong, well }) => sum + wrong.length + well.length, 0);
  const counts = debriefText.say('filter.shown', {
    people: shown.length,
    allPeople: debrief.encounters.length,
    findings,
    allFindings: debrief.result.evidence.length,
  });
  const isOn = filter !== everything;
  return (
    <section className="debrief-people" aria-labelledby="people-title">
      <h2 id="people-title">{debriefText.say('people.title')}</h2>
      <p className="screen-quiet">{debriefText.say('people.lead')}</p>
      <div className="debrief-filter ff-no-print" role="group" aria-label={debriefText.say('filter.show')}>
        <RadioGroup label={debriefText.say('filter.show')} direction="row" choices={shows} value={filter.show} onChange={(show) => setFilter({ ...filter, show })} />
        <Select label={debriefText.say('filter.area')} choices={areaChoices} value={filter.area} onChange={(area) => setFilter({ ...filter, area })} />
        <p role="status">{counts}</p>
      </div>
      {shown.length === 0 && <p>{debriefText.say('filter.none')}</p>}
      {shown.map((one) => (
        <Person
          key={`${one.encounter.encounter}/${filter.show}/${filter.area}`}
          shown={one}
          expert={typeof expert === 'string' ? undefined : expert.encounters.find((other) => other.encounter === one.encounter.encounter)}
          isOpen={isOn || one.encounter.evidence.some(isWrong)}
          colleague={colleague}
        />
      ))}
    </section>
  );
}
