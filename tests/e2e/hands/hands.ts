import type { Locator, Page } from '@playwright/test';
import type { Act } from '../../../src/practice/acts/act';
import { handouts } from '../../../src/practice/acts/desk';
import { messageElements, type MessageDraft } from '../../../src/practice/acts/speech';
import {
  askItems,
  declinables,
  declineReasons,
  feelings,
  instructions,
  nextSteps,
  offers,
  requests,
  topics,
} from '../../../src/practice/acts/talk.vocabulary';
import { parseSlotId } from '../../../src/practice/calendar';
import { addDays, spokenDate, weekday } from '../../../src/practice/dates';
import { termName } from '../../../src/desk/talk/labels';
import { spokenClock } from '../../../src/shared/time';
import type { PlayerView } from '../../../src/sim/view/player-view';
import { firstMorning } from '../../helpers/first-morning';

export type Speech =
  | 'greet'
  | 'close'
  | Parameters<Hands['choose']>[0]
  | 'take-message'
  | 'share'
  | 'decline'
  | 'summarise';
export type PageTitle = 'Calendar' | 'Chart' | 'Registration' | 'Payer' | 'Inbox' | 'Documents' | 'Ledger' | 'Manual';

const { practice } = firstMorning;
const languageNames = new Intl.DisplayNames(['en'], { type: 'language' });
const urgencies = { now: 'Now: interrupts', 'same-day': 'Today', routine: 'Within two business days' } as const;
const waysWithPaper = {
  return: 'Return to sender',
  shred: 'Shred bin',
  secure: 'Lock away',
  leave: 'Leave in the tray',
} as const;

/** Somebody who works the desk by what is to be found on it by role and name: whatever the expert does, with the means a person has. */
export abstract class Hands {
  constructor(protected readonly page: Page) {}

  /** Presses a button, a tab, a link. */
  abstract press(target: Locator): Promise<void>;
  /** Opens or says a speech act. */
  abstract speak(speech: Speech): Promise<void>;
  /** Chooses an entry of a menu that is open. */
  abstract enter(entry: Locator): Promise<void>;
  abstract tick(box: Locator): Promise<void>;
  abstract pickRadio(group: Locator, name: string): Promise<void>;
  abstract pick(list: Locator, value: string): Promise<void>;
  abstract type(field: Locator, text: string): Promise<void>;
  /** Enters an ISO date. */
  abstract date(field: Locator, date: string): Promise<void>;
  abstract openPage(title: PageTitle): Promise<void>;
  abstract openChart(mrn: string): Promise<void>;
  abstract wait(): Promise<void>;
  abstract serve(label: string): Promise<void>;
  abstract nod(label: string): Promise<void>;
  abstract answer(line: number): Promise<void>;
  /** Chooses a time in the day that the calendar shows. */
  abstract chooseTime(clock: string, provider: string): Promise<void>;

  begin(): Promise<void> {
    return this.press(this.button('Begin the shift'));
  }

  async endShift(): Promise<void> {
    await this.press(this.button('Help and more'));
    await this.enter(this.page.getByRole('menuitem', { name: /End the shift now/ }));
  }

