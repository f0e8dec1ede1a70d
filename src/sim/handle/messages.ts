import type { MessageDraft } from '../../practice/acts/speech';
import { messageElements } from '../../practice/acts/speech';
import { own } from '../../shared/own';
import { judgeNow } from '../project/judge-now';
import { projectMessage } from '../project/message';
import { elementText } from '../project/message-elements';
import { type Handled, done, reject } from '../refusal';
import type { Run } from '../run';

/** A message goes to a colleague, and holds only what was heard or is on record. */
export function checkMessage(run: Run, draft: MessageDraft): Handled {
  if (!run.setup.practice.staff.some((staff) => staff.id === draft.to))
    return reject('no-such-thing', 'There is no such colleague.');
  if (draft.about !== undefined && own(run.state.world.record.charts, draft.about) === undefined)
    return reject('no-such-thing', 'There is no such chart.');
  const unknown = draft.includes.find((element) => elementText(run, run.served, draft, element) === undefined);
  return unknown === undefined
    ? done
    : reject('not-known', `Not known yet: ${messageElements.terms[unknown]}. Ask for it first.`);
}

/** Sends a message or task to a colleague. */
export function sendMessage(run: Run, draft: MessageDraft, encounter: string | undefined): void {
  const state = encounter === undefined ? undefined : run.encounter(encounter);
  const text = draft.includes
    .map((element) => `${messageElements.terms[element]}: ${elementText(run, state, draft, element) ?? ''}`)
    .join('\n');
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
