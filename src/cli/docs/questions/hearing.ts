import { family } from './family';

/** Who may hear what: what each question asks and how it is answered. */
export const hearing = family(
  'Who may hear what',
  'Facts of a patient that reach somebody, what was refused, how people were identified, and what keeps records safe.',
  {
    disclosure: {
      asks: 'May these facts of a patient be told, shown or sent to this person?',
      answers:
        'Facts of a patient reach, or are about to reach, somebody. Answers `allowed`, `allowed-in-part`, `needs`, `route` or `forbidden`.',
    },
    refusal: {
      asks: 'Was it right to refuse this, or to set a condition?',
      answers:
        'Something was refused, or a condition set, to somebody who asked. Answers `right`, `cautious` or `wrongful`; `needs` where state law decides and no state is named.',
    },
    identity: {
      asks: 'Was the person identified well enough for what was done?',
      answers: 'How a person was identified before the record was spoken about, changed or acted on.',
    },
    safeguard: {
      asks: 'Was this right to do with records, screens, log-ins, cameras or people?',
      answers: 'One thing done around records, screens, log-ins, cameras and people.',
    },
    misdirected: {
      asks: 'Pages or words reached the wrong place: was what followed right?',
      answers: 'What was done about pages or words that reached the wrong place.',
    },
  },
);
