import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { encodeSheet, renderSheet } from '../../../src/audio/build/sheet.build';
import { noise, sampleRate, tone, type Signal } from '../../../src/audio/build/signal';
import { captionOf, cueIds, cues } from '../../../src/audio/cues';
import { layOut, sheetLength, type Place } from '../../../src/audio/sheet';

const budget = 300_000; // bytes of sound before the first patient

const sheet = renderSheet();
const part = ({ start, milliseconds }: Place): Signal =>
  sheet.slice(Math.round((start * sampleRate) / 1000), Math.round(((start + milliseconds) * sampleRate) / 1000));
const loudness = (signal: Signal): number =>
  Math.sqrt(signal.reduce((sum, value) => sum + value * value, 0) / signal.length);

/** Share of a signal's change that is faster than `hertz`, by a first-order high-pass; 0 is dull, 1 is all hiss. */
function harshness(signal: Signal, hertz: number): number {
  const keep = 1 / (1 + (2 * Math.PI * hertz) / sampleRate);
  let [passed, before] = [0, 0];
  const high = signal.map((value) => {
    passed = keep * (passed + value - before);
    before = value;
    return passed;
  });
  return loudness(high) / loudness(signal);
}

const harshest = 0.38; // bare white noise measures 0.49

it('the measure of harshness tells hiss from tone', () => {
  expect(
    harshness(
      noise(1, 7, () => 0.5),
      5000,
    ),
  ).toBeGreaterThan(harshest);
  expect(
    harshness(
      tone(1, 440, () => 0.5),
      5000,
    ),
  ).toBeLessThan(0.15);
});

describe('the layout of the sheet', () => {
  it('gives every cue a place of its own, with silence between', () => {
    const places = layOut();
    expect(places.map((place) => place.id)).toEqual(cueIds);
    places.slice(1).forEach((place, index) => {
      const before = places[index];
      const gap =
        place.start - place.margin - ((before?.start ?? 0) + (before?.milliseconds ?? 0) + (before?.margin ?? 0));
      expect(gap, `before ${place.id}`).toBeGreaterThanOrEqual(100);
    });
  });
});

describe('the sheet', () => {
  it('is as long as its layout says', () => {
    expect(sheet.length).toBe(Math.round((sheetLength() / 1000) * sampleRate));
  });

  it.each(layOut())('$id can be heard, never clips and is never harsh', (place) => {
    const signal = part(place);
    expect(signal.every((value) => Number.isFinite(value) && Math.abs(value) <= 0.9)).toBe(true);
    expect(loudness(signal)).toBeGreaterThan(0.01);
    expect(harshness(signal, 5000)).toBeLessThan(harshest);
  });

  it.each(layOut().filter((place) => place.margin > 0))('$id goes round without a seam', (place) => {
    const at = (milliseconds: number): number => Math.round((milliseconds * sampleRate) / 1000);
    const around = at(place.margin) - 1;
    const length = Math.round((place.milliseconds * sampleRate) / 1000);
    for (let offset = -around; offset < around; offset += 1) {
      expect(sheet[at(place.start) + offset]).toBe(sheet[at(place.start) + offset + length]);
    }
  });

  it.each(layOut().filter((place) => !cues[place.id].loops))('$id begins and ends in silence', (place) => {
    const signal = part(place);
    expect(Math.abs(signal[0] ?? 1)).toBeLessThan(0.01);
    expect(Math.abs(signal.at(-2) ?? 1)).toBeLessThan(0.02);
  });

  it('rings for two seconds and is silent for four', () => {
    const ring = layOut().find((place) => place.id === 'ring');
    const signal = ring ? part(ring) : new Float32Array();
    expect(loudness(signal.slice(0, sampleRate * 2))).toBeGreaterThan(0.1);
    expect(loudness(signal.slice(Math.round(sampleRate * 2.1)))).toBeLessThan(0.001);
  });

  it('grows with the crowd in voices, not only in level', () => {
    const levels = (['murmurFew', 'murmurSome', 'murmurMany'] as const).map((id) => {
      const place = layOut().find((one) => one.id === id);
      const signal = place ? part(place) : new Float32Array();
      return loudness(signal) * cues[id].gain;
    });
    expect(levels).toEqual([...levels].sort((one, other) => one - other));
  });

  it('is the same bytes twice, and within its budget', async () => {
    const [one, other] = [await encodeSheet(), await encodeSheet()].map((bytes) =>
      createHash('sha256').update(bytes).digest('hex'),
    );
    expect(one).toBe(other);
    const { length } = await encodeSheet();
    expect(length).toBeGreaterThan(50_000);
    expect(length).toBeLessThan(budget);
  });
});

describe('captions', () => {
  it.each(cueIds)('%s is said in words of its own', (id) => {
    const text = captionOf(id, 3);
    expect(text).toMatch(/^[A-Z][^{}]{3,40}$/);
    expect(cueIds.filter((other) => captionOf(other, 3) === text)).toEqual([id]);
  });

  it('name the line they belong to', () => {
    expect(captionOf('ring', 3)).toBe('Line 3 rings');
    expect(captionOf('chime')).toBe('The door chimes');
  });
});
