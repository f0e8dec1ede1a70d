import type { Clock } from '../clock';
import type { Store } from './store';

/** Real milliseconds after a change until it is written: the most a crash can lose, with the write itself. */
const delay = 500;

export type SaveState = 'saved' | 'saving' | 'memory';

/** Writes what there is to keep soon after it changed, never two writes at once, and at once when asked. */
export class Autosave {
  private stopWaiting: (() => void) | null = null;
  private writing = false;
  private isDue = false;
  private isUrgent = false;
  private last: Promise<void> = Promise.resolve();
  private broken = false;

  /**
   * @param content what to write now
   * @param changed told when the state to show changes
   */
  constructor(
    private readonly store: Store,
    private readonly key: string,
    private readonly clock: Clock,
    private readonly content: () => unknown,
    private readonly changed: () => void,
  ) {}

  get state(): SaveState {
    if (this.store.kind === 'memory' || this.broken) return 'memory';
    return this.isDue || this.writing ? 'saving' : 'saved';
  }

  /** Something changed: it is written within the delay, together with what changes meanwhile. */
  touch(): void {
    this.isDue = true;
    this.stopWaiting ??= this.clock.every(delay, () => void this.flush());
  }

  /** Writes now what has not been written yet, for the page is about to go; done when all of it is. */
  flush(): Promise<void> {
    this.stopWaiting?.();
    this.stopWaiting = null;
    if (this.isDue && this.writing) this.isUrgent = true;
    else if (this.isDue) this.last = this.write();
    return this.last;
  }

  private async write(): Promise<void> {
    this.isDue = false;
    this.writing = true;
    try {
      await this.store.write(this.key, this.content());
    } catch {
      this.broken = true;
    }
    this.writing = false;
    const { isUrgent } = this;
    this.isUrgent = false;
    if (isUrgent) await this.write();
    else if (this.isDue) this.touch();
    this.changed();
  }
}
