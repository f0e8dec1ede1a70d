/** What drawing the room has cost so far. */
export interface RoomStats {
  readonly scriptMsMedian: number; // own script and Phaser's per drawn frame, over the last 120 of them
  readonly frames: number;
  readonly drawn: number;
}

const kept = 120;

/** Collects how long frames took. */
export function createMeter(): { frame(milliseconds: number, drawn: boolean): void; read(): RoomStats } {
  const times: number[] = [];
  let frames = 0;
  let drawn = 0;
  return {
    frame(milliseconds, wasDrawn) {
      frames += 1;
      if (!wasDrawn) return;
      drawn += 1;
      times.push(milliseconds);
      if (times.length > kept) times.shift();
    },
    read() {
      const sorted = [...times].sort((one, other) => one - other);
      return { scriptMsMedian: sorted[Math.floor(sorted.length / 2)] ?? 0, frames, drawn };
    },
  };
}
