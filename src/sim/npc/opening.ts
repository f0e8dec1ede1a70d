import type { CastEncounter } from '../../packs/casting/cast';
import type { AskItem } from '../../practice/acts/talk.vocabulary';
import { fullName } from '../../practice/person';
import type { Run } from '../run';
import { personSays, pickLine, understood } from './lines';

/** The person's first words, with which the business becomes known as far as they let it. */
export function sayOpening(run: Run, cast: CastEncounter): void {
  const { source } = cast.compiled;
  const lines = cast.variant.says?.opening ?? source.says.opening;
  const text = pickLine(run, cast, 'opening', lines);
  const names = namesIn(run, cast, text);
  personSays(run, cast, text, {
    shows: source.presents,
    ...(names.length === 0 ? {} : { gives: names.map(({ item }) => item) }),
  });
  if (!understood(run, cast)) return;
  for (const { item, value } of names) run.emit({ type: 'item.heard', encounter: cast.id, item, value });
  for (const need of source.presents) run.emit({ type: 'need.shown', encounter: cast.id, need });
}

/** Full names that the first words give: who has said the name need not be asked for it. */
function namesIn(run: Run, cast: CastEncounter, text: string): { readonly item: AskItem; readonly value: string }[] {
  const { people } = run.state.world.truth;
  const speaker = people[cast.person];
  const patient = people[cast.patient];
  const given = [
    ...(speaker ? [{ item: 'full-name' as const, value: fullName(speaker.name) }] : []),
    ...(patient && cast.person !== cast.patient
      ? [{ item: 'patient-name' as const, value: fullName(patient.name) }]
      : []),
  ];
  return given.filter(({ value }) => text.includes(value));
}
