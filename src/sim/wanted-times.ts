import type { Manner } from '../packs/format/encounter.schema';
import { addDays } from '../practice/dates';
import type { BookingCase } from '../rules/situation/scheduling';

/** What somebody can and wants, as a search of the calendar takes it: days counted from today become dates. */
export function wantedTimes(wants: Manner['wants'], today: string): BookingCase['wanted'] {
  return {
    providers: wants?.provider === undefined ? [] : [wants.provider],
    days: [...(wants?.days ?? [])],
    ...(wants?.from === undefined ? {} : { from: wants.from }),
    ...(wants?.to === undefined ? {} : { to: wants.to }),
    ...(wants?.earliest === undefined ? {} : { earliest: addDays(today, wants.earliest) }),
    ...(wants?.latest === undefined ? {} : { latest: addDays(today, wants.latest) }),
    mustProvider: wants?.mustProvider ?? false,
  };
}
