import type { Authority } from './authority';

/** Statute or regulation, as printed: '45 CFR 164.510(b)'. */
export function law(cite: string): Authority {
  return { kind: 'law', cite };
}

/** Guidance or a published answer of a regulator. */
export function regulator(cite: string): Authority {
  return { kind: 'regulator', cite };
}

/** What the trade takes for granted without a law that says so. */
export function standard(cite: string): Authority {
  return { kind: 'standard', cite };
}

/** A page of Cedar Grove's written policies, by its title. */
export function policy(title: string): Authority {
  return { kind: 'policy', cite: `Cedar Grove policy: ${title}` };
}

/** Titles of the policy pages that the rules of confidentiality rest on. */
export const pages = {
  whoMayHear: policy('Who may hear what'),
  checking: policy('How we check who is asking'),
  records: policy('Copies of records'),
  messages: policy('Messages, reminders and e-mail'),
  outside: policy('Requests from outside'),
  astray: policy('When pages go astray'),
  desk: policy('The desk, the screen and the bin'),
  results: policy('Results'),
  refusing: policy('Saying no with a way on'),
} as const;
