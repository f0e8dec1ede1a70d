import { type MessageDraft, messageElements } from '../../practice/acts/speech';
import type { Need } from '../../practice/acts/need';
import { messageCaseSchema, type MessageCase } from '../../rules/situation/conversation';
import type { Run } from '../run';
import { wasToldOfDanger } from '../view/danger';
import { elementText } from './message-elements';

const defaults = messageCaseSchema.parse({ question: 'message', to: 'nurse', includes: [], urgency: 'routine' });

/** Whose business each need is besides the desk's own, by role. */
const roles: Readonly<Partial<Record<Need, readonly string[]>>> = {
  symptom: ['nurse', 'physician', 'nurse-practitioner'],
  results: ['nurse', 'physician', 'nurse-practitioner'],
  refill: ['nurse', 'physician', 'nurse-practitioner'],
  misdirected: ['privacy-officer'],
  'own-records': ['privacy-officer', 'medical-assistant', 'office-manager'],
  'confirm-note': ['nurse', 'physician', 'nurse-practitioner', 'office-manager', 'privacy-officer'],
  complaint: ['office-manager', 'privacy-officer'],
  pay: ['biller', 'office-manager'],
};

/** Roles whose business any of these needs is; none for what the desk does itself. */
export function rolesFor(needs: readonly Need[]): string[] {
  return needs.flatMap((need) => [...(roles[need] ?? [])]);
}

/** A message as it was sent, with what could have been in it. */
export function projectMessage(run: Run, encounter: string, draft: MessageDraft): MessageCase {
  const state = run.encounter(encounter);
  const role = run.setup.practice.staff.find((staff) => staff.id === draft.to)?.role ?? 'nurse';
  const urgent = wasToldOfDanger(run, state);
  return {
    ...defaults,
    to: draft.to,
    toRole: role,
    rightRoles: rolesFor(state.needs),
    includes: [...draft.includes],
    available: messageElements.ids.filter((element) => elementText(run, state, draft, element) !== undefined),
    urgency: draft.urgency,
    neededUrgency: urgent ? 'now' : state.needs.includes('results') ? 'same-day' : 'routine',
    aboutPatient: state.about !== undefined,
    rightChart: draft.about === undefined || draft.about === state.about,
  };
}