  /** Does an act of the expert's with what the desk offers for it. */
  async act(act: Act, view: PlayerView): Promise<void> {
    switch (act.verb) {
      case 'wait':
        return this.wait();
      case 'serve':
        return this.serve(labelOf(view, act.person));
      case 'nod':
        return this.nod(labelOf(view, act.person));
      case 'answer':
      case 'resume':
        return this.answer(act.line);
      case 'greet':
      case 'close':
        return this.speak(act.verb);
      case 'ask':
        return this.choose('ask', termName(askItems, act.item));
      case 'explain':
        return this.choose('explain', termName(topics, act.topic));
      case 'acknowledge':
        return this.choose('acknowledge', termName(feelings, act.feeling));
      case 'apologise':
        return this.choose('apologise', termName(feelings, act.for));
      case 'request':
        return this.choose('request', termName(requests, act.thing));
      case 'instruct':
        return this.choose('instruct', termName(instructions, act.instruction));
      case 'hold':
        return this.choose('hold', 'Ask first, and wait for the answer');
      case 'transfer':
        return this.transfer(act.to, act.warm);
      case 'offer':
        return act.slot === undefined ? this.choose('offer', termName(offers, act.option)) : this.offerTime(act.slot);
      case 'decline':
        await this.speak('decline');
        await this.pickRadio(this.page.getByRole('group', { name: 'Decline' }), termName(declinables, act.what));
        return this.press(this.button(termName(declineReasons, act.reason)));
      case 'summarise':
        await this.speak('summarise');
        for (const step of act.steps) await this.tick(this.box(termName(nextSteps, step)));
        return this.press(this.button('Say it'));
      case 'share':
        return this.share(act.facts, act.discreet, view);
      case 'take-message':
        await this.speak('take-message');
        return this.compose(act.message, 'Take the message');
      case 'message':
        await this.openPage('Inbox');
        await this.press(this.button('Write a message or task'));
        return this.compose(act.message, 'Send');
      case 'open-chart':
        return this.openChart(act.mrn);
      case 'check-eligibility':
        return this.onPage('Payer', 'Send inquiry');
      case 'request-referral':
        return this.onPage('Chart', 'Ask for a referral');
      case 'arrive':
        return this.onPage('Chart', 'Check in');
      case 'check-out':
        return this.onPage('Chart', 'Check out');
      case 'hand-over':
        return this.onPage('Documents', termName(handouts, act.handout));
      case 'incident':
        return this.onPage('Documents', 'Report an incident');
      case 'handle-paper':
        return this.handlePaper(act);
      case 'look-at':
        return this.press(
          this.page
            .getByRole('region', { name: 'Papers' })
            .getByRole('button', { name: `Take up: ${titleOf(view, act.paper)}` }),
        );
      case 'register':
        await this.openPage('Registration');
        await this.type(this.page.getByLabel('First name'), act.first);
        await this.type(this.page.getByLabel('Last name'), act.last);
        await this.date(this.page.getByLabel('Date of birth'), act.dob);
        if (act.phone !== undefined) await this.type(this.page.getByRole('textbox', { name: 'Telephone' }), act.phone);
        return this.press(this.button('Register'));
      case 'update':
        await this.openPage('Registration');
        await this.pick(this.page.getByLabel('Field', { exact: true }), act.field);
        await this[act.field === 'date-of-birth' ? 'date' : 'type'](this.page.getByLabel('New value'), act.value);
        return this.press(this.button('Write to the record'));
      case 'record-card':
        return this.onPage('Registration', `Record coverage from ${titleOf(view, act.paper)}`);
      case 'collect':
        await this.openPage('Ledger');
        await this.type(this.page.getByLabel('Amount', { exact: true }), (act.cents / 100).toFixed(2));
        await this.pick(this.page.getByLabel('For', { exact: true }), act.for);
        await this.pick(this.page.getByLabel('By', { exact: true }), act.method);
        return this.press(this.button('Take the payment'));
      case 'book':
        await this.openTime(act.slot);
        await this.pick(this.page.getByLabel('Visit type', { exact: true }), act.type);
        return this.press(this.page.getByRole('button', { name: /^Book for/ }));
      case 'move':
        return this.move(act.appointment, act.slot, view);
      case 'interpreter':
        return this.fromControls('Interpreter', languageNames.of(act.language) ?? act.language);
      case 'emergency':
        return this.fromControls('Emergency', act.call === '911' ? 'Call 911' : 'Call the nurse here at once');
      default:
        throw new Error(`These hands have not learned to ${act.verb}.`);
    }
  }

  protected async choose(
    speech: 'ask' | 'explain' | 'acknowledge' | 'apologise' | 'request' | 'instruct' | 'hold' | 'offer' | 'transfer',
    entry: string,
    group?: string,
  ): Promise<void> {
    await this.speak(speech);
    const within = group === undefined ? this.page : this.page.getByRole('group', { name: group });
    await this.enter(within.getByRole('menuitem', { name: entry, exact: group === undefined }).first());
  }

  protected button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  private box(name: string): Locator {
    return this.page.getByRole('checkbox', { name, exact: true });
  }

