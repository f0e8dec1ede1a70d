import atlasUrl from '../../../assets/generated/atlas.json?url';
import type { Atlas } from './format';

/** Fetches the drawings; it is our own file, built with the program, so its shape is trusted once its version fits. */
export async function loadAtlas(): Promise<Atlas> {
  const answer = await fetch(atlasUrl);
  if (!answer.ok) throw new Error(`The drawings could not be loaded (${answer.status})`);
  const atlas = (await answer.json()) as Atlas;
  if (atlas.version !== 1) throw new Error(`The drawings have version ${String(atlas.version)}, expected 1`);
  return atlas;
}
