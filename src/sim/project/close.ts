import type { CastEncounter } from '../../packs/casting/cast';
import type { DeskSituation } from '../../rules/judge-desk';
import type { Run } from '../run';
import { projectBooking } from './booking';
import { projectChartsOpened } from './charts-opened';
import { projectNetwork } from './network';
import { projectRegistration } from './registration';
import { projectCopay, projectEligibility } from './check-in';
import { projectConversation } from './conversation';
import { projectIdentity, projectUrgency } from './duties';
import { projectMisdirected, projectRecordsRequest } from './records';
import { projectRefusals } from './refusals';
import { projectWaiting } from './waiting';

/** Everything the judges are asked when a conversation has ended. */
export function situationsAtClose(run: Run, cast: CastEncounter): DeskSituation[] {
  const encounter = run.encounter(cast.id);
  const waiting = projectWaiting(run, cast);
  if (encounter.arrivedAt === undefined) return waiting;
  if (cast.channel === 'fax') return [...some(projectMisdirected(run, cast)), ...waiting];
  if (encounter.firstServedAt === undefined) return waiting;
  return [
    projectConversation(run, cast),
    ...some(projectUrgency(run, cast)),
    ...some(projectIdentity(run, cast)),
    ...projectRefusals(run, cast),
    ...some(projectRegistration(run, cast)),
    ...some(projectEligibility(run, cast)),
    ...some(projectCopay(run, cast)),
    ...some(projectBooking(run, cast)),
    ...some(projectNetwork(run, cast)),
    ...some(projectChartsOpened(run, cast)),
    ...some(projectRecordsRequest(run, cast)),
    ...some(projectMisdirected(run, cast)),
    ...waiting,
  ];
}

function some<Value>(value: Value | undefined): Value[] {
  return value === undefined ? [] : [value];
}