  private async onPage(page: PageTitle, button: string): Promise<void> {
    await this.openPage(page);
    await this.press(this.page.getByRole('tabpanel').getByRole('button', { name: button }).first());
  }

  private async fromControls(menu: string, entry: string): Promise<void> {
    await this.press(this.page.getByRole('region', { name: 'Controls' }).getByRole('button', { name: menu }));
    await this.enter(this.page.getByRole('menuitem', { name: entry }));
  }

  private transfer(to: string, warm: boolean): Promise<void> {
    const colleague = practice.staff.find(({ id, role }) => id === to || role === to);
    return this.choose(
      'transfer',
      colleague?.name ?? to,
      warm ? 'Tell them first who it is and why' : 'Put straight through',
    );
  }

  private async share(facts: readonly string[], discreet: boolean, view: PlayerView): Promise<void> {
    await this.speak('share');
    for (const id of facts) await this.tick(this.box(view.facts.find((fact) => fact.id === id)?.label ?? id));
    if (discreet) await this.tick(this.box('Discreetly'));
    await this.press(this.page.getByRole('button', { name: /^Say it/ }));
  }

  private async compose(message: MessageDraft, send: string): Promise<void> {
    const colleague = practice.staff.find(({ id, role }) => id === message.to || role === message.to);
    await this.pick(this.page.getByLabel('To', { exact: true }), colleague?.id ?? message.to);
    await this.pickRadio(this.page.getByRole('group', { name: 'How urgent' }), urgencies[message.urgency]);
    for (const element of message.includes) await this.tick(this.box(termName(messageElements, element)));
    await this.press(this.button(send));
  }

  private async handlePaper(act: Extract<Act, { verb: 'handle-paper' }>): Promise<void> {
    await this.openPage('Documents');
    switch (act.action) {
      case 'file':
        return this.press(this.page.getByRole('button', { name: /^File to/ }));
      case 'route':
        await this.pick(this.page.getByLabel('Colleague', { exact: true }), act.to ?? '');
        return this.press(this.button('Route'));
      default:
        return this.press(this.button(waysWithPaper[act.action]));
    }
  }

  private async openTime(slotId: string): Promise<void> {
    const slot = parseSlotId(slotId);
    const provider = practice.providers.find(({ id }) => id === slot?.provider);
    if (!slot || !provider) throw new Error(`${slotId} is no time.`);
    await this.openPage('Calendar');
    await this.openDay(slot.date);
    await this.chooseTime(spokenClock(slot.start), provider.name);
  }

  private async openDay(date: string): Promise<void> {
    const monday = addDays(date, 1 - weekday(date));
    const week = this.page.getByRole('group', { name: `Week of ${spokenDate(monday)}` });
    for (let weeks = 0; weeks < 20 && !(await week.isVisible()); weeks += 1)
      await this.press(this.button('Week after'));
    const day = week.getByRole('button', { name: new RegExp(`^${spokenDate(date)}(, today)?$`) });
    if ((await day.getAttribute('aria-pressed')) !== 'true') await this.press(day);
  }

  private async offerTime(slot: string): Promise<void> {
    await this.openTime(slot);
    await this.press(this.button('Offer aloud'));
  }

  private async move(appointment: string, slot: string, view: PlayerView): Promise<void> {
    const visit = view.appointments[appointment];
    if (!visit) throw new Error(`There is no visit ${appointment}.`);
    await this.onPage('Chart', `${spokenDate(visit.date)}, ${spokenClock(visit.start)}`);
    await this.press(this.button('Move…'));
    await this.openTime(slot);
    await this.press(this.button('Move the visit here'));
  }
}

/** What the screen calls somebody who is in the room. */
function labelOf(view: PlayerView, person: string): string {
  const party = view.parties.find((one) => one.encounter === person);
  if (party === undefined) throw new Error(`Nobody is in the room as ${person}.`);
  return party.label;
}

function titleOf(view: PlayerView, paper: string): string {
  const all = [...view.trayPapers, ...(view.serving?.papersShown ?? [])];
  return all.find(({ id }) => id === paper)?.title ?? paper;
}
