import type { Act } from '../../../practice/acts/act';
import type { Paper } from '../../../practice/paper';
import type { Practice } from '../../../practice/practice';
import type { PlayerView } from '../../view/player-view';
import type { Temper } from '../bot';
import { printedDate, spokenBirthDate } from '../../../practice/dates';

/** What to do with the pages in the tray: read them, see whose they are, and put them where they belong. */
export function fax(view: PlayerView, practice: Practice, temper: Temper): Act | undefined {
  const paper = view.trayPapers.find((one) => one.state === 'offered' || one.state === 'at-desk');
  if (!paper) return undefined;
  if (!view.papersRead.includes(paper.id)) return { verb: 'look-at', paper: paper.id };
  if (temper.tellsAll) return { verb: 'handle-paper', paper: paper.id, action: 'leave' };
  const mrn = ours(view, paper);
  if (mrn !== undefined && meantForUs(paper, practice) && oneName(paper))
    return { verb: 'handle-paper', paper: paper.id, action: 'file', mrn };
  if (!view.incidents.includes(paper.encounter)) return { verb: 'incident' };
  return { verb: 'handle-paper', paper: paper.id, action: 'return' };
}

function meantForUs(paper: Paper, practice: Practice): boolean {
  const to = field(paper, 'To');
  return to === undefined || to.includes(practice.name);
}

/** The chart of the person the pages are about: by date of birth, and by first name where several share the day. */
function ours(view: PlayerView, paper: Paper): string | undefined {
  const name = field(paper, 'Patient') ?? field(paper, 'Name');
  const dob = field(paper, 'Date of birth') ?? field(paper, 'DOB');
  const first = name?.includes(',') === true ? name.split(',')[1]?.trim().split(' ')[0] : name?.split(' ')[0];
  const sameDay = (date: string): boolean => dob === date || dob === printedDate(date) || dob === spokenBirthDate(date);
  const born = view.charts.filter((chart) => sameDay(chart.dob));
  const found = born.length === 1 ? born[0] : born.find((chart) => chart.spoken.split(' ')[0] === first);
  return found?.mrn;
}

/** Whether all pages are about one patient. */
function oneName(paper: Paper): boolean {
  return paper.fields.filter((one) => one.name.toLowerCase().startsWith('patient')).length === 1;
}

function field(paper: Paper, name: string): string | undefined {
  return paper.fields.find((one) => one.name.toLowerCase() === name.toLowerCase())?.value;
}
