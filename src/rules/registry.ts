import { claimRules } from './billing/claim.rules';
import { moneyRules } from './billing/money.rules';
import { billingRules } from './billing/rules';
import { clocksRules } from './clocks/rules';
import { conversationRules } from './conversation/rules';
import { threatRules } from './conversation/threat.rules';
import { coverageRules } from './coverage/rules';
import { answerRules } from './coverage/answer/rules';
import { dateRules } from './coverage/dates/rules';
import { flagRules } from './coverage/flag.rules';
import { orderRules } from './coverage/order/rules';
import { shareRules } from './coverage/share/rules';
import { identityRules } from './identity/rules';
import { officeRules } from './office/rules';
import { deskRules } from './coverage/desk/desk.rules';
import { planRules } from './coverage/plans/plan.rules';
import { numberRules } from './billing/numbers/number.rules';
import { messageRules } from './billing/reading/message.rules';
import { papersRules } from './papers/rules';
import { privacyRules } from './privacy/rules';
import { keptRecordsRules } from './records/kept-records.rules';
import { dictationRules } from './records/language/dictation.rules';
import { medicineRules } from './records/language/medicine.rules';
import { wordRules } from './records/language/word.rules';
import { registrationRules } from './records/registration.rules';
import { recordsRules } from './records/rules';
import type { Rule } from './rule';
import { safeguardsRules } from './safeguards/rules';
import { aroundVisitRules } from './scheduling/around-visit.rules';
import { calendarRules } from './scheduling/calendar.rules';
import { schedulingRules } from './scheduling/rules';
import { urgencyRules } from './urgency/rules';

/** Every rule, by the folder it belongs to: one page of the rule docs each. */
export const rulesByFolder: Readonly<Record<string, Readonly<Record<string, Rule>>>> = {
  privacy: privacyRules,
  identity: identityRules,
  records: {
    ...recordsRules,
    ...registrationRules,
    ...wordRules,
    ...medicineRules,
    ...dictationRules,
    ...keptRecordsRules,
  },
  papers: papersRules,
  clocks: clocksRules,
  safeguards: safeguardsRules,
  urgency: urgencyRules,
  conversation: { ...conversationRules, ...threatRules },
  scheduling: { ...schedulingRules, ...calendarRules, ...aroundVisitRules },
  coverage: {
    ...coverageRules,
    ...shareRules,
    ...orderRules,
    ...answerRules,
    ...dateRules,
    ...flagRules,
    ...planRules,
    ...deskRules,
  },
  billing: { ...billingRules, ...claimRules, ...moneyRules, ...numberRules, ...messageRules },
  office: officeRules,
};

/** Every rule by its id. */
export const registry: Readonly<Record<string, Rule>> = Object.fromEntries(
  Object.values(rulesByFolder).flatMap((folder) => Object.values(folder).map((rule) => [rule.id, rule])),
);

/** The rule with this id; undefined when there is none. */
export function ruleOf(id: string): Rule | undefined {
  return Object.hasOwn(registry, id) ? registry[id] : undefined;
}
