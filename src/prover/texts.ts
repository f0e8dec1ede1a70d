import type { CastEncounter } from '../packs/casting/cast';
import { unfilled } from '../shared/fill';
import type { Pack } from '../packs/pack';
import type { Fault } from '../shared/fault';
import { CastingOffice } from './stage';

/** Names that lines of a phrasebook are given when they are said. */
const givenWhenSaid = new Set([
  'value',
  'item',
  'facts',
  'steps',
  'colleague',
  'greeting',
  'minutes',
  'slot',
  'amount',
]);

/** Placeholders that nothing fills, in the texts of the variants that these seeds play. */
export function unfilledTexts(pack: Pack, seeds: readonly number[], office = new CastingOffice(pack)): Fault[] {
  const found = new Map<string, Fault>();
  for (const seed of seeds) {
    for (const cast of office.cast(seed).encounters.values()) {
      for (const [path, text] of textsOf(cast)) {
        for (const name of unfilled(text, cast.fill)) {
          if (givenWhenSaid.has(name)) continue;
          const key = `${cast.id}/${path}/${name}`;
          found.set(key, {
            code: 'pack.unfilled',
            file: cast.id,
            path,
            expected: 'a name of the cast or of the changes',
            found: `{${name}}`,
          });
        }
      }
    }
  }
  return [...found.values()];
}

function textsOf(cast: CastEncounter): [string, string][] {
  const { source } = cast.compiled;
  const says = [
    ...entries('says.opening', source.says.opening),
    ...Object.entries(source.says.answers).flatMap(([item, lines]) => entries(`says.answers.${item}`, lines)),
    ...entries(`variants.${cast.variant.id}.says.opening`, cast.variant.says?.opening),
    ...Object.entries(cast.variant.says?.answers ?? {}).flatMap(([item, lines]) =>
      entries(`variants.${cast.variant.id}.says.answers.${item}`, lines),
    ),
  ];
  const reactions = [...source.reactions, ...cast.variant.reactions].flatMap((reaction, index) =>
    entries(`reactions.${index}`, reaction.say),
  );
  const ends = source.ends.flatMap((end) => entries(`ends.${end.as}`, end.say));
  return [
    ...says,
    ...reactions,
    ...ends,
    ...source.later.map((item, index): [string, string] => [`later.${index}`, item.text]),
  ];
}

function entries(path: string, lines: readonly string[] | undefined): [string, string][] {
  return (lines ?? []).map((line, index) => [`${path}.${index}`, line]);
}
