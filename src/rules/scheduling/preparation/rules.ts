import { standard } from '../../cite';
import { policyPage } from '../../finding';
import { rules } from '../../rule';

const page = policyPage('Preparing for tests and operations');
const asa = standard('American Society of Anesthesiologists: fasting before anaesthesia, as hospitals publish it');

/** The rules of preparing for tests and operations. */
export const preparationRules = rules(
  {
    id: 'scheduling.preparation',
    title: 'The written words',
    says: 'The desk passes on the written instructions of clinic or facility word for word, at booking and again with the reminder.',
    authority: [standard('Published instructions of hospitals and clinics before procedures'), page],
    facts: ['SCH-16'],
    mark: 'S',
    met: 'The sheet, read out and sent.',
    broken: 'Nobody told her to fast.',
    why: 'A procedure without its preparation is a slot, a day and a night lost.',
    competencies: ['R-SURG', 'S-CLEAR'],
    weight: 4,
  },
  {
    id: 'scheduling.preparation-sheet',
    title: 'A sheet for each test',
    says: 'By house policy: no deodorant before a mammogram, a full bladder for a pelvic ultrasound, the bowel sheet and a driver for a colonoscopy, no food before a fasting blood test, the sheet of the facility before anaesthesia.',
    authority: [page],
    facts: ['SCH-16'],
    mark: 'M',
    met: 'The right sheet, read out.',
    broken: 'The sheet of another test.',
    why: 'What is forgotten at home is repeated on another day.',
    competencies: ['R-SCHED', 'S-DETAIL'],
    weight: 3,
  },
  {
    id: 'scheduling.preparation-nurse',
    title: 'Medicines are the nurse’s',
    says: 'Diabetes, insulin, blood thinners, GLP-1 drugs, pregnancy or an implant go to the nurse before the day; the desk says nothing about any medicine, and nobody on insulin hears “nothing after midnight” from it.',
    authority: [asa, page],
    facts: ['SCH-16', 'COM-06'],
    mark: 'S',
    met: '“Our nurse will call you about your insulin.”',
    broken: '“Stop it three days before.”',
    why: 'Fasting on insulin can kill, and so can a clot.',
    competencies: ['R-SURG', 'S-PRO'],
    weight: 10,
  },
  {
    id: 'scheduling.fasting',
    title: 'Hours since food and drink',
    says: 'For healthy people at a planned operation: clear liquids 2 hours, breast milk 4, formula, other milk and a light meal 6, other food 8. What the facility asks goes before it, and too short a time is for nurse or facility to decide on.',
    authority: [asa, page],
    facts: ['SCH-16'],
    mark: 'S',
    met: 'What and when was written down, and the nurse told.',
    broken: '“A little coffee won’t hurt.”',
    why: 'What is in the stomach can end up in the lungs.',
    competencies: ['R-SURG', 'S-DETAIL'],
    weight: 6,
  },
  {
    id: 'scheduling.fasting-blood',
    title: 'Before a fasting blood test',
    says: 'By house policy eight hours without food before a fasting blood test unless the order says otherwise; water is allowed.',
    authority: [page],
    facts: ['SCH-16'],
    mark: 'M',
    met: 'Nothing but water since ten.',
    broken: 'Breakfast, and nobody asked.',
    why: 'A wrong value is worse than none.',
    competencies: ['R-SCHED', 'S-DETAIL'],
    weight: 3,
  },
);
