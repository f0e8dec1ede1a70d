import { lettersOf, unaccented } from '../../../shared/fold';
import { printedDate, spokenBirthDate, type PlayerView } from '../../../session/desk.view';

type ChartEntry = PlayerView['charts'][number];

/**
 * The charts that hold every word typed, in the name, the number or the date of birth however it is written
 * (1968-04-17, 04/17/1968, 4/17/1968, April 17, 1968); accents, apostrophes and hyphens may be left out. At most `most`, by name; none while nothing is typed.
 */
export function findCharts(charts: readonly ChartEntry[], query: string, most = 30): readonly ChartEntry[] {
  const words = unaccented(query)
    .split(/[\s,]+/)
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  return charts
    .filter((chart) => {
      const text = searchText(chart);
      const names = chart.name.split(/[\s,]+/).map(lettersOf);
      return words.every((word) => text.includes(word) || names.some((name) => isPartOf(word, name)));
    })
    .toSorted((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0))
    .slice(0, most);
}

function isPartOf(word: string, name: string): boolean {
  const letters = lettersOf(word);
  return letters !== '' && /\p{L}/u.test(letters) && name.includes(letters);
}

function searchText(chart: ChartEntry): string {
  const printed = printedDate(chart.dob);
  const short = printed.replaceAll(/(^|\/)0/g, '$1');
  return unaccented(`${chart.name} ${chart.mrn} ${chart.dob} ${printed} ${short} ${spokenBirthDate(chart.dob)}`);
}
