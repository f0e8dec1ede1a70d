import type { Pack } from '../packs/pack';
import { resultOf, type ShiftResult } from '../scoring/result';
import { areas, type AreaId } from '../scoring/competencies';
import type { Fault } from '../shared/fault';
import { bots } from '../sim/bots/bots';
import { playShift } from '../sim/bots/play';
import { CastingOffice, provingSettings, seedFor } from './stage';
import { unfilledTexts } from './texts';
import { runTranscript, type TranscriptReport } from './transcripts';

/** In which area each failing bot must be lowest. */
export const weakest: Readonly<Record<string, AreaId>> = {
  gossip: 'confidentiality',
  rigid: 'rights',
  careless: 'verification',
  rusher: 'communication',
};

/** What proving a pack has shown. */
export interface Proof {
  readonly faults: readonly Fault[];
  readonly transcripts: readonly TranscriptReport[];
  /** One sentence for each thing a bot did that it should not have. */
  readonly bots: readonly string[];
  readonly unreached: readonly string[];
  readonly shifts: number;
}

export interface ProofRange {
  readonly seeds: number;
  /** Called after each shift, for progress. */
  readonly onShift?: (bot: string, seed: number) => void;
}

/** Proves a pack: texts filled, variants and endings reached, transcripts as expected, bots pass and fail where they should. */
export function provePack(pack: Pack, { seeds, onShift }: ProofRange): Proof {
  const range = Array.from({ length: seeds }, (_, index) => index + 1);
  const office = new CastingOffice(pack);
  const transcripts = pack.transcripts
    .filter((one) => pack.encounters.has(one.encounter))
    .map((one) => runTranscript(pack, one, office));
  const reached = new Set(
    transcripts.flatMap((report, index) =>
      report.ending === undefined ? [] : [`${pack.transcripts[index]?.encounter ?? ''}/${report.ending}`],
    ),
  );
  const complaints: string[] = [];
  let shifts = 0;
  for (const name of Object.keys(bots)) {
    for (const seed of range) {
      const make = bots[name];
      if (!make) continue;
      const played = playShift(pack, seed, provingSettings, make(seed), office.cast(seed));
      const result = resultOf(played.shift.inside);
      shifts += 1;
      onShift?.(name, seed);
      for (const [encounter, ending] of Object.entries(result.endings)) reached.add(`${encounter}/${ending}`);
      complaints.push(...judgeBot(name, seed, result));
      if (name === 'expert' && played.refused > 0)
        complaints.push(`expert, seed ${seed}: ${played.refused} acts were refused`);
    }
  }
  return {
    faults: [...unfilledTexts(pack, range.slice(0, 50), office), ...missing(pack)],
    transcripts,
    bots: complaints,
    unreached: unreachedEndings(pack, reached),
    shifts,
  };
}

/** What a bot did that it should not have: an expert that fails, another that passes or is not lowest where it should be. */
export function judgeBot(name: string, seed: number, result: ShiftResult): string[] {
  const who = `${name}, seed ${seed}`;
  if (name === 'expert') {
    const critical = result.criticalFailures.map((item) => `${item.encounter}: ${item.rule}`).join(', ');
    return result.passed
      ? []
      : [`${who}: ${result.score} of ${result.standard}${critical === '' ? '' : `, critical: ${critical}`}`];
  }
  if (result.passed) return [`${who}: passed with ${result.score}`];
  const area = weakest[name];
  if (area === undefined) return [];
  const own = result.areas[area].estimate;
  const lower = (Object.keys(areas) as AreaId[]).filter(
    (id) => id !== area && own !== undefined && (result.areas[id].estimate ?? 101) <= own,
  );
  if (own === undefined) return [`${who}: no estimate of ${area}`];
  return lower.length === 0
    ? []
    : [`${who}: ${area} ${own}, but ${lower.map((id) => `${id} ${result.areas[id].estimate ?? ''}`).join(', ')}`];
}

function missing(pack: Pack): Fault[] {
  const faults: Fault[] = [];
  for (const { source } of pack.encounters.values()) {
    for (const variant of source.variants) {
      if (seedFor(pack, source.id, variant.id) === undefined)
        faults.push({
          code: 'pack.variant-unreached',
          file: source.id,
          path: `variants.${variant.id}`,
          expected: 'a seed from 1 to 50 that plays it',
          found: 'none',
        });
      for (const kind of ['right', 'wrong'] as const) {
        if (
          !pack.transcripts.some(
            (one) => one.encounter === source.id && one.variant === variant.id && one.kind === kind,
          )
        ) {
          faults.push({
            code: 'pack.no-transcript',
            file: source.id,
            path: `variants.${variant.id}`,
            expected: `a hand-written transcript of what is ${kind}`,
            found: 'none',
          });
        }
      }
    }
  }
  return faults;
}

function unreachedEndings(pack: Pack, reached: ReadonlySet<string>): string[] {
  return [...pack.encounters.values()].flatMap(({ source }) =>
    source.ends.map((end) => `${source.id}/${end.as}`).filter((key) => !reached.has(key)),
  );
}
