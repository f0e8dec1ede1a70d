import type { Values, encounterVariables } from '../../packs/conditions';
import type { Run } from '../run';

/** What conditions of a pack can see of an encounter now. */
export function conditionValues(run: Run, id: string): Values<typeof encounterVariables> {
  const encounter = run.encounter(id);
  return {
    variant: encounter.variant,
    channel: encounter.channel,
    did: encounter.did,
    accepted: encounter.accepted,
    told: encounter.told,
    heard: encounter.heard.map((heard) => heard.item),
    trust: encounter.mood.trust,
    anxiety: encounter.mood.anxiety,
    patience: encounter.mood.patience,
    waited: encounter.waited,
    booked: encounter.did.includes('book') || encounter.did.includes('move'),
    paidCents: run.state.world.record.ledger
      .filter((entry) => entry.kind === 'payment' && entry.mrn === encounter.about && entry.mrn !== undefined)
      .reduce((sum, entry) => sum + entry.cents, 0),
    ended: encounter.ending ?? '',
    breaches: run.state.evidence
      .filter((item) => item.encounter === id && item.verdict.outcome === 'breach')
      .map((item) => item.verdict.rule),
  };
}
