import type { Act } from '../../src/practice/acts/act';
import type { AskItem, Tone } from '../../src/practice/acts/talk.vocabulary';
import { loadPack, packFolder } from '../../src/cli/packs-on-disk';
import { alone, provingSettings, seedFor } from '../../src/prover/stage';
import { readShortForm } from '../../src/prover/short-form';
import { evidenceOf } from '../../src/scoring/evidence';
import { sayFault } from '../../src/shared/fault';
import type { Pack } from '../../src/packs/pack';
import { Shift } from '../../src/sim/shift';
import { playerView } from '../../src/sim/view/view';

const packs = new Map<string, Pack>();

/** A pack of the product, read once per test file. */
export function thePack(id = 'first-morning'): Pack {
  const known = packs.get(id);
  if (known) return known;
  const loaded = loadPack(packFolder(id));
  if (!loaded.ok) throw new Error(loaded.error.map(sayFault).join('\n'));
  packs.set(id, loaded.value);
  return loaded.value;
}

/** A shift in the words of the job: `aShift().with('red-flag-caller', 'warm-baby').untilTheyCome().answer().greet()`. */
export function aShift(packId = 'first-morning'): ShiftDriver {
  return new ShiftDriver(thePack(packId), 1);
}

class ShiftDriver {
  private shift: Shift | undefined;
  private encounter = '';

  constructor(
    private pack: Pack,
    private seedNumber: number,
  ) {}

  seed(seed: number): this {
    this.seedNumber = seed;
    return this;
  }

  /** Only this encounter comes, in this variant. */
  with(encounter: string, variant: string): this {
    const seed = seedFor(this.pack, encounter, variant);
    if (seed === undefined) throw new Error(`No seed plays ${encounter}/${variant}.`);
    this.pack = alone(this.pack, encounter);
    this.encounter = encounter;
    return this.seed(seed);
  }

  get it(): Shift {
    this.shift ??= new Shift(this.pack, this.seedNumber, provingSettings);
    return this.shift;
  }

  get view() {
    return playerView(this.it.inside);
  }

  get visitor() {
    return this.it.inside.encounter(this.encounter);
  }

  untilTheyCome(): this {
    this.it.advance(this.visitor.arrivesAt);
    return this;
  }

  pass(seconds: number): this {
    this.it.advance(this.it.state.now + seconds);
    return this;
  }

  /** Does acts in short form, one after another; refuses what the desk refuses. */
  do(...acts: readonly string[]): this {
    for (const written of acts) {
      const act = readShortForm(this.it.inside, this.encounter, written);
      if (!act.ok) throw new Error(act.error);
      this.act(act.value);
    }
    return this;
  }

  act(act: Act): this {
    const done = this.it.command({ at: this.it.state.now, act });
    if (!done.ok) throw new Error(`${act.verb}: ${done.error.message}`);
    return this;
  }

  /** The code with which an act is refused; undefined when it was carried out. */
  refusal(act: Act): string | undefined {
    const done = this.it.command({ at: this.it.state.now, act });
    return done.ok ? undefined : done.error.code;
  }

  answer(): this {
    return this.do('answer');
  }

  serve(): this {
    return this.do('serve');
  }

  greet(tone: Tone = 'warm'): this {
    return this.do(`greet ${tone}`);
  }

  ask(...items: readonly AskItem[]): this {
    return this.do(...items.map((item) => `ask ${item}`));
  }

  /** Outcomes of a rule so far, about this encounter. */
  outcomes(rule: string): string[] {
    return evidenceOf(this.it.state.evidence).flatMap((item) => (item.rule === rule ? [item.outcome] : []));
  }
}
