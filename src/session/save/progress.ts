import { z } from 'zod';
import { unpackText } from '../../sim/log/text';
import type { Save } from './save';

/** The part of a packed log that says when it was left; what follows is left to whoever replays it. */
const head = z
  .tuple([
    z.string(),
    z.string(),
    z.string(),
    z.int().min(0),
    z.tuple([z.string(), z.string(), z.number()]),
    z.int().min(0).max(86_400),
  ])
  .rest(z.unknown());

/** Simulated seconds since midnight at which a saved shift was left; undefined when its log cannot be read. */
export function leftAt(save: Save): number | undefined {
  const unpacked = unpackText(save.log);
  if ('wrong' in unpacked) return undefined;
  const parsed = head.safeParse(unpacked.value);
  return parsed.success ? parsed.data[5] : undefined;
}
