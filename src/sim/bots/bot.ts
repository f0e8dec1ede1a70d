import type { Act } from '../../practice/acts/act';
import type { Practice } from '../../practice/practice';
import type { PlayerView } from '../view/player-view';

/** Where a bot departs from what an expert does. All false is the expert. */
export interface Temper {
  /** Tells whoever asks what they ask, and more, without asking who they are. */
  readonly tellsAll: boolean;
  /** Refuses and sets up hurdles where people have a right or a need. */
  readonly refuses: boolean;
  /** Checks nobody's identity, no coverage, no referral, and reads the record out for a yes. */
  readonly checksNothing: boolean;
  /** No greeting, no acknowledging, holds without asking, no read-back, no summary, half a message. */
  readonly hurries: boolean;
}

/** Somebody who works the desk: sees what a player sees and nothing more, and says what to do next. */
export interface Bot {
  readonly name: string;
  /** The next act. The view is all a bot is given; what it wants to remember it must read from there again. */
  decide(view: PlayerView, practice: Practice): Act;
}

export const expertTemper: Temper = { tellsAll: false, refuses: false, checksNothing: false, hurries: false };
