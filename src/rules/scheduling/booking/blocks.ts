import type { Block } from '../../../practice/calendar';
import type { BlockRelease } from '../../../practice/templates';
import { ok, refuse, type Result } from '../../../shared/result';

/** Why a block was not released or taken back. */
export type BlockRefusal =
  | { readonly code: 'not-theirs'; readonly releasedBy: string } // somebody else owns the block
  | { readonly code: 'free-already' } // it is released for that date
  | { readonly code: 'stands-already' }; // it was not released for that date

/**
 * Releases a block for one date, or takes the release back. The block stays, and its history grows; only whoever may
 * release it may do either.
 * @source SCH-08
 */
export function releaseBlock(block: Block, release: BlockRelease): Result<Block, BlockRefusal> {
  if (release.by !== block.releasedBy) return refuse({ code: 'not-theirs', releasedBy: block.releasedBy });
  const history = block.releases ?? [];
  const last = history.filter(({ date, by }) => date === release.date && by === block.releasedBy).at(-1);
  const isFree = last?.act === 'released';
  if (release.act === 'released' && isFree) return refuse({ code: 'free-already' });
  if (release.act === 'restored' && !isFree) return refuse({ code: 'stands-already' });
  return ok({ ...block, releases: [...history, release] });
}
