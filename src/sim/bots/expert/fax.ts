import type { Act } from '../../../practice/acts/act';
import type { Paper } from '../../../practice/paper';
import type { Practice } from '../../../practice/practice';
import type { PlayerView } from '../../view/player-view';
import type { Temper } from '../bot';
import { colleague } from '../steps';

/** What to do with the pages in the tray: read them, see whose they are, and put them where they belong. */
export function fax(view: PlayerView, practice: Practice, temper: Temper): Act | undefined {
  const paper = view.trayPapers.find((one) => one.state !== 'secured');
  if (!paper) return undefined;
  if (!view.papersRead.includes(paper.id)) return { verb: 'look-at', paper: paper.id };
  if (temper.tellsAll) return { verb: 'handle-paper', paper: paper.id, action: 'leave' };
  const mrn = ours(view, paper);
  if (temper.checksNothing || temper.hurries) {
    const guess = mrn ?? view.charts[0]?.mrn;
    return guess === undefined ? undefined : { verb: 'handle-paper', paper: paper.id, action: 'file', mrn: guess };
  }
  if (temper.refuses) return { verb: 'handle-paper', paper: paper.id, action: 'shred' };
  const officer = colleague(practice, 'privacy-officer');
  if (mrn !== undefined && meantForUs(paper, practice)) return { verb: 'handle-paper', paper: paper.id, action: 'file', mrn };
  const told = view.messages.some((message) => message.to === officer && message.draft !== undefined && message.text.includes('misdirected'));
  return told ? undefined : { verb: 'handle-paper', paper: paper.id, action: 'return' };
}

function meantForUs(paper: Paper, practice: Practice): boolean {
  const to = field(paper, 'To');
  return to === undefined || to.includes(practice.name);
}

/** The chart of the person the pages are about: by present or former name and date of birth. */
function ours(view: PlayerView, paper: Paper): string | undefined {
  const name = field(paper, 'Patient') ?? field(paper, 'Name');
  const dob = field(paper, 'Date of birth') ?? field(paper, 'DOB');
  const first = name?.includes(',') === true ? name.split(',')[1]?.trim().split(' ')[0] : name?.split(' ')[0];
  return view.charts.find((chart) => (dob === chart.dob || dob === spokenOrPrinted(chart.dob)) && chart.spoken.split(' ')[0] === first)?.mrn;
}

function spokenOrPrinted(dob: string): string {
  return `${dob.slice(5, 7)}/${dob.slice(8)}/${dob.slice(0, 4)}`;
}

function field(paper: Paper, name: string): string | undefined {
  return paper.fields.find((one) => one.name.toLowerCase() === name.toLowerCase())?.value;
}
