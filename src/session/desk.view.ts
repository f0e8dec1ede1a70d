/** What the desk's screens show: the shapes they read, and the plain functions that put dates, names, money and slots into words. */
export type { ConversationView, PartyView, PlayerView, ShownMood } from '../sim/view/player-view';
export type { Heard, LineState, Utterance } from '../sim/state';
export type { Appointment, Block, Provider, VisitType } from '../practice/calendar';
export { parseSlotId, slotId } from '../practice/calendar';
export type { Chart } from '../practice/chart';
export { hearingTopics, relationships } from '../practice/chart';
export type { EligibilityAnswer, Plan } from '../practice/coverage';
export { addDays, ageOn, printedDate, spokenBirthDate, spokenDate, weekday } from '../practice/dates';
export { dollars } from '../practice/money';
export type { Paper } from '../practice/paper';
export { paperKinds } from '../practice/paper';
export { chartName } from '../practice/person';
export type { PolicyPage } from '../practice/policy';
export type { Practice } from '../practice/practice';
export type { Staff } from '../practice/staff';
export type { Message } from '../practice/world';
export { estimateVisit } from '../sim/view/visit-estimate';
