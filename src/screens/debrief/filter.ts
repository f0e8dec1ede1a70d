import { areas, type AreaId, type CompetencyId, type EncounterDebrief, type Evidence } from '../../session/debrief';

/** What of a debrief is shown. */
export interface Filter {
  readonly show: 'all' | 'wrong';
  readonly area: AreaId | 'all';
}

/** Whoever never came stands last. */
const atTheEnd = 86_400;

export const everything: Filter = { show: 'all', area: 'all' };

/** An encounter with the findings that a filter lets through. */
export interface Shown {
  readonly encounter: EncounterDebrief;
  /** Everything short of met, critical first, then in order of time. */
  readonly wrong: readonly Evidence[];
  readonly well: readonly Evidence[];
}

/** Whether something is short of what the rule asks. */
export function isWrong({ outcome }: Evidence): boolean {
  return outcome !== 'met';
}

/** The encounters with the findings a filter lets through; with any filter on, those left without one are left out. */
export function shownEncounters(encounters: readonly EncounterDebrief[], filter: Filter): readonly Shown[] {
  const isOn = filter.show === 'wrong' || filter.area !== 'all';
  return encounters
    .toSorted((one, other) => (one.arrivedAt ?? atTheEnd) - (other.arrivedAt ?? atTheEnd))
    .map((encounter) => {
      const passing = encounter.evidence.filter((item) => isShown(item, filter));
      return {
        encounter,
        wrong: passing.filter(isWrong).toSorted(worstFirst),
        well: passing.filter((item) => !isWrong(item)),
      };
    })
    .filter(({ wrong, well }) => !isOn || wrong.length + well.length > 0);
}

function isShown(item: Evidence, { show, area }: Filter): boolean {
  if (show === 'wrong' && !isWrong(item)) return false;
  if (area === 'all') return true;
  const of: readonly CompetencyId[] = areas[area].of;
  return item.competencies.some((one) => of.includes(one));
}

const rank = { critical: 0, serious: 1, minor: 2, none: 3 } as const;

function worstFirst(one: Evidence, other: Evidence): number {
  return (
    Number(other.critical) - Number(one.critical) || rank[one.severity] - rank[other.severity] || one.time - other.time
  );
}
