import type { Page } from '@playwright/test';
import type { Settings } from '../../sim/state';
import type { Shift } from '../../sim/shift';
import { officeTabTitles } from './office-tabs';

/** Something worth a picture: which moment of which bot's shift, and what to open on the screen then. */
export interface Scene {
  readonly name: string;
  /** The page and its query, for what needs no shift. */
  readonly at?: string;
  readonly bot?: string;
  /** Whether a shift under way has come to this; the first seed that ever does is taken. Left out, the shift is over. */
  readonly isIt?: (shift: Shift) => boolean;
  readonly settings?: Partial<Settings>;
  readonly open?: (page: Page) => Promise<void>;
  /** As it would be printed. */
  readonly isPrinted?: boolean;
}

const served = ({ state }: Shift) => (state.serving === null ? undefined : state.encounters[state.serving]);
const waiting = ({ state }: Shift, channel: 'counter' | 'phone') =>
  Object.values(state.encounters).filter(
    (one) => one.channel === channel && (one.phase === 'waiting' || one.phase === 'seated'),
  ).length;
const words = (shift: Shift): number => served(shift)?.said.length ?? 0;
const atCounter = (shift: Shift): boolean => served(shift)?.channel === 'counter';
const withChart = (shift: Shift): boolean =>
  atCounter(shift) && words(shift) > 6 && shift.state.world.known.openChart !== null;

const page = (title: string) => async (on: Page) => {
  const office = on.getByRole('region', { name: 'Office software' });
  if (!(await office.isVisible())) await on.getByRole('button', { name: 'Monitor' }).click();
  await office.getByRole('tab', { name: title }).click();
};

/** Every screen of the product, and the desk at the moments that differ most. */
export const scenes: readonly Scene[] = [
  { name: 'home', at: 'index.html' },
  { name: 'settings', at: 'index.html', open: (on) => on.getByRole('button', { name: 'Settings' }).first().click() },
  { name: 'error', at: 'play.html?pack=first-mornin&mode=tset' },
  { name: 'briefing', at: 'play.html?pack=first-morning&seed=7' },
  {
    name: 'desk-guide',
    at: 'play.html?pack=first-morning&seed=7&mode=learn&pace=untimed',
    open: (on) => on.getByRole('button', { name: 'Begin the shift' }).click(),
  },
  { name: 'desk-first-patient', bot: 'expert', isIt: (shift) => atCounter(shift) && words(shift) > 6 },
  {
    name: 'desk-ringing',
    bot: 'expert',
    isIt: (shift) => served(shift) !== undefined && words(shift) > 2 && waiting(shift, 'phone') > 0,
  },
  { name: 'desk-on-the-phone', bot: 'expert', isIt: (shift) => served(shift)?.channel === 'phone' && words(shift) > 6 },
  { name: 'desk-spanish', bot: 'expert', isIt: (shift) => served(shift)?.interpreter === true && words(shift) > 10 },
  {
    name: 'desk-angry',
    bot: 'expert',
    isIt: (shift) => atCounter(shift) && served(shift)?.mood.angry === true && words(shift) > 2,
  },
  { name: 'desk-busy', bot: 'idle', isIt: (shift) => waiting(shift, 'counter') > 1 && waiting(shift, 'phone') > 0 },
  {
    name: 'desk-papers',
    bot: 'expert',
    isIt: (shift) => atCounter(shift) && (served(shift)?.papersShown.length ?? 0) > 1,
    open: async (on) => {
      await page('Documents')(on);
      await on.getByLabel('Take up').selectOption({ index: 1 });
      await on.getByLabel('Lay beside it').selectOption({ index: 2 });
    },
  },
  {
    name: 'desk-palette',
    bot: 'expert',
    isIt: (shift) => atCounter(shift) && words(shift) > 4,
    open: (on) => on.getByRole('button', { name: 'Ask for…' }).click(),
  },
  ...officeTabTitles.map((title): Scene => ({
    name: `office-${title.toLowerCase()}`,
    bot: 'expert',
    isIt: withChart,
    open: page(title),
  })),
  {
    name: 'desk-feedback',
    bot: 'gossip',
    settings: { mode: 'learn' },
    isIt: ({ state }) => state.evidence.some((item) => item.verdict.outcome === 'breach') && state.serving !== null,
  },
  { name: 'debrief', bot: 'gossip' },
  {
    name: 'debrief-people',
    bot: 'gossip',
    open: (on) => on.getByRole('heading', { name: 'Person by person' }).evaluate((heading) => heading.scrollIntoView()),
  },
  { name: 'debrief-passed', bot: 'expert' },
  { name: 'debrief-print', bot: 'gossip', isPrinted: true },
];
