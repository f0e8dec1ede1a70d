import { readFileSync } from 'node:fs';
import { readPractice } from '../../src/packs/read/practice';
import { readState } from '../../src/packs/read/state';
import { sayFault } from '../../src/shared/fault';

const read = (path: string): string => readFileSync(new URL(`../../scenarios/${path}`, import.meta.url), 'utf8');

/** The text of Cedar Grove's data file, to be changed by tests that break it. */
export const cedarGroveText = read('practices/cedar-grove.yaml');

const practice = readPractice(cedarGroveText, 'cedar-grove.yaml');
if (!practice.ok) throw new Error(practice.error.map(sayFault).join('\n'));
const state = readState(read('states/alder.yaml'), 'alder.yaml');
if (!state.ok) throw new Error(state.error.map(sayFault).join('\n'));

/** Cedar Grove Family Medicine as the product reads it. */
export const cedarGrove = practice.value;
/** The law of the State of Alder. */
export const alder = state.value;
/** A Tuesday in the town's calendar. */
export const aTuesday = '2027-03-09';
