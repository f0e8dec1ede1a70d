import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bustParts, figureParts } from '../bodies';
import type { Atlas, Piece } from '../format';
import { facialHairParts, faceParts, glassesParts, headParts, mouthLine, type Part } from '../parts';
import { pieceOfPart } from './peeps';
import { pieceOfSvg } from './svg';

const partFolders: Readonly<Record<string, Readonly<Record<string, Part>>>> = {
  head: headParts,
  face: faceParts,
  // Faces without their mouths, for our own smile and for speaking.
  eyes: Object.fromEntries(Object.entries(faceParts).map(([id, part]) => [id, { ...part, above: mouthLine }])),
  beard: facialHairParts,
  glasses: glassesParts,
  bust: bustParts,
  figure: figureParts,
};

/** Puts every drawing that the room needs into one atlas; `assets` is the folder of our own drawings. */
export async function buildAtlas(assets: string): Promise<Atlas> {
  const pieces: Record<string, Piece> = {};
  for (const [folder, parts] of Object.entries(partFolders)) {
    for (const [id, part] of Object.entries(parts)) pieces[`${folder}/${id}`] = await pieceOfPart(part);
  }
  for (const folder of ['people', 'room']) {
    for (const file of (await readdir(join(assets, folder))).sort()) {
      if (!file.endsWith('.svg')) continue;
      try {
        pieces[`${folder}/${file.slice(0, -4)}`] = pieceOfSvg(await readFile(join(assets, folder, file), 'utf8'));
      } catch (fault) {
        throw new Error(`assets/${folder}/${file}: ${fault instanceof Error ? fault.message : String(fault)}`, {
          cause: fault,
        });
      }
    }
  }
  return { version: 1, pieces };
}
