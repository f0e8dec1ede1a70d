import { duty, family } from './family';

/** Words and names of medicine: what each question asks and how it is answered. */
export const language = family(
  'Words and names of medicine',
  'Medical words, medicines by name, abbreviations and dictation.',
  {
    'word-parts': {
      asks: 'What is this medical word made of, or how is it spelled?',
      verdicts: ['computed', 'invalid', 'forbidden', 'needs'],
      answers:
        '`order` has its parts, or the spellings that fit, best first; `routeTo` is the service it points to. `distance` in `figures` is how far the best spelling is from what was heard, in steps of sound.',
    },
    'look-alike': {
      asks: 'Which of two words or numbers that look or sound alike is it?',
      verdicts: ['computed', ...duty, 'needs'],
      answers:
        '`order` has what it may be, best first; `needs` where nothing decides. With `wrote`, whether that may stand.',
    },
    'drug-name': {
      asks: 'How is this medicine’s name written, and what is it taken for?',
      verdicts: ['computed', ...duty, 'needs'],
      answers:
        '`order` has it as the look-alike list prints it and then the names it is taken for, or the names a part of it may be.',
    },
    abbreviation: {
      asks: 'Which abbreviations of this text may not stay?',
      verdicts: ['computed', 'valid', 'invalid', 'needs'],
      answers:
        '`order` has each that may not stay as written; `figures` has `items`, how many, and where each begins, counted from 1; `betterAct` the text rewritten.',
    },
    dictation: {
      asks: 'Where does this transcript differ from what was dictated, and how gravely?',
      verdicts: [...duty],
      answers:
        '`figures` counts the differences by kind (`negation`, `side`, `number`, `medicine`, `term`: critical; `quote`, `finding`, `words`: serious; `invented`, `flag` and `mark`: gaps and contradictions; `grammar`: may be mended; `style`; `doNotUse`), and `score` is what is left of 1000.',
    },
  },
);
