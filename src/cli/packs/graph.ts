import { CliFault } from '../command';
import { packIds, requirePack } from '../packs-on-disk';

/** Draws the machine of an encounter as Mermaid text: phases, endings, and the conditions that lead to them. */
export function graphEncounter(args: readonly string[]): number {
  const [id] = args;
  if (id === undefined) throw new CliFault('graph: name an encounter', 2);
  for (const packId of packIds()) {
    const compiled = requirePack(packId).encounters.get(id);
    if (!compiled) continue;
    const { source } = compiled;
    const lines = [
      'stateDiagram-v2',
      '  [*] --> expected',
      '  expected --> waiting: arrives',
      '  waiting --> served: is served',
      '  served --> held: on hold',
      '  held --> served: taken back',
      '  served --> seated: takes a seat',
      '  seated --> served: asked back',
    ];
    for (const end of source.ends)
      lines.push(`  served --> ${end.as}: ${end.when.replaceAll(/[\n:]/g, ' ')}`, `  ${end.as} --> [*]`);
    lines.push(
      '  served --> unsettled: nothing settled',
      '  unsettled --> [*]',
      '  waiting --> left: patience out',
      '  held --> left: patience out',
      '  left --> [*]',
    );
    process.stdout.write(`${lines.join('\n')}\n`);
    return 0;
  }
  throw new CliFault(`There is no encounter "${id}".`);
}
