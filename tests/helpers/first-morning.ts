import { requirePack } from '../../src/cli/packs-on-disk';

/** The pack that comes with the product, as the command line reads it. */
export const firstMorning = requirePack('first-morning');
