import { expect, type Locator } from '@playwright/test';
import { deskShortcuts } from '../../../src/desk/keys/desk.shortcuts';
import { officeTabs } from '../../../src/desk/office/tabs';
import { firstMorning } from '../../helpers/first-morning';
import { Hands, type PageTitle, type Speech } from './hands';

/** More presses of a key than any screen needs between two of its controls. */
const mostPresses = 260;
const columns = firstMorning.practice.providers.map(({ name }) => name);

/** Works the desk by the keyboard alone: shortcuts, Tab, arrows, Space and Enter. */
export class Keys extends Hands {
  async press(target: Locator): Promise<void> {
    await this.tabTo(target);
    await this.key('Enter');
  }

  speak(speech: Speech): Promise<void> {
    return this.chord(`say.${speech}`);
  }

  async enter(entry: Locator): Promise<void> {
    await entry.waitFor();
    await this.until(entry, 'ArrowDown');
    await this.key('Enter');
  }

  async tick(box: Locator): Promise<void> {
    await this.tabTo(box);
    await this.key('Space');
  }

  /** Tab reaches one radio of a group, the arrows the others, which they choose on the way. */
  async pickRadio(group: Locator, name: string): Promise<void> {
    const radio = group.getByRole('radio', { name, exact: true });
    await radio.waitFor();
    await this.untilTrue(() => group.evaluate((element) => element.contains(document.activeElement)), 'Tab', name);
    await this.until(radio, 'ArrowDown');
    if (!(await radio.isChecked())) await this.key('Space');
  }

  /** A list takes the entry whose first letters are typed. */
  async pick(list: Locator, value: string): Promise<void> {
    if ((await list.inputValue()) === value) return;
    await this.tabTo(list);
    const label = await list.locator(`option[value="${value}"]`).textContent();
    await this.page.keyboard.type(label ?? value);
    await expect(list).toHaveValue(value);
  }

  async type(field: Locator, text: string): Promise<void> {
    await this.tabTo(field);
    await this.page.keyboard.type(text);
  }

  /** Month, day, year, as this browser wants them typed. */
  date(field: Locator, date: string): Promise<void> {
    return this.type(field, `${date.slice(5, 7)}${date.slice(8)}${date.slice(0, 4)}`);
  }

  openPage(title: PageTitle): Promise<void> {
    const tab = officeTabs.find((one) => one.title === title);
    return this.chord(`office.${tab?.id ?? title}`);
  }

  async openChart(mrn: string): Promise<void> {
    await this.openPage('Chart');
    await expect(this.page.getByRole('textbox', { name: 'Find a chart' })).toBeFocused();
    await this.key('Control+a');
    await this.page.keyboard.type(mrn);
    await this.page.getByRole('region', { name: 'Charts found' }).getByText(mrn).waitFor();
    await this.key('Enter');
  }

  wait(): Promise<void> {
    return this.chord('time.wait');
  }

  serve(label: string): Promise<void> {
    return this.press(this.button(`Serve ${label}`));
  }

  nod(label: string): Promise<void> {
    return this.press(this.button(`Acknowledge ${label} with a nod`));
  }

  answer(line: number): Promise<void> {
    return this.chord(`phone.${line}`);
  }

  /** Tab reaches one time of the day, the arrows the others: across to the clinician, then up or down. */
  async chooseTime(clock: string, provider: string): Promise<void> {
    const time = this.page.getByRole('button', { name: new RegExp(`^${clock}, ${provider}:`) }).first();
    await time.waitFor();
    const grid = this.page.locator('button[data-item]');
    await this.untilTrue(
      () => grid.evaluateAll((items) => items.some((item) => item === document.activeElement)),
      'Tab',
      clock,
    );
    const wanted = columns.indexOf(provider);
    for (let steps = 0; steps <= columns.length; steps += 1) {
      const words = await this.focusedWords();
      const now = columns.findIndex((name) => words.includes(`, ${name}:`));
      if (now === wanted) break;
      await this.key(now < wanted ? 'ArrowRight' : 'ArrowLeft');
    }
    await this.key('Home');
    await this.until(time, 'ArrowDown');
    await this.key('Enter');
  }

  /** What a screen reader says of where the focus is. */
  private focusedWords(): Promise<string> {
    return this.page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  }

  private key(name: string): Promise<void> {
    return this.page.keyboard.press(name);
  }

  /** The desk's own shortcut for something, as a person presses it: modifiers and a key of the board. */
  private chord(id: string): Promise<void> {
    const chord = deskShortcuts.find((shortcut) => shortcut.id === id)?.chord;
    if (chord === undefined) throw new Error(`The desk has no shortcut ${id}.`);
    const names: Readonly<Record<string, string>> = { alt: 'Alt', ctrl: 'Control', shift: 'Shift' };
    return this.key(
      chord
        .split('+')
        .map((part) => names[part] ?? (/^\d$/.test(part) ? `Digit${part}` : `Key${part.toUpperCase()}`))
        .join('+'),
    );
  }

  private async tabTo(target: Locator): Promise<void> {
    await target.waitFor();
    await this.until(target, 'Tab');
  }

  /** Presses a key until something has the focus. */
  private until(target: Locator, key: string): Promise<void> {
    return this.untilTrue(
      () => target.evaluate((element) => element === document.activeElement),
      key,
      target.toString(),
    );
  }

  private async untilTrue(reached: () => Promise<boolean>, key: string, what: string): Promise<void> {
    for (let count = 0; count < mostPresses; count += 1) {
      if (await reached()) return;
      await this.key(key);
    }
    throw new Error(`${key} never leads to ${what}.`);
  }
}
