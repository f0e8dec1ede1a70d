import { regulator, standard } from '../cite';
import { policyPage } from '../finding';
import { rules } from '../rule';

const rooms = policyPage('Rooms between patients');
const instruments = policyPage('Instruments');
const competencies = ['R-ROOMS', 'S-DETAIL'];

/** The rules of rooms and instruments. */
export const roomsRules = rules(
  {
    id: 'office.room-turnover',
    title: 'A room between two patients',
    says: 'Paper off, what can be seen cleaned off, surfaces disinfected and wet for the time on the label, new paper, filled up, papers and screen cleared; then ready.',
    authority: [standard('Environmental cleaning of exam rooms: registered disinfectant, full contact time'), rooms],
    facts: ['OPS-04'],
    mark: 'S',
    met: 'The room is clean, and nothing in it speaks of the one before.',
    broken: 'Wiped dry at once, or the last chart on the screen.',
    why: 'A disinfectant works while it is wet, and a label left behind is a disclosure.',
    competencies,
    weight: 5,
  },
  {
    id: 'office.room-blood',
    title: 'Blood and body fluid',
    says: 'Blood and body fluid are for trained staff with gloves and the spill kit; the desk closes the room and calls.',
    authority: [rooms],
    facts: ['OPS-04'],
    mark: 'M',
    met: 'The room was closed and trained staff came.',
    broken: 'The desk wiped it up.',
    why: 'Goodwill is no protection.',
    competencies,
    weight: 6,
  },
  {
    id: 'office.instrument-level',
    title: 'How clean an instrument has to be',
    says: 'What enters sterile tissue is sterilised, what touches mucosa or broken skin gets high-level disinfection, what touches whole skin low-level.',
    authority: [instruments],
    facts: ['OPS-05'],
    mark: 'M',
    met: 'It had what its use asks for, or more.',
    broken: 'It had less.',
    why: 'The use decides, not how it looks.',
    competencies,
    weight: 7,
  },
  {
    id: 'office.sterile-pack',
    title: 'Tape is not sterility',
    says: 'Gauges of the load, indicators outside and inside the pack, and a spore test at least every week together show that it is sterile; tape alone shows that it was hot.',
    authority: [regulator('CDC: MMWR recommendations on sterilisation monitoring'), instruments],
    facts: ['OPS-05'],
    mark: 'V',
    met: 'Gauges, indicators and spore test agree, and the pack is dry and whole.',
    broken: 'The tape was striped, and that was enough for somebody.',
    why: 'The stripe comes with the heat, long before the last spore is dead.',
    competencies,
    weight: 8,
  },
  {
    id: 'office.sterile-cycle',
    title: 'The cycles of the house',
    says: 'A wrapped load gets at least the temperature and the minutes of the house list.',
    authority: [instruments],
    facts: ['OPS-05'],
    mark: 'M',
    met: 'The cycle reached what the list asks.',
    broken: 'It was shorter or cooler.',
    why: 'Steam needs its time to get through the wrapping.',
    competencies,
    weight: 6,
  },
  {
    id: 'office.sterile-release',
    title: 'The desk checks, and does not release',
    says: 'The secretary looks at date, tape, dry and whole, holds back what fails and tells the nurse; a load is released by trained staff.',
    authority: [instruments],
    facts: ['OPS-05'],
    mark: 'P',
    met: 'What was in doubt was held back and told.',
    broken: 'The secretary released a load.',
    why: 'Who releases answers for the whole of it.',
    competencies,
    weight: 6,
  },
);
