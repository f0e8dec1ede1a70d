import type { CastEncounter } from '../../packs/casting/cast';
import { isWayOn } from '../../rules/conversation/talk';
import { waitingSchema, type WaitingCase } from '../../rules/situation/conversation';
import type { Run } from '../run';
import type { EncounterState } from '../state';
import { wasToldOfDanger } from '../view/danger';
import { silence } from '../handle/waiting';
import { rolesFor } from './message';

const defaults = waitingSchema.parse({ question: 'waiting', where: 'line', seconds: 0 });

/** Whether the person went with their business undone while waiting for the desk; who leaves in the middle of talking is judged by the talk. */
function leftOver(run: Run, encounter: EncounterState): Pick<WaitingCase, 'left'> {
  if (wasCutOff(encounter)) return { left: 'cut-off' };
  if (wasPassedOn(run, encounter)) return { left: 'passed-on' };
  if (stoodThere(encounter)) return { left: 'stood-there' };
  const waited = encounter.endedFrom !== 'served' && (encounter.how === 'walked-out' || encounter.how === 'unserved');
  if (!waited) return {};
  if (encounter.firstServedAt !== undefined)
    return encounter.did.includes('summarise') ? {} : { left: 'asked-to-wait' };
  // Danger first: nobody is held to account for a line that rang out over it.
  return wasDangerMeanwhile(run, encounter) ? {} : { left: 'before-served' };
}

/** Whether somebody in danger was being served while this person waited. */
function wasDangerMeanwhile(run: Run, { id, arrivedAt = 0, endedAt = 0 }: EncounterState): boolean {
  return Object.values(run.state.encounters).some(
    (other) =>
      other.id !== id &&
      other.firstServedAt !== undefined &&
      other.firstServedAt <= endedAt &&
      (other.endedAt ?? endedAt) >= arrivedAt &&
      wasToldOfDanger(run, other),
  );
}

/** Went, or was still there at the end, after a silence of the desk; who goes at once over a word is judged by the talk. */
function stoodThere({ endedFrom, how, acts, did, endedAt = 0, firstServedAt = 0 }: EncounterState): boolean {
  if (endedFrom !== 'served' || did.includes('summarise')) return false;
  const silent = endedAt - (acts.at(-1)?.at ?? firstServedAt) >= silence;
  return how === 'unserved' || (how === 'walked-out' && silent);
}

/** Hung up on with nothing done and no way shown; not somebody who had been set a limit. */
function wasCutOff({ how, did, acts }: EncounterState): boolean {
  return (
    how === 'hung-up' &&
    !did.includes('set-limit') &&
    !did.includes('summarise') &&
    !acts.some(({ act }) => isWayOn(act))
  );
}

/** Transferred with what is the desk's own business, or another's than the colleague's. The manager may be handed anything. */
function wasPassedOn(run: Run, encounter: EncounterState): boolean {
  const transfer = encounter.acts.map(({ act }) => act).findLast((act) => act.verb === 'transfer');
  if (
    encounter.how !== 'transferred' ||
    transfer === undefined ||
    encounter.needs.length === 0 ||
    wasToldOfDanger(run, encounter)
  )
    return false;
  const role = run.setup.practice.staff.find((staff) => staff.id === transfer.to)?.role ?? '';
  return role !== 'office-manager' && !rolesFor(encounter.needs).includes(role);
}

/** How long the person waited at first; holds are judged with the conversation, which holds their times. */
export function projectWaiting(run: Run, cast: CastEncounter): WaitingCase[] {
  const encounter = run.encounter(cast.id);
  if (encounter.arrivedAt === undefined) return [{ ...defaults, where: 'waiting-room', seconds: 0, left: 'desk-gone' }];
  if (cast.channel === 'fax') return [];
  const answered = encounter.firstServedAt !== undefined;
  const first = (encounter.firstServedAt ?? encounter.endedAt ?? run.state.now) - encounter.arrivedAt;
  const told = encounter.did.includes('explain:wait-time');
  return [
    {
      ...defaults,
      where: encounter.channel === 'phone' ? 'line' : 'counter',
      seconds: first,
      answered,
      told,
      ...leftOver(run, encounter),
      ...(encounter.acknowledgedAt === undefined
        ? {}
        : { acknowledgedAfter: encounter.acknowledgedAt - encounter.arrivedAt }),
    },
  ];
}
