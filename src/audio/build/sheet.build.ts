import { createMp3Encoder } from 'wasm-media-encoders';
import { cues } from '../cues.ts';
import { layOut, sheetLength, type Place } from '../sheet.ts';
import { recipes } from './recipes/index.ts';
import { normal, sampleRate, silence, soften, type Signal } from './signal.ts';

const bytesAtMost = 1 << 20;

/** All cues on one sheet of sound, each at its place. */
export function renderSheet(): Signal {
  const sheet = silence(sheetLength() / 1000);
  for (const place of layOut()) write(sheet, place, normal(recipes[place.id]()));
  return sheet;
}

/** The sheet as an MP3 file, the same bytes on every run: small, and every browser we serve decodes it. */
export async function encodeSheet(): Promise<Uint8Array> {
  const encoder = await createMp3Encoder();
  encoder.configure({ sampleRate, channels: 1, vbrQuality: 6.5 });
  const parts = [encoder.encode([renderSheet()]).slice(), encoder.finalize().slice()];
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  if (out.length > bytesAtMost)
    throw new Error(`The sheet of sound is ${out.length} bytes; it must stay under ${bytesAtMost}.`);
  out.set(parts[0] ?? new Uint8Array());
  out.set(parts[1] ?? new Uint8Array(), parts[0]?.length ?? 0);
  return out;
}

function write(sheet: Signal, { id, start, milliseconds, margin }: Place, signal: Signal): void {
  const at = (time: number): number => Math.round((time * sampleRate) / 1000);
  if (Math.abs(signal.length - at(milliseconds)) > 1)
    throw new Error(`The cue ${id} lasts ${signal.length} samples; its place has ${at(milliseconds)}.`);
  if (!cues[id].loops || margin === 0) {
    sheet.set(soften(signal), at(start));
    return;
  }
  for (let index = -at(margin); index < signal.length + at(margin); index += 1) {
    sheet[at(start) + index] = signal[(index + signal.length) % signal.length] ?? 0;
  }
}
