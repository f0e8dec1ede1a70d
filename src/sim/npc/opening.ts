import type { CastEncounter } from '../../packs/casting/cast';
import type { Run } from '../run';
import { personSays, pickLine, understood } from './lines';

/** The person's first words, with which the business becomes known as far as they let it. */
export function sayOpening(run: Run, cast: CastEncounter): void {
  const { source } = cast.compiled;
  const lines = cast.variant.says?.opening ?? source.says.opening;
  personSays(run, cast, pickLine(run, cast, 'opening', lines), { shows: source.presents });
  if (!understood(run, cast)) return;
  for (const need of source.presents) run.emit({ type: 'need.shown', encounter: cast.id, need });
}
