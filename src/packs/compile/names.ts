import type { Fault } from '../../shared/fault';
import { nearest } from '../../shared/nearest';
import type { Change, Encounter } from '../format/encounter.schema';
import type { RawPack } from '../raw';

/** Finds every name in a pack that nothing stands behind: roles, visit types, clinicians, plans, papers, transcripts' targets. */
export function checkNames(raw: RawPack): Fault[] {
  const faults: Fault[] = [];
  const types = raw.practice.visitTypes.map((type) => type.id);
  const providers = raw.practice.providers.map((provider) => provider.id);
  const plans = raw.practice.plans.map((plan) => plan.id);

  const need = (known: readonly string[], found: string | undefined, file: string, path: string, expected: string) => {
    if (found === undefined || known.includes(found)) return;
    const hint = nearest(found, known)[0];
    const base = { code: 'pack.unknown-name', file, path, expected, found: `"${found}"` };
    faults.push(hint === undefined ? base : { ...base, didYouMean: hint });
  };

  need([raw.state.id], raw.practice.state, 'the practice', 'state', `"${raw.state.id}", the state whose law was read`);
  for (const encounter of raw.encounters) {
    const file = raw.files[encounter.id] ?? encounter.id;
    const roles = Object.keys(encounter.cast);
    need(
      roles,
      encounter.arrives.channel === 'fax' ? undefined : encounter.person,
      file,
      'person',
      'a role of the cast',
    );
    need(roles, encounter.about, file, 'about', 'a role of the cast');
    for (const [role, member] of Object.entries(encounter.cast))
      if ('of' in member) need(roles, member.of, file, `cast.${role}.of`, 'a role of the cast');
    eachChange(encounter, (change, path) => {
      if ('chart' in change) need(roles, change.chart, file, `${path}.chart`, 'a role of the cast');
      if ('person' in change) need(roles, change.person, file, `${path}.person`, 'a role of the cast');
      if ('type' in change) need(types, change.type, file, `${path}.type`, 'a visit type of the practice');
      if ('provider' in change)
        need(providers, change.provider, file, `${path}.provider`, 'a clinician of the practice');
      if ('plan' in change) need(plans, change.plan, file, `${path}.plan`, 'a plan of the practice');
    });
    encounter.variants.forEach((variant, index) => {
      need(roles, variant.person, file, `variants.${index}.person`, 'a role of the cast');
      need(roles, variant.about, file, `variants.${index}.about`, 'a role of the cast');
      need(
        types,
        variant.manner?.wants?.type,
        file,
        `variants.${index}.manner.wants.type`,
        'a visit type of the practice',
      );
      need(
        providers,
        variant.manner?.wants?.provider,
        file,
        `variants.${index}.manner.wants.provider`,
        'a clinician of the practice',
      );
    });
    twice(
      encounter.variants.map((variant) => variant.id),
      (id) =>
        faults.push({
          code: 'pack.twice',
          file,
          path: 'variants',
          expected: 'each variant once',
          found: `"${id}" again`,
        }),
    );
    twice(
      encounter.ends.map((end) => end.as),
      (id) =>
        faults.push({ code: 'pack.twice', file, path: 'ends', expected: 'each ending once', found: `"${id}" again` }),
    );
  }
  const ids = raw.encounters.map((encounter) => encounter.id);
  twice(ids, (id) =>
    faults.push({
      code: 'pack.twice',
      file: raw.files[id] ?? id,
      path: 'id',
      expected: 'each encounter once',
      found: `"${id}" again`,
    }),
  );
  raw.transcripts.forEach((transcript) => {
    const encounter = raw.encounters.find((one) => one.id === transcript.encounter);
    need(ids, transcript.encounter, `transcript "${transcript.title}"`, 'encounter', 'an encounter of the pack');
    if (encounter)
      need(
        encounter.variants.map((variant) => variant.id),
        transcript.variant,
        `transcript "${transcript.title}"`,
        'variant',
        'a variant of the encounter',
      );
  });
  return faults;
}

function eachChange(encounter: Encounter, visit: (change: Change, path: string) => void): void {
  encounter.changes.forEach((change, index) => visit(change, `changes.${index}`));
  encounter.variants.forEach((variant, at) =>
    variant.changes.forEach((change, index) => visit(change, `variants.${at}.changes.${index}`)),
  );
}

function twice(ids: readonly string[], report: (id: string) => void): void {
  new Set(ids.filter((id, index) => ids.indexOf(id) !== index)).forEach(report);
}
