import type { MessageDraft, MessageElement } from '../../practice/acts/speech';
import { fullName } from '../../practice/person';
import { own } from '../../shared/own';
import { clock } from '../../shared/time';
import type { Run } from '../run';
import type { EncounterState } from '../state';

/** What an element of a message says, from what was heard and is on record; undefined when it is not known. */
export function elementText(
  run: Run,
  encounter: EncounterState | undefined,
  draft: MessageDraft,
  element: MessageElement,
): string | undefined {
  const heard = (item: string) => encounter?.heard.find((one) => one.item === item)?.value;
  const chart = draft.about === undefined ? undefined : own(run.state.world.record.charts, draft.about);
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
  return (
    encounter.said.find((one) => (one.by === 'person' || one.by === 'interpreter') && one.shows !== undefined)?.text ??
    ''
  );
}
