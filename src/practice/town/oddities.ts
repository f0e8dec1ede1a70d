import { Dice } from '../../shared/random';
import type { Chart } from '../chart';
import { addDays } from '../dates';
import type { Practice } from '../practice';

/** Ways in which a record differs from what is so, or invites a mix-up. For casting, which may avoid or seek them; never shown. */
export type Oddity =
  | 'birth-date-typo'
  | 'old-phone'
  | 'old-address'
  | 'former-name'
  | 'coverage-ended'
  | 'coverage-replaced'
  | 'member-number-changed'
  | 'same-name'
  | 'sound-alike-name';

/** Lets a few charts fall behind life: a mistyped date of birth on one or two of those born before `grownBefore`, an old number, address or name on some. */
export function ageRecords(
  charts: readonly Chart[],
  seed: number,
  grownBefore: string,
  { people, town }: Practice,
  spareNumbers: readonly string[],
): { chart: Chart; oddity?: Oddity }[] {
  const grown = charts.filter(({ dob, seen }) => seen.length > 0 && dob < grownBefore).map(({ mrn }) => mrn);
  const chosen = new Dice(seed, 'mistyped').shuffle(grown).slice(0, new Dice(seed, 'how many mistyped').int(1, 2));
  return charts.map((chart) => {
    if (chosen.includes(chart.mrn)) return { chart: { ...chart, dob: mistype(chart.dob) }, oddity: 'birth-date-typo' };
    const dice = new Dice(seed, `oddity/${chart.mrn}`);
    const kind = dice.int(1, 1000);
    if (chart.seen.length === 0 || kind > 75) return { chart };
    if (kind <= 35) return { chart: { ...chart, phone: dice.pick(spareNumbers) }, oddity: 'old-phone' };
    if (kind <= 60 || chart.name.former === undefined)
      return {
        chart: { ...chart, address: `${dice.int(1, 98)} ${dice.pick(people.streets)}, ${town}` },
        oddity: 'old-address',
      };
    const { former, ...name } = chart.name;
    return { chart: { ...chart, name: { ...name, last: former } }, oddity: 'former-name' };
  });
}

/** Swaps month and day where that gives another date, else slips by ten days. */
function mistype(dob: string): string {
  const [year, month, day] = [dob.slice(0, 4), dob.slice(5, 7), dob.slice(8)];
  return Number(day) <= 12 && day !== month ? `${year}-${day}-${month}` : addDays(dob, Number(day) > 12 ? -10 : 10);
}
