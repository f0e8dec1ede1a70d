/** What a debrief shows of a shift that is over. */
export { debriefOf, type Debrief, type EncounterDebrief, type TimelineStep } from '../scoring/debrief';
export type { Consequence } from '../scoring/aftermath';
export { areas, competencies, type AreaId, type CompetencyId } from '../scoring/competencies';
export type { Evidence } from '../scoring/evidence';
export type { Estimate } from '../scoring/score';
export type { ServiceFigures } from '../scoring/service';
