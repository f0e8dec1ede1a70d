import { captionOf, cues, type CueId } from './cues';
import type { CueRequest } from './cues-for';
import type { Player } from './player';

/** One sound in words; ids never repeat. */
export interface SoundCaption {
  readonly id: number;
  readonly cue: CueId;
  readonly text: string;
}

export interface AudioSettings {
  readonly volume: number; // 0 to 1
  readonly muted: boolean;
}

export interface AudioNeeds extends AudioSettings {
  /** Makes the player; called once, at the first `unlock`, so that nothing is fetched before the player of the game acts. */
  readonly makePlayer: () => Player;
  readonly onCaption: (caption: SoundCaption) => void;
  /** Real milliseconds, to keep one caption from being said over and over. */
  readonly now: () => number;
}

/** The desk's sounds. Nothing here throws; where there is no sound there are still its captions. */
export interface AudioDesk {
  play(cue: CueId, where?: { readonly line?: number }): void;
  /** Starts a loop; one that runs already goes on. `level` from 0 to 1 scales it. */
  loop(cue: CueId, where?: { readonly line?: number; readonly level?: number }): void;
  stop(cue: CueId, where?: { readonly line?: number }): void;
  stopAll(): void;
  /** Does what a change of the room asks for. */
  follow(requests: readonly CueRequest[]): void;
  setMuted(muted: boolean): void;
  setVolume(volume: number): void;
  /** Call it from a click or a key: browsers allow sound only after one. Loops asked for before start now. */
  unlock(): void;
  destroy(): void;
}

const captionAgain = 4000; // ms
const fade = 250; // ms
/** Each line rings a little higher than the one before. */
const lineRates = [1, 0.94, 1, 1.06, 1.12] as const;

/** Sounds of the desk over any player. */
export function openAudioDesk({ volume, muted, makePlayer, onCaption, now }: AudioNeeds): AudioDesk {
  const running = new Map<
    string,
    { readonly cue: CueId; readonly line: number | undefined; readonly level: number; handle: number | undefined }
  >();
  const said = new Map<string, number>();
  const settings = { volume, muted };
  let player: Player | undefined;
  let count = 0;

  const start = (cue: CueId, line: number | undefined, level: number, fadeIn: number): number | undefined =>
    quietly(() =>
      player?.start(cue, { volume: cues[cue].gain * level * settings.volume, rate: lineRates[line ?? 0] ?? 1, fadeIn }),
    );
  const say = (cue: CueId, line: number | undefined): void => {
    const text = captionOf(cue, line);
    const last = said.get(text);
    if (last !== undefined && now() - last < captionAgain) return;
    said.set(text, now());
    count += 1;
    onCaption({ id: count, cue, text });
  };
  const stopKey = (key: string): void => {
    const one = running.get(key);
    running.delete(key);
    const handle = one?.handle;
    if (handle !== undefined) quietly(() => player?.stop(handle, one?.cue === 'ring' ? 0 : fade));
  };
  const hush = (): void => {
    for (const one of running.values()) {
      const { handle } = one;
      one.handle = undefined;
      if (handle !== undefined) quietly(() => player?.stop(handle, 0));
    }
  };
  const resume = (): void => {
    if (settings.muted || settings.volume <= 0) return;
    for (const one of running.values()) one.handle ??= start(one.cue, one.line, one.level, fade);
  };

  const desk: AudioDesk = {
    play(cue, { line } = {}) {
      say(cue, line);
      if (!settings.muted) start(cue, line, 1, 0);
    },
    loop(cue, { line, level = 1 } = {}) {
      const key = keyOf(cue, line);
      if (running.has(key)) return;
      say(cue, line);
      running.set(key, { cue, line, level, handle: undefined });
      resume();
    },
    stop: (cue, { line } = {}) => stopKey(keyOf(cue, line)),
    stopAll: () => [...running.keys()].forEach(stopKey),
    follow(requests) {
      for (const { act, cue, line } of requests) desk[act](cue, line === undefined ? {} : { line });
    },
    setMuted(isMuted) {
      settings.muted = isMuted;
      if (isMuted) hush();
      else resume();
    },
    setVolume(next) {
      settings.volume = Math.min(1, Math.max(0, next));
      hush();
      resume();
    },
    unlock() {
      player ??= quietly(makePlayer);
      resume();
    },
    destroy() {
      desk.stopAll();
      quietly(() => player?.destroy());
      player = undefined;
    },
  };
  return desk;
}

function keyOf(cue: CueId, line: number | undefined): string {
  return line === undefined ? cue : `${cue}:${line}`;
}

/** Sound is never worth a broken desk: a player's failure is a silence. */
function quietly<Value>(act: () => Value): Value | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
