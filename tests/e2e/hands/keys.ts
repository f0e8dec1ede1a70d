import { expect, type Locator, type Page } from '@playwright/test';
import type { Act } from '../../../src/practice/acts/act';
import { askItems, feelings, nextSteps, topics } from '../../../src/practice/acts/talk.vocabulary';
import { deskShortcuts } from '../../../src/desk/keys/desk.shortcuts';
import { termName } from '../../../src/desk/talk/labels';

/** More presses of Tab than any screen needs between two of its controls. */
const mostTabs = 160;

/** Works the desk by the keyboard alone: shortcuts, Tab, arrows, Space and Enter. */
export class Keys {
  constructor(private readonly page: Page) {}

  begin(): Promise<void> {
    return this.enter(this.page.getByRole('button', { name: 'Begin the shift' }));
  }

  async endShift(): Promise<void> {
    await this.enter(this.page.getByRole('button', { name: 'Help and more' }));
    const entry = this.page.getByRole('menuitem', { name: /End the shift now/ });
    await entry.waitFor();
    await this.until(entry, 'ArrowDown');
    await this.press('Enter');
  }

  /** Does an act of the expert's. */
  async act(act: Act): Promise<void> {
    switch (act.verb) {
      case 'wait':
        return this.chord('time.wait');
      case 'serve':
        return this.chord('people.next');
      case 'nod':
        return this.chord('people.nod');
      case 'answer':
      case 'resume':
        return this.chord('phone.next');
      case 'greet':
      case 'close':
        return this.chord(`say.${act.verb}`);
      case 'ask':
        return this.choose(act.verb, termName(askItems, act.item));
      case 'explain':
        return this.choose(act.verb, termName(topics, act.topic));
      case 'acknowledge':
        return this.choose(act.verb, termName(feelings, act.feeling));
      case 'hold':
        return this.choose(act.verb, 'Ask first, and wait for the answer');
      case 'summarise':
        return this.sumUp(act.steps.map((step) => termName(nextSteps, step)));
      case 'open-chart':
        await this.chord('office.chart');
        await expect(this.page.getByRole('textbox', { name: 'Find a chart' })).toBeFocused();
        await this.page.keyboard.type(act.mrn);
        await this.page.getByRole('region', { name: 'Charts found' }).getByText(act.mrn).waitFor();
        return this.press('Enter');
      case 'check-eligibility':
        await this.chord('office.payer');
        return this.enter(this.page.getByRole('button', { name: 'Send inquiry' }));
      case 'arrive':
        await this.chord('office.chart');
        return this.enter(this.page.getByRole('tabpanel').getByRole('button', { name: 'Check in' }).first());
      default:
        throw new Error(`These hands have not learned to ${act.verb}.`);
    }
  }

  private press(key: string): Promise<void> {
    return this.page.keyboard.press(key);
  }

  /** The desk's own shortcut for something, as a person presses it: modifiers and a key of the board. */
  private chord(id: string): Promise<void> {
    const chord = deskShortcuts.find((shortcut) => shortcut.id === id)?.chord;
    if (chord === undefined) throw new Error(`The desk has no shortcut ${id}.`);
    const names: Readonly<Record<string, string>> = { alt: 'Alt', ctrl: 'Control', shift: 'Shift' };
    return this.press(
      chord
        .split('+')
        .map((part) => names[part] ?? (/^\d$/.test(part) ? `Digit${part}` : `Key${part.toUpperCase()}`))
        .join('+'),
    );
  }

  private async choose(verb: string, entry: string): Promise<void> {
    await this.chord(`say.${verb}`);
    const item = this.page.getByRole('menuitem', { name: entry, exact: true });
    await item.waitFor();
    await this.until(item, 'ArrowDown');
    await this.press('Enter');
  }

  private async sumUp(steps: readonly string[]): Promise<void> {
    await this.chord('say.summarise');
    for (const step of steps) {
      await this.tabTo(this.page.getByRole('checkbox', { name: step, exact: true }));
      await this.press('Space');
    }
    await this.enter(this.page.getByRole('button', { name: 'Say it' }));
  }

  private async enter(target: Locator): Promise<void> {
    await this.tabTo(target);
    await this.press('Enter');
  }

  private async tabTo(target: Locator): Promise<void> {
    await target.waitFor();
    await this.until(target, 'Tab');
  }

  /** Presses a key until something has the focus. */
  private async until(target: Locator, key: string): Promise<void> {
    for (let count = 0; count < mostTabs; count += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.press(key);
    }
    throw new Error(`${key} never leads to ${target.toString()}.`);
  }
}
