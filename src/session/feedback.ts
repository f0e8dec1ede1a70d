import type { EvidenceItem, Settings } from '../sim/state';

const none: readonly EvidenceItem[] = [];

/** Evidence that is shown at once: in learn mode all of it that says how something was done, otherwise nothing until the debrief. */
export function feedbackOf(evidence: readonly EvidenceItem[], mode: Settings['mode']): readonly EvidenceItem[] {
  return mode === 'learn' ? evidence.filter((item) => item.verdict.outcome !== undefined) : none;
}
