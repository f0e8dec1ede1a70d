import type { Locator, Page } from '@playwright/test';
import type { Act } from '../../../src/practice/acts/act';
import { askItems, feelings, nextSteps, topics } from '../../../src/practice/acts/talk.vocabulary';
import { termName } from '../../../src/desk/talk/labels';
import type { PlayerView } from '../../../src/sim/view/player-view';

/** What a mouse and a finger have in common: something on the screen is hit. */
export type Hit = (target: Locator) => Promise<void>;

/** Works the desk by hitting things that are found by role and name, as a person finds them by sight. */
export class Pointing {
  constructor(
    private readonly page: Page,
    private readonly hit: Hit,
  ) {}

  begin(): Promise<void> {
    return this.hit(this.page.getByRole('button', { name: 'Begin the shift' }));
  }

  async endShift(): Promise<void> {
    await this.hit(this.page.getByRole('button', { name: 'Help and more' }));
    await this.hit(this.page.getByRole('menuitem', { name: /End the shift now/ }));
  }

  /** Does an act of the expert's with what the desk offers for it. */
  async act(act: Act, view: PlayerView): Promise<void> {
    const { page } = this;
    switch (act.verb) {
      case 'wait':
        return this.hit(page.getByRole('region', { name: 'Controls' }).getByRole('button', { name: /^Wait/ }));
      case 'serve':
        return this.hit(page.getByRole('button', { name: `Serve ${labelOf(view, act.person)}`, exact: true }));
      case 'nod':
        return this.hit(
          page.getByRole('button', { name: `Acknowledge ${labelOf(view, act.person)} with a nod`, exact: true }),
        );
      case 'answer':
      case 'resume':
        return this.hit(page.getByRole('button', { name: new RegExp(`^Line ${act.line}:`) }));
      case 'greet':
        return this.say('Greet');
      case 'close':
        return this.say('Close');
      case 'ask':
        return this.choose('Ask for…', termName(askItems, act.item));
      case 'explain':
        return this.choose('Explain…', termName(topics, act.topic));
      case 'acknowledge':
        return this.choose('Acknowledge…', termName(feelings, act.feeling));
      case 'hold':
        return this.choose('Hold…', 'Ask first, and wait for the answer');
      case 'summarise':
        return this.sumUp(act.steps.map((step) => termName(nextSteps, step)));
      case 'open-chart':
        return this.openChart(act.mrn);
      case 'check-eligibility':
        await this.openPage('Payer');
        return this.hit(page.getByRole('button', { name: 'Send inquiry' }));
      case 'arrive':
        await this.openPage('Chart');
        return this.hit(page.getByRole('tabpanel').getByRole('button', { name: 'Check in' }).first());
      default:
        throw new Error(`These hands have not learned to ${act.verb}.`);
    }
  }

  private pill(label: string): Locator {
    return this.page.getByRole('toolbar', { name: 'Speech acts' }).getByRole('button', { name: label, exact: true });
  }

  private say(label: string): Promise<void> {
    return this.hit(this.pill(label));
  }

  private async choose(label: string, entry: string): Promise<void> {
    await this.hit(this.pill(label));
    await this.hit(this.page.getByRole('menu', { name: label }).getByRole('menuitem', { name: entry, exact: true }));
  }

  private async sumUp(steps: readonly string[]): Promise<void> {
    await this.hit(this.pill('Sum up…'));
    for (const step of steps) await this.hit(this.page.getByText(step, { exact: true }));
    await this.hit(this.page.getByRole('button', { name: 'Say it' }));
  }

  private async openPage(title: string): Promise<void> {
    const office = this.page.getByRole('region', { name: 'Office software' });
    if (!(await office.isVisible())) await this.hit(this.page.getByRole('button', { name: 'Monitor' }));
    await this.hit(office.getByRole('tab', { name: title }));
  }

  private async openChart(mrn: string): Promise<void> {
    await this.openPage('Chart');
    const search = this.page.getByRole('textbox', { name: 'Find a chart' });
    await this.hit(search);
    await search.pressSequentially(mrn);
    await this.hit(
      this.page.getByRole('region', { name: 'Charts found' }).getByRole('button', { name: new RegExp(mrn) }),
    );
  }
}

/** What the screen calls somebody who is in the room. */
export function labelOf(view: PlayerView, person: string): string {
  const party = view.parties.find((one) => one.encounter === person);
  if (party === undefined) throw new Error(`Nobody is in the room as ${person}.`);
  return party.label;
}
