import { describe, expect, it } from 'vitest';
import { openAudioDesk, type AudioDesk, type AudioNeeds } from '../../../src/audio/audio-desk';
import type { CueId } from '../../../src/audio/cues';
import type { Player } from '../../../src/audio/player';

interface Bench {
  readonly desk: AudioDesk;
  readonly sounding: () => readonly CueId[];
  readonly started: readonly { cue: CueId; volume: number; rate: number }[];
  readonly captions: readonly string[];
  readonly made: () => number;
  wait(milliseconds: number): void;
}

/** A desk over a player that remembers what it was told. */
function aDesk(change: Partial<AudioNeeds> = {}): Bench {
  const sounding = new Map<number, CueId>();
  const started: { cue: CueId; volume: number; rate: number }[] = [];
  const captions: string[] = [];
  let [clock, made] = [0, 0];
  const player: Player = {
    start(cue, { volume, rate }) {
      started.push({ cue, volume, rate });
      sounding.set(started.length, cue);
      return started.length;
    },
    stop: (handle) => void sounding.delete(handle),
    destroy: () => sounding.clear(),
  };
  const desk = openAudioDesk({
    volume: 1,
    muted: false,
    makePlayer: () => {
      made += 1;
      return player;
    },
    onCaption: ({ text }) => captions.push(text),
    now: () => clock,
    ...change,
  });
  return {
    desk,
    started,
    captions,
    sounding: () => [...sounding.values()],
    made: () => made,
    wait: (milliseconds) => void (clock += milliseconds),
  };
}

describe('before the first gesture', () => {
  it('makes no player and no sound, but says what would sound', () => {
    const { desk, captions, made, started } = aDesk();
    desk.play('chime');
    desk.loop('rain');
    expect([made(), started]).toEqual([0, []]);
    expect(captions).toEqual(['The door chimes', 'Rain on the window']);
  });

  it('keeps loops for later and forgets what has passed', () => {
    const { desk, sounding } = aDesk();
    desk.play('chime');
    desk.loop('rain');
    desk.loop('clock');
    desk.stop('clock');
    desk.unlock();
    expect(sounding()).toEqual(['rain']);
  });

  it('unlocks once', () => {
    const { desk, made } = aDesk();
    desk.unlock();
    desk.unlock();
    expect(made()).toBe(1);
  });
});

describe('loops', () => {
  it('are one each, however often they are asked for', () => {
    const { desk, sounding } = aDesk();
    desk.unlock();
    desk.loop('rain');
    desk.loop('rain');
    expect(sounding()).toEqual(['rain']);
  });

  it('ring line by line, each line a little higher', () => {
    const { desk, started, sounding } = aDesk();
    desk.unlock();
    for (const line of [1, 2, 3, 4]) desk.loop('ring', { line });
    const rates = started.map((one) => one.rate);
    expect(new Set(rates).size).toBe(4);
    expect(rates).toEqual([...rates].sort((one, other) => one - other));
    desk.stop('ring', { line: 2 });
    expect(sounding()).toEqual(['ring', 'ring', 'ring']);
  });

  it('follow the room', () => {
    const { desk, sounding } = aDesk();
    desk.unlock();
    desk.follow([
      { act: 'loop', cue: 'murmurFew' },
      { act: 'loop', cue: 'ring', line: 1 },
    ]);
    desk.follow([
      { act: 'stop', cue: 'murmurFew' },
      { act: 'stop', cue: 'ring', line: 1 },
      { act: 'play', cue: 'pickup', line: 1 },
    ]);
    expect(sounding()).toEqual(['pickup']);
  });
});

describe('silence as a setting', () => {
  it('stops what sounds, keeps captions, and takes loops up again', () => {
    const { desk, captions, sounding } = aDesk();
    desk.unlock();
    desk.loop('rain');
    desk.setMuted(true);
    desk.play('chime');
    expect(sounding()).toEqual([]);
    expect(captions).toEqual(['Rain on the window', 'The door chimes']);
    desk.setMuted(false);
    expect(sounding()).toEqual(['rain']);
  });

  it('scales volume with the setting, within 0 and 1', () => {
    const { desk, started } = aDesk({ volume: 1 });
    desk.unlock();
    desk.play('chime');
    desk.setVolume(0.5);
    desk.play('chime');
    desk.setVolume(7);
    desk.play('chime');
    const [full, half, capped] = started.map((one) => one.volume);
    expect(half).toBeCloseTo((full ?? 0) / 2);
    expect(capped).toBe(full);
  });
});

describe('captions', () => {
  it('are not repeated for a sound that comes again at once', () => {
    const { desk, captions, wait } = aDesk();
    desk.play('keyboard');
    wait(500);
    desk.play('keyboard');
    wait(4000);
    desk.play('keyboard');
    expect(captions).toEqual(['Typing', 'Typing']);
  });
});

describe('a player that fails', () => {
  it('is a silence with captions, never an error', () => {
    const broken: Player = {
      start: () => {
        throw new Error('no audio device');
      },
      stop: () => {
        throw new Error('no audio device');
      },
      destroy: () => {
        throw new Error('no audio device');
      },
    };
    for (const makePlayer of [
      () => broken,
      (): Player => {
        throw new Error('blocked');
      },
    ]) {
      const { desk, captions } = aDesk({ makePlayer });
      desk.unlock();
      desk.play('chime');
      desk.loop('rain');
      desk.setMuted(true);
      desk.setMuted(false);
      desk.destroy();
      expect(captions).toEqual(['The door chimes', 'Rain on the window']);
    }
  });
});
