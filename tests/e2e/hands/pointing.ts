import type { Locator, Page } from '@playwright/test';
import { palette } from '../../../src/desk/talk/palette';
import { Hands, type PageTitle, type Speech } from './hands';

/** What a mouse and a finger have in common: something on the screen is hit. */
export type Hit = (target: Locator) => Promise<void>;

/** Works the desk by hitting things that are found by role and name, as a person finds them by sight. */
export class Pointing extends Hands {
  constructor(
    page: Page,
    private readonly hit: Hit,
  ) {
    super(page);
  }

  press(target: Locator): Promise<void> {
    return this.hit(target);
  }

  enter(entry: Locator): Promise<void> {
    return this.hit(entry);
  }

  speak(speech: Speech): Promise<void> {
    const label = palette.find(({ verb }) => verb === speech)?.label ?? speech;
    return this.hit(
      this.page.getByRole('toolbar', { name: 'Speech acts' }).getByRole('button', { name: label, exact: true }),
    );
  }

  async tick(box: Locator): Promise<void> {
    await this.hit(this.page.locator('label').filter({ has: box }).first());
  }

  async pickRadio(group: Locator, name: string): Promise<void> {
    await this.hit(group.getByText(name, { exact: true }));
  }

  /** Opens the browser's own list, which is drawn outside the page, and takes what was meant. */
  async pick(list: Locator, value: string): Promise<void> {
    await list.selectOption(value);
  }

  async type(field: Locator, text: string): Promise<void> {
    await this.hit(field);
    await field.press('Home');
    await field.pressSequentially(text);
  }

  /** Takes the day from the browser's own calendar, which is drawn outside the page. */
  async date(field: Locator, date: string): Promise<void> {
    await field.fill(date);
  }

  async openPage(title: PageTitle): Promise<void> {
    const office = this.page.getByRole('region', { name: 'Office software' });
    if (!(await office.isVisible())) await this.hit(this.button('Monitor'));
    const tab = office.getByRole('tab', { name: title });
    if ((await tab.getAttribute('aria-selected')) !== 'true') await this.hit(tab);
  }

  async openChart(mrn: string): Promise<void> {
    await this.openPage('Chart');
    const search = this.page.getByRole('textbox', { name: 'Find a chart' });
    await this.hit(search);
    await search.fill('');
    await search.pressSequentially(mrn);
    await this.hit(
      this.page.getByRole('region', { name: 'Charts found' }).getByRole('button', { name: new RegExp(mrn) }),
    );
  }

  wait(): Promise<void> {
    return this.hit(this.page.getByRole('region', { name: 'Controls' }).getByRole('button', { name: /^Wait/ }));
  }

  serve(label: string): Promise<void> {
    return this.hit(this.button(`Serve ${label}`));
  }

  nod(label: string): Promise<void> {
    return this.hit(this.button(`Acknowledge ${label} with a nod`));
  }

  answer(line: number): Promise<void> {
    return this.hit(this.page.getByRole('button', { name: new RegExp(`^Line ${line}:`) }));
  }

  chooseTime(clock: string, provider: string): Promise<void> {
    return this.hit(this.page.getByRole('button', { name: new RegExp(`^${clock}, ${provider}:`) }).first());
  }
}
