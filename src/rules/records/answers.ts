import type { Severity } from '../authority';
import type { Answer } from '../verdict-of';

type More = Partial<Pick<Answer, 'needs' | 'routeTo' | 'due' | 'order' | 'figures'>>;

/** The duty was done. */
export function met(basis: string, betterAct: string, more: More = {}): Answer {
  return { verdict: 'met', outcome: 'met', severity: 'none', basis, betterAct, ...more };
}

/** The duty was done in part. */
export function partly(severity: Severity, basis: string, betterAct: string, more: More = {}): Answer {
  return { verdict: 'partly-met', outcome: 'partly', severity, basis, betterAct, ...more };
}

/** The duty was left undone. */
export function missed(severity: Severity, basis: string, betterAct: string, more: More = {}): Answer {
  return { verdict: 'missed', outcome: 'missed', severity, basis, betterAct, ...more };
}

/** The opposite was done. */
export function breached(severity: Severity, basis: string, betterAct: string, more: More = {}): Answer {
  return { verdict: 'breached', outcome: 'breach', severity, basis, betterAct, ...more };
}

/** A right was denied, or a hurdle put up. */
export function wrongful(basis: string, betterAct: string, more: More = {}): Answer {
  return { verdict: 'wrongful', outcome: 'breach', severity: 'serious', basis, betterAct, ...more };
}

/** Something is right as it stands, or not, or is answered; no evidence either way. */
export function answered(
  verdict: 'valid' | 'invalid' | 'not-enough' | 'computed' | 'allowed' | 'forbidden' | 'right',
  severity: Severity,
  basis: string,
  betterAct: string,
  more: More = {},
): Answer {
  return { verdict, severity, basis, betterAct, ...more };
}

/** What decides was left out: the questions to ask. */
export function needs(questions: readonly string[], basis: string, betterAct: string, more: More = {}): Answer {
  return { verdict: 'needs', severity: 'none', basis, betterAct, ...more, needs: questions };
}

/** Somebody else decides. */
export function route(routeTo: string, basis: string, betterAct: string, more: More = {}): Answer {
  return { verdict: 'route', severity: 'none', basis, betterAct, ...more, routeTo };
}
