import type { Pack } from '../packs/pack';
import type { Shift } from '../sim/shift';
import type { Settings } from '../sim/state';
import { playerView } from '../sim/view/view';
import { feedbackOf } from './feedback';
import { keepParts } from './keep-parts';
import { RoomKeeper } from './room';
import type { SessionSnapshot } from './session';

type Rest = Pick<SessionSnapshot, 'status' | 'rejection' | 'storage'>;

/** What is shown of a shift and who wants to know: a snapshot is made only when somebody looks and something has changed. */
export class Shown {
  private readonly listeners = new Set<() => void>();
  private readonly keeper: RoomKeeper;
  private last: SessionSnapshot | null = null;
  private isStale = true;

  /** @param rest what the session knows and the shift does not */
  constructor(
    private readonly shift: Shift,
    private readonly settings: Settings,
    pack: Pack,
    private readonly rest: () => Rest,
  ) {
    this.keeper = new RoomKeeper({ practice: pack.practice, weather: pack.page.weather });
  }

  snapshot(): SessionSnapshot {
    if (this.last === null || this.isStale) {
      this.last = keepParts(this.last, this.look());
      this.isStale = false;
    }
    return this.last;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Something may look otherwise now. */
  changed(): void {
    this.isStale = true;
    for (const listener of this.listeners) listener();
  }

  forgetAll(): void {
    this.listeners.clear();
  }

  private look(): SessionSnapshot {
    const { shift, settings } = this;
    const view = playerView(shift.inside);
    const rest = this.rest();
    return {
      ...rest,
      view,
      room: this.keeper.show(view, rest.status === 'running' ? settings.pace : 'paused'),
      feedback: feedbackOf(shift.state.evidence, settings.mode),
    };
  }
}
