import { billingRules } from './billing/rules';
import { conversationRules } from './conversation/rules';
import { coverageRules } from './coverage/rules';
import { identityRules } from './identity/rules';
import { privacyRules } from './privacy/rules';
import { registrationRules } from './records/registration.rules';
import { recordsRules } from './records/rules';
import type { Rule } from './rule';
import { safeguardsRules } from './safeguards/rules';
import { schedulingRules } from './scheduling/rules';
import { urgencyRules } from './urgency/rules';

/** The rules that speak during a shift, by id: what evidence can cite. */
const deskRegistry: Readonly<Record<string, Rule>> = Object.fromEntries(
  [
    privacyRules,
    safeguardsRules,
    identityRules,
    recordsRules,
    registrationRules,
    urgencyRules,
    conversationRules,
    schedulingRules,
    coverageRules,
    billingRules,
  ].flatMap((folder) => Object.values<Rule>(folder).map((rule) => [rule.id, rule])),
);

/** The rule with this id that speaks during a shift; undefined when there is none. */
export function deskRuleOf(id: string): Rule | undefined {
  return Object.hasOwn(deskRegistry, id) ? deskRegistry[id] : undefined;
}
