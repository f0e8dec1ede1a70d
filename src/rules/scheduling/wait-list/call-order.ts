import type { WaitList } from '../../situation/wait-list';

type Candidate = WaitList['candidates'][number];
type Opening = WaitList['opening'];

/** Why a time does not fit somebody on the list, in plain words; undefined when it fits. */
export function misfit(candidate: Candidate, opening: Opening): string | undefined {
  if (candidate.level === 'L1' || candidate.level === 'L2') return 'belongs to the nurse first';
  if (plain(candidate.visitType) !== plain(opening.visitType)) return 'waits for another kind of visit';
  if (candidate.minutes > opening.minutes) return 'needs a longer time';
  if (candidate.clinician !== undefined && plain(candidate.clinician) !== plain(opening.clinician))
    return 'waits for another clinician';
  if (candidate.earliest !== undefined && candidate.earliest > opening.date) return 'cannot come so early';
  if (!candidate.canCome) return 'cannot come then';
  if (candidate.noticeMinutes > opening.noticeMinutes) return 'needs more notice';
  if (candidate.preparation === 'missing') return 'is not prepared';
  return candidate.called ? 'has been called' : undefined;
}

/**
 * Those whom a time fits, in the order they are called: flagged by the clinician, then visits that fill the time, then the
 * more urgent, then those who have waited longest; the list's own order decides between equals.
 * @source SCH-20
 */
export function callOrder(candidates: readonly Candidate[], opening: Opening): Candidate[] {
  return candidates
    .filter((candidate) => misfit(candidate, opening) === undefined)
    .toSorted(
      (one, other) =>
        Number(other.flagged) - Number(one.flagged) ||
        Number(other.minutes === opening.minutes) - Number(one.minutes === opening.minutes) ||
        rank(one) - rank(other) ||
        (one.added < other.added ? -1 : Number(one.added > other.added)),
    );
}

function rank({ level }: Candidate): number {
  return level === 'unknown' ? 5 : Number(level.slice(1));
}

const plain = (text: string): string => text.trim().toLowerCase();
