import { useEffect, useEffectEvent, useMemo, useState, type ReactNode } from 'react';
import { areas, type AreaId, type Debrief } from '../../../session/debrief';
import { Button, RadioGroup, Select } from '../../../ui';
import { debriefText } from '../debrief.messages';
import { everything, shownEncounters, type Filter } from '../filter';
import type { Names } from '../names';
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

/** Every encounter in the order in which people came, and what of it to look at. At first those with a critical failure are unfolded. */
export function People({ debrief, expert, names }: { debrief: Debrief; expert: Expert; names: Names }): ReactNode {
  const [filter, setFilter] = useState<Filter>(everything);
  const shown = useMemo(() => shownEncounters(debrief.encounters, filter), [debrief, filter]);
  const ids = shown.map(({ encounter }) => encounter.encounter);
  const [open, setOpen] = useState<ReadonlySet<string>>(
    () => new Set(debrief.result.criticalFailures.map((item) => item.encounter)),
  );
  const areAllOpen = ids.length > 0 && ids.every((id) => open.has(id));
  const turn = (id: string, isOpen: boolean): void => {
    if (open.has(id) === isOpen) return;
    const next = new Set(open);
    if (isOpen) next.add(id);
    else next.delete(id);
    setOpen(next);
  };
  useOpening((id) => turn(id, true));
  const findings = shown.reduce((sum, { wrong, well }) => sum + wrong.length + well.length, 0);
  const counts = debriefText.say('filter.shown', {
    people: shown.length,
    allPeople: debrief.encounters.length,
    findings,
    allFindings: debrief.result.evidence.length,
  });
  return (
    <section className="debrief-people" id="people" aria-labelledby="people-title">
      <h2 id="people-title">{debriefText.say('people.title')}</h2>
      <p className="screen-quiet">{debriefText.say('people.lead')}</p>
      <div className="debrief-filter ff-no-print" role="group" aria-labelledby="people-title">
        <RadioGroup
          label={debriefText.say('filter.show')}
          direction="row"
          choices={shows}
          value={filter.show}
          onChange={(show) => setFilter({ ...filter, show })}
        />
        <Select
          label={debriefText.say('filter.area')}
          choices={areaChoices}
          value={filter.area}
          onChange={(area) => setFilter({ ...filter, area })}
        />
        <Button onClick={() => setOpen(new Set(areAllOpen ? [] : ids))}>
          {debriefText.say(areAllOpen ? 'people.fold' : 'people.unfold')}
        </Button>
        <p role="status">{counts}</p>
      </div>
      {shown.length === 0 && <p>{debriefText.say('filter.none')}</p>}
      {shown.map((one) => (
        <Person
          key={one.encounter.encounter}
          shown={one}
          expert={
            typeof expert === 'string'
              ? undefined
              : expert.encounters.find((other) => other.encounter === one.encounter.encounter)
          }
          isOpen={open.has(one.encounter.encounter)}
          onOpen={(isOpen) => turn(one.encounter.encounter, isOpen)}
          names={names}
        />
      ))}
    </section>
  );
}

/** A link to a person unfolds that person. */
function useOpening(open: (encounter: string) => void): void {
  const follow = useEffectEvent(() => {
    const target = location.hash.startsWith('#person-') ? document.getElementById(location.hash.slice(1)) : null;
    if (target === null) return;
    open(target.id.slice('person-'.length));
    target.querySelector('summary')?.focus();
  });
  useEffect(() => {
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
}
