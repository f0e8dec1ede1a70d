import type { ModifierCase } from '../../situation/coding';

/** What a modifier in its place amounts to: it holds, it does not, something has to be asked, or the biller judges. */
export interface ModifierFound {
  readonly is: 'holds' | 'wrong' | 'ask' | 'biller';
  readonly why: string;
  /** Known from the house list alone. */
  readonly house?: boolean;
}

/** Whether a modifier belongs where it stands. @source BIL-05 */
export function checkModifier(line: ModifierCase): ModifierFound {
  switch (line.modifier) {
    case '25':
      return separateVisit(line);
    case '57':
      return surgeryDecided(line);
    case '95':
      return ofTheHouse(byVideo(line));
    case 'LT':
    case 'RT':
    case '50':
      return ofTheHouse(sided(line));
    case '24':
      return ofTheHouse(biller('whether the visit has nothing to do with the operation before it'));
    case '59':
      return ofTheHouse(biller('whether two services were distinct'));
    default:
      return ofTheHouse(ask(`What does the payer’s list say ${line.modifier} means?`));
  }
}

/** The services on the same day that 25 sets a visit apart from. */
const besides: readonly ModifierCase['together'][] = ['minor-procedure', 'preventive-service'];

function separateVisit(line: ModifierCase): ModifierFound {
  if (line.on === 'procedure') return wrong('25 stands on the visit code, never on the procedure.');
  if (line.on === 'other') return wrong('25 stands on a visit code.');
  if (line.together === 'none') return wrong('Nothing else was done that day from which the visit would stand apart.');
  if (line.together === 'major-procedure') return biller('whether the visit decided on the surgery');
  if (line.sameClinician === 'no') return wrong('The other service was another clinician’s; 25 is for the same one.');
  if (line.separateWork === 'no')
    return wrong('There was no separate visit work; a second diagnosis does not make it one.');
  if (line.inNotes === 'no') return wrong('The note does not show the separate work.');
  if (line.on === 'unknown') return ask('On which code does it stand: the visit or the procedure?');
  if (!besides.includes(line.together)) return ask('What else was done on that day?');
  if (line.separateWork === 'unknown')
    return ask('Was there meaningful visit work beyond what belongs to the other service?');
  if (line.sameClinician === 'unknown') return ask('Was it the same clinician, on the same day?');
  if (line.inNotes === 'unknown') return ask('Does the note show the separate work?');
  return holds(
    line.together === 'preventive-service'
      ? 'A preventive visit and separate work beside it: two charges, of which the second may have a share.'
      : 'Separate visit work of the same clinician on the same day, shown in the note; one diagnosis is enough.',
  );
}

function surgeryDecided(line: ModifierCase): ModifierFound {
  if (line.on === 'procedure' || line.on === 'other') return wrong('57 stands on the visit code.');
  if (line.together === 'minor-procedure' || line.together === 'preventive-service')
    return wrong('57 is for the decision on major surgery.');
  if (line.decidedOnSurgery === 'no') return wrong('The surgery was not decided on at this visit.');
  if (line.on === 'unknown') return ask('On which code does it stand?');
  if (line.decidedOnSurgery === 'unknown') return ask('Was major surgery decided on at this visit?');
  return holds('The visit at which major surgery was decided on.');
}

function byVideo({ by }: ModifierCase): ModifierFound {
  if (by === 'unknown') return ask('How was the visit held: in the office, by video, by telephone?');
  return by === 'video' ? holds('A visit by video.') : wrong('95 is for a visit by video.');
}

const sides = { LT: 'left', RT: 'right', '50': 'both' } as const;

function sided({ modifier, side }: ModifierCase): ModifierFound {
  const means = sides[modifier as keyof typeof sides];
  if (side === 'unknown') return ask('Which side does the note say?');
  return side === means
    ? holds(`It says ${means}, and so does the note.`)
    : wrong(`It says ${means}, the note ${side}.`);
}

const holds = (why: string): ModifierFound => ({ is: 'holds', why });
const wrong = (why: string): ModifierFound => ({ is: 'wrong', why });
const ask = (why: string): ModifierFound => ({ is: 'ask', why });
const biller = (why: string): ModifierFound => ({ is: 'biller', why: `The biller judges ${why}.` });
const ofTheHouse = (found: ModifierFound): ModifierFound => ({ ...found, house: true });
