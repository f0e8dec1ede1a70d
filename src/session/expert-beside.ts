import type { Pack } from '../packs/pack';
import type { Debrief } from '../scoring/debrief';
import type { Settings } from '../sim/state';

/** Real milliseconds of work between two breaths: short enough that nobody who reads or scrolls notices. */
const slice = 10;

/**
 * How the expert bot works the same morning: the same pack, seed and settings, played a little at a time, so that the
 * page stays lively meanwhile. Refuses with the signal's reason when nobody wants to know any more.
 */
export async function expertBeside(
  pack: Pack,
  seed: number,
  settings: Settings,
  signal?: AbortSignal,
): Promise<Debrief> {
  const [{ bots }, { playing }, { debriefOf }] = await Promise.all([
    import('../sim/bots/bots'),
    import('../sim/bots/play'),
    import('../scoring/debrief'),
  ]);
  const expert = bots['expert']?.(seed);
  if (!expert) throw new Error('There is no expert bot.');
  await breath();
  const play = playing(pack, seed, settings, expert);
  let since = performance.now();
  for (;;) {
    signal?.throwIfAborted();
    const step = play.next();
    if (step.done === true) {
      await breath();
      return debriefOf(step.value.shift.inside);
    }
    if (performance.now() - since < slice) continue;
    await breath();
    since = performance.now();
  }
}

/** Lets everything else on the page have its turn. */
function breath(): Promise<void> {
  return new Promise((go) => {
    setTimeout(go, 4);
  });
}
