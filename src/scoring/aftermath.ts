import { addDays } from '../practice/dates';
import { fillText } from '../shared/fill';
import { conditionValues } from '../sim/npc/conditions';
import type { Run } from '../sim/run';

/** Something that came of a shift, days later. */
export interface Consequence {
  readonly encounter: string;
  /** ISO date on which it comes. */
  readonly date: string;
  readonly afterDays: number;
  readonly event: string;
  readonly text: string;
  /** In cents: negative is what it cost, positive what it brought. */
  readonly cents: number;
}

/** What comes of a shift that is over: the consequences whose conditions hold, in the order of their days. Here the truth may speak. */
export function aftermath(run: Run): Consequence[] {
  const out: Consequence[] = [];
  for (const cast of run.cast.encounters.values()) {
    if (run.encounter(cast.id).phase !== 'ended') continue;
    const values = conditionValues(run, cast.id);
    cast.compiled.source.later.forEach((item, index) => {
      if (cast.compiled.later[index]?.(values) !== true) return;
      out.push({
        encounter: cast.id,
        date: addDays(run.setup.date, item.afterDays),
        afterDays: item.afterDays,
        event: item.event,
        text: fillText(item.text, cast.fill),
        cents: item.cents,
      });
    });
  }
  return out.toSorted((a, b) => a.afterDays - b.afterDays);
}
