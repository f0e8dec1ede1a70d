import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { buildAtlas } from './atlas.build';
import { roomPicture } from './still';
import { quietMorning } from './still.view';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const inputs = [
  'assets/people',
  'assets/room',
  'src/scene/atlas',
  'src/scene/atlas/build',
  'src/scene/figure',
  'src/scene/room',
];

/** A name for everything the generated files depend on. */
async function keyOfInputs(): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of inputs) {
    for (const file of (await readdir(join(root, folder), { withFileTypes: true })).sort((one, other) =>
      one.name < other.name ? -1 : 1,
    )) {
      if (file.isFile()) hash.update(file.name).update(await readFile(join(root, folder, file.name)));
    }
  }
  return hash.digest('hex');
}

/** Writes the atlas, the still picture and Phaser's blank texture to assets/generated, unless they are there already. */
export async function buildAssets(): Promise<'built' | 'kept'> {
  const out = join(root, 'assets/generated');
  await mkdir(out, { recursive: true });
  const key = await keyOfInputs();
  const known = await readFile(join(out, 'key.txt'), 'utf8').catch(() => '');
  if (known === key) return 'kept';
  const atlas = await buildAtlas(join(root, 'assets'));
  await writeFile(join(out, 'atlas.json'), JSON.stringify(atlas));
  const picture = roomPicture(atlas, quietMorning, 1366, 768);
  await sharp(Buffer.from(picture)).webp({ quality: 82, effort: 6 }).toFile(join(out, 'room.webp'));
  await sharp({ create: { width: 4, height: 4, channels: 3, background: '#ffffff' } })
    .png()
    .toFile(join(out, 'white.png'));
  await writeFile(join(out, 'key.txt'), key);
  return 'built';
}
