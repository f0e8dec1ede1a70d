import type { MessageDraft, MessageElement } from '../../practice/acts/speech';
import { messageElements } from '../../practice/acts/speech';
import { fullName } from '../../practice/person';
import { clock } from '../../shared/time';
import { judgeNow } from '../project/judge-now';
import { projectMessage } from '../project/message';
import { type Handled, done, reject } from '../refusal';
import type { Run } from '../run';
import type { EncounterState } from '../state';

/** A message goes to a colleague, and holds only what was heard or is on record. */
export function checkMessage(run: Run, draft: MessageDraft): Handled {
  if (!run.setup.practice.staff.some((staff) => staff.id === draft.to)) return reject('no-such-thing', 'There is no such colleague.');
  if (draft.about !== undefined && !run.state.world.record.charts[draft.about]) return reject('no-such-thing', 'There is no such chart.');
  const unknown = draft.includes.find((element) => elementText(run, run.served, draft, element) === undefined);
  return unknown === undefined ? done : reject('not-known', `Not known yet: ${messageElements.terms[unknown]}. Ask for it first.`);
}

/** Sends a message or task to a colleague. */
export function sendMessage(run: Run, draft: MessageDraft, encounter: string | undefined): void {
  const state = encounter === undefined ? undefined : run.encounter(encounter);
  const text = draft.includes.map((element) => `${messageElements.terms[element]}: ${elementText(run, state, draft, element) ?? ''}`).join('\n');
  run.emit({
    type: 'message.sent',
    message: {
      id: `M-${run.state.counter}`,
      at: run.state.now,
      from: 'you',
      to: draft.to,
      subject: draft.urgency === 'now' ? 'Now, please' : draft.urgency === 'same-day' ? 'Today, please' : 'Message',
      text,
      read: true,
      draft,
      ...(draft.about === undefined ? {} : { about: draft.about }),
      ...(encounter === undefined ? {} : { encounter }),
    },
  });
  if (encounter !== undefined) judgeNow(run, encounter, projectMessage(run, encounter, draft));
}

/** What an element says; undefined when it is not known. */
export function elementText(run: Run, encounter: EncounterState | undefined, draft: MessageDraft, element: MessageElement): string | undefined {
  const heard = (item: string) => encounter?.heard.find((one) => one.item === item)?.value;
  const chart = draft.about === undefined ? undefined : run.state.world.record.charts[draft.about];
  switch (element) {
    case 'caller-name':
      return heard('full-name');
    case 'patient-name':
      return heard('patient-name') ?? (chart ? fullName(chart.name) : heard('full-name'));
    case 'date-of-birth':
      return heard('date-of-birth') ?? chart?.dob;
    case 'callback-number':
      return heard('callback-number');
    case 'best-time':
      return heard('best-time');
    case 'reason':
    case 'exact-words':
      return encounter && encounter.needs.length > 0 ? lastWords(encounter) : undefined;
    case 'action-requested':
      return 'please see to it and let the desk know';
    case 'time-taken':
      return clock(run.state.now);
    case 'initials':
      return run.setup.practice.you.initials;
  }
}

function lastWords(encounter: EncounterState): string {
  return encounter.said.find((one) => (one.by === 'person' || one.by === 'interpreter') && one.shows !== undefined)?.text ?? '';
}
