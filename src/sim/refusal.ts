import { refuse, type Result } from '../shared/result';
import type { Rejection, RejectionCode } from './command';

/** What a handler returns: nothing, or why the act was not carried out. */
export type Handled = Result<void, Rejection>;

export const done: Handled = { ok: true, value: undefined };

/** Refuses an act with its code and one sentence. */
export function reject(code: RejectionCode, message: string): { readonly ok: false; readonly error: Rejection } {
  return refuse({ code, message });
}
