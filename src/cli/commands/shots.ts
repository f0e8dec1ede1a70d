import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { openAt, shiftAt, type Moment } from '../browser/moment';
import { openTheatre } from '../browser/theatre';
import { CliFault, type CliCommand } from '../command';
import { repository, userPath } from '../files';
import { requirePack } from '../packs-on-disk';
import type { Pack } from '../../packs/pack';
import { scenes, type Scene } from '../shots/scenes';

/** A school's Chromebook, a tablet, a frame in a course page. */
const sizes = [
  { width: 1366, height: 768 },
  { width: 820, height: 1180 },
  { width: 960, height: 560 },
] as const;

const usual = '.cache/shots';

const usage = `npm run shots -- [--out DIR] [--only NAME,NAME] [--no-build]

Builds the product, lays recorded shifts into a Chromium and writes a picture of every screen at ${sizes.map(({ width, height }) => `${width}x${height}`).join(', ')}.

  --out DIR      where to (${usual} unless told)
  --only NAMES   these alone: ${scenes.map((scene) => scene.name).join(', ')}
  --no-build     take what was built for the last pictures
  --help         this text`;

export const command: CliCommand = {
  name: 'shots',
  summary: 'plays recorded shifts in Chromium and writes screenshots of every screen',
  usage,
  async run(args) {
    const { values } = parseArgs({
      args: [...args],
      options: { out: { type: 'string' }, only: { type: 'string' }, 'no-build': { type: 'boolean', default: false } },
    });
    const folder = values.out === undefined ? join(repository, usual) : userPath(values.out);
    const wanted = chosen(values.only);
    const pack = requirePack('first-morning');
    mkdirSync(folder, { recursive: true });
    const theatre = await openTheatre({ isBuilt: values['no-build'] });
    let missing = 0;
    try {
      for (const scene of wanted) {
        // A context of its own: what was saved for one picture is not offered in another.
        const context = await theatre.browser.newContext({ viewport: sizes[0] });
        const page = await context.newPage();
        try {
          await enter(page, theatre.address, pack, scene);
          for (const size of sizes) await shoot(page, folder, scene, size);
          process.stdout.write(`${scene.name}\n`);
        } catch (error) {
          // One scene that cannot be shown hides no other.
          missing += 1;
          process.stderr.write(`${scene.name}: ${error instanceof Error ? error.message : String(error)}\n`);
        }
        await context.close();
      }
    } finally {
      await theatre.close();
    }
    process.stdout.write(`${(wanted.length - missing) * sizes.length} pictures in ${folder}\n`);
    return missing === 0 ? 0 : 1;
  },
};

async function shoot(
  page: Page,
  folder: string,
  { name, isPrinted }: Scene,
  size: (typeof sizes)[number],
): Promise<void> {
  await page.setViewportSize(size);
  await settle(page);
  await page.screenshot({
    path: join(folder, `${name}-${size.width}x${size.height}.png`),
    fullPage: isPrinted === true,
  });
}

function chosen(only: string | undefined): readonly Scene[] {
  if (only === undefined) return scenes;
  return only.split(',').map((name) => {
    const scene = scenes.find((one) => one.name === name.trim());
    if (scene === undefined)
      throw new CliFault(
        `--only: there is no scene '${name}'; there is ${scenes.map((one) => one.name).join(', ')}`,
        2,
      );
    return scene;
  });
}

async function enter(page: Page, address: string, pack: Pack, scene: Scene): Promise<void> {
  if (scene.at !== undefined) await page.goto(`${address}${scene.at}`);
  else {
    await openAt(page, address, pack, momentOf(pack, scene));
    if (scene.isIt !== undefined) await page.getByRole('button', { name: 'Go on with the shift' }).click();
  }
  if (scene.isPrinted === true) await page.emulateMedia({ media: 'print' });
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await settle(page);
  await scene.open?.(page);
}

/** The first seed in which the bot comes to the scene. */
function momentOf(pack: Pack, scene: Scene): Moment {
  const settings = { mode: 'practice', pace: 'untimed', time: 1, ...scene.settings } as const;
  for (let seed = 1; seed <= 30; seed += 1) {
    const moment: Moment = {
      assignment: { pack: pack.page.id, seed, settings },
      bot: scene.bot ?? 'expert',
      ...(scene.isIt === undefined ? {} : { isIt: scene.isIt }),
    };
    try {
      shiftAt(pack, moment);
      return moment;
    } catch (error) {
      if (!(error instanceof CliFault)) throw error;
    }
  }
  throw new CliFault(`shots: no seed from 1 to 30 comes to the scene ${scene.name}.`);
}

/** Lets fonts, drawings and the room come to rest. */
async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(600);
}
