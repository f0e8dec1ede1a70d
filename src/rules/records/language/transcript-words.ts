/** Words that carry grammar alone: to put one right changes nothing that was said. */
export const grammarWords = new Set(
  'a an the of is are was were be been being am has have had having do does did that which there'.split(' '),
);

/** What a speaker says that is not to be typed: fillers, and points said aloud. */
export const unspoken = new Set('um uh er hmm erm ah okay comma semicolon'.split(' '));

/** Marks said aloud that are words of the field too: they may go only where the mark was typed. */
export const saidMarks: Readonly<Record<string, string>> = { period: '.', colon: ':' };

/** Words clipped in speech, and two words written as one, written out. */
export const clipped: Readonly<Record<string, string>> = {
  temp: 'temperature',
  exam: 'examination',
  meds: 'medications',
  sats: 'saturation',
  echo: 'echocardiogram',
  alright: 'all right',
  followup: 'follow up',
  dr: 'doctor',
};

/** What a word grew together with in speech, by what is left of it; 's and n't are told apart where they stand. */
export const contracted: Readonly<Record<string, string>> = { ll: 'will', ve: 'have', re: 'are', m: 'am' };
export const pronouns = new Set('i we you they he she it there that who'.split(' '));

/** What stands after the figures of an ordinal: '12th'. */
export const ordinalEnds = new Set(['st', 'nd', 'rd', 'th']);

/** Spans of time beside a number: another one is another amount. */
export const spans: Readonly<Record<string, string>> = Object.fromEntries(
  'second minute hour day week month year'.split(' ').flatMap((span) => [
    [span, span],
    [`${span}s`, span],
  ]),
);

/** Ordinals in figures. */
export const ordinals: Readonly<Record<string, string>> = Object.fromEntries(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
    .split(' ')
    .map((word, index) => [word, String(index + 1)]),
);

export const negations = new Set(
  'no not without denies deny denied denying never none negative absent nor neither nil non'.split(' '),
);
export const sideWords = new Set(['left', 'right', 'bilateral', 'bilaterally']);

/** Short forms of units beside figures, and what is said for them. */
const unitNames: Readonly<Record<string, string>> = {
  mg: 'mg milligram milligrams',
  mcg: 'mcg microgram micrograms µg μg ug',
  g: 'g gm gram grams',
  kg: 'kg kilogram kilograms',
  mL: 'ml milliliter milliliters cc',
  L: 'l liter liters',
  cm: 'cm centimeter centimeters',
  mm: 'mm millimeter millimeters',
  m: 'm meter meters',
  mmol: 'mmol millimole millimoles',
  mEq: 'meq milliequivalent milliequivalents',
};

/** The short form of each unit by everything it is called, in small letters. */
export const shortUnits: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(unitNames).flatMap(([short, names]) => names.split(' ').map((name) => [name, short])),
);
/** Units that are written out, and mean another amount when changed. */
export const longUnits = new Set(
  'unit units tablet tablets capsule capsules puff puffs drop drops inch inches pound pounds'.split(' '),
);
/** How a degree is written. */
export const degrees = new Set(['°', 'degree', 'degrees']);
/** The two scales of temperature, by what stands beside a degree or a number. */
export const scales: Readonly<Record<string, string>> = {
  f: 'fahrenheit',
  fahrenheit: 'fahrenheit',
  c: 'celsius',
  celsius: 'celsius',
  centigrade: 'celsius',
};
export const scaleNames = new Set(Object.values(scales));
/** Short forms of units that are written out. */
export const shortAmounts: Readonly<Record<string, string>> = {
  u: 'unit',
  tab: 'tablet',
  tabs: 'tablet',
  cap: 'capsule',
  caps: 'capsule',
  gtt: 'drop',
  gtts: 'drop',
};
/** Units of doses: the word before such an amount is a medicine. */
export const doseUnits = new Set(['mg', 'mcg', 'g', 'mEq', 'unit']);

/** Words beside a dose that are no medicine. */
export const besideDose = new Set(
  'take takes taking took give gives given start starts started starting stop stopped increase increased decrease decreased reduce reduced raise raised lower lowered continue continued continues receive received add added dose doses of to at by from about only another additional and with for or per total daily now was is up down tablet tablets capsule capsules units inject injected use using be it then'.split(
    ' ',
  ),
);

/** Words of which each says the opposite of the other. */
export const opposites: readonly (readonly [string, string])[] = [
  ['positive', 'negative'],
  ['with', 'without'],
  ['increase', 'decrease'],
  ['increased', 'decreased'],
  ['elevated', 'decreased'],
  ['before', 'after'],
  ['above', 'below'],
  ['start', 'stop'],
  ['started', 'stopped'],
  ['upper', 'lower'],
  ['medial', 'lateral'],
  ['anterior', 'posterior'],
  ['proximal', 'distal'],
  ['inner', 'outer'],
  ['benign', 'malignant'],
  ['better', 'worse'],
  ['poorly', 'well'],
  ['improved', 'worsened'],
  ['present', 'absent'],
  ['high', 'low'],
  ['once', 'twice'],
  ['morning', 'evening'],
  ['mother', 'father'],
  ['male', 'female'],
  ['man', 'woman'],
  ['boy', 'girl'],
];
