/** The field's closed lists of words, for the screens: what can be said, asked, offered and done at the desk. */
export {
  askItems,
  declinables,
  declineReasons,
  feelings,
  instructions,
  nextSteps,
  offers,
  requests,
  tones,
  topics,
} from '../practice/acts/talk.vocabulary';
export type { AskItem, Declinable, NextStep, Tone } from '../practice/acts/talk.vocabulary';
export { messageElements, urgencies } from '../practice/acts/speech';
export type { MessageDraft, MessageElement, SpeechAct, SpeechVerb, Urgency } from '../practice/acts/speech';
export { handouts, paperActions, registrationFields } from '../practice/acts/desk';
export type { RegistrationField } from '../practice/acts/desk';
export { factKinds } from '../practice/acts/fact';
export type { Fact, FactKind } from '../practice/acts/fact';
export { needs } from '../practice/acts/need';
export type { Act } from '../practice/acts/act';
export type { Vocabulary } from '../practice/vocabulary';
