import { type Evidence, evidenceOf } from '../scoring/evidence';
import type { EvidenceItem, Settings } from '../sim/state';

export type { Evidence } from '../scoring/evidence';

const none: readonly Evidence[] = [];

/** Evidence that is shown at once: in learn mode all of it, with rule and authority, otherwise nothing until the debrief. */
export function feedbackOf(evidence: readonly EvidenceItem[], mode: Settings['mode']): readonly Evidence[] {
  return mode === 'learn' ? evidenceOf(evidence) : none;
}
