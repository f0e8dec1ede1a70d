import { describe, expect, it } from 'vitest';
import { packIds } from '../../src/cli/packs-on-disk';
import { runTranscript } from '../../src/prover/transcripts';
import { thePack } from '../helpers/a-shift';

describe.each(packIds())('the hand-written transcripts of %s', (id) => {
  const pack = thePack(id);

  it.each(
    pack.transcripts.map(
      (transcript) => [`${transcript.encounter}.${transcript.variant}.${transcript.kind}`, transcript] as const,
    ),
  )('%s yields the evidence its author expected', (_, transcript) => {
    expect(runTranscript(pack, transcript).wrong).toEqual([]);
  });

  it('stand for every variant, one right and one plausibly wrong', () => {
    const variants = [...pack.encounters.values()].flatMap(({ source }) =>
      source.variants.map((variant) => `${source.id}.${variant.id}`),
    );
    const kinds = (kind: string) =>
      new Set(pack.transcripts.filter((one) => one.kind === kind).map((one) => `${one.encounter}.${one.variant}`));
    expect(variants.filter((name) => !kinds('right').has(name) || !kinds('wrong').has(name))).toEqual([]);
  });
});
