import type { Fault } from '../../shared/fault';
import { canonicalJson, hashText } from '../../shared/hash';
import { nearest } from '../../shared/nearest';
import { ok, refuse, type Result } from '../../shared/result';
import { castingVariables, compileCondition, encounterVariables, type Variables } from '../conditions';
import type { Encounter, Reaction } from '../format/encounter.schema';
import type { CompiledEncounter, EncounterCondition, Pack } from '../pack';
import type { RawPack } from '../raw';
import { encounterMachine } from './encounter.machine';
import { checkNames } from './names';

/** Compiles a pack: checks its conditions and everything it names, and makes each encounter's machine. */
export function compilePack(raw: RawPack): Result<Pack, Fault[]> {
  const faults: Fault[] = [];
  const byId = new Map(raw.encounters.map((encounter) => [encounter.id, encounter]));
  const encounters = new Map<string, CompiledEncounter>();
  raw.page.encounters.forEach((id, index) => {
    const source = byId.get(id);
    if (source) encounters.set(id, compileEncounter(source, raw.files[id] ?? id, faults));
    else
      faults.push(
        unknown(
          'pack.unknown-encounter',
          'pack.yaml',
          `encounters.${index}`,
          'an encounter of the folder',
          id,
          byId.keys(),
        ),
      );
  });
  faults.push(...checkNames(raw));
  if (faults.length > 0) return refuse(faults);
  const { files: _, ...content } = raw;
  return ok({
    page: raw.page,
    practice: raw.practice,
    state: raw.state,
    encounters,
    phrasebooks: new Map(raw.phrasebooks.map((book) => [book.language, book])),
    transcripts: raw.transcripts,
    hash: hashText(canonicalJson({ ...content, transcripts: [] })),
  });
}

function compileEncounter(source: Encounter, file: string, faults: Fault[]): CompiledEncounter {
  const read = <V extends Variables>(text: string, path: string, variables: V) => {
    const compiled = compileCondition(text, variables);
    if (compiled.ok) return compiled.value;
    faults.push({
      code: 'pack.condition',
      file,
      path,
      expected: 'a condition over the known variables',
      found: `${text} (${compiled.error})`,
    });
    return () => false;
  };
  const reactions = new Map<Reaction, EncounterCondition>();
  source.reactions.forEach((reaction, index) =>
    reactions.set(reaction, read(reaction.when ?? 'true', `reactions.${index}.when`, encounterVariables)),
  );
  source.variants.forEach((variant, at) =>
    variant.reactions.forEach((reaction, index) =>
      reactions.set(
        reaction,
        read(reaction.when ?? 'true', `variants.${at}.reactions.${index}.when`, encounterVariables),
      ),
    ),
  );
  for (const [role, member] of Object.entries(source.cast)) {
    if ('where' in member) read(member.where, `cast.${role}.where`, castingVariables);
    if ('otherwise' in member && member.otherwise !== undefined)
      read(member.otherwise, `cast.${role}.otherwise`, castingVariables);
  }
  const ends = source.ends.map((end, index) => ({
    as: end.as,
    when: read(end.when, `ends.${index}.when`, encounterVariables),
  }));
  const later = source.later.map((item, index) => read(item.when, `later.${index}.when`, encounterVariables));
  return { source, reactions, ends, later, machine: encounterMachine(ends) };
}

function unknown(
  code: string,
  file: string,
  path: string,
  expected: string,
  found: string,
  known: Iterable<string>,
): Fault {
  const hint = nearest(found, known)[0];
  const base = { code, file, path, expected, found: `"${found}"` };
  return hint === undefined ? base : { ...base, didYouMean: hint };
}
