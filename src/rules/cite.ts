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
  whoMayHear: policy('Who may hear what about a patient'),
  checking: policy('How we check who is speaking'),
  records: policy('Copies of the record'),
  messages: policy('Messages, reminders and e-mail'),
  outside: policy('Requests from outside'),
  astray: policy('Pages in the wrong place'),
  desk: policy('Voices, screens and papers at the desk'),
  results: policy('Results of tests'),
  refusing: policy('Saying no with a way on'),
} as const;
