import { readFileSync } from 'node:fs';
import { checkSchema } from '../../packs/read/schema';
import { parseYaml } from '../../packs/read/yaml';
import { jsonSchemaOf } from '../../practice/json-schema';
import { policySettingsSchema } from '../../practice/policy';
import { caseFileSchema, caseSchema } from '../../rules/case-file';
import { type CaseAnswer, judgeCase } from '../../rules/judge-case';
import type { Question } from '../../rules/situation/situation';
import { repository } from '../files';
import { contextFor } from '../judge/context';
import { sayAnswers } from '../judge/report';
import type { Page } from './rule-pages';
import { fieldTable, flat, type Shape } from './shape';
import { anchor, wordLists } from './vocabularies';

const questions: Readonly<Record<Question, string>> = {
  disclosure:
    'Facts of a patient reach, or are about to reach, somebody. Answers `allowed`, `allowed-in-part`, `needs`, `route` or `forbidden`.',
  refusal:
    'Something was refused, or a condition set, to somebody who asked. Answers `right`, `cautious` or `wrongful`; `needs` where state law decides and no state is named.',
  identity: 'How a person was identified before the record was spoken about, changed or acted on.',
  'records-request': 'How a request for a copy of a record was handled.',
  misdirected: 'What was done about pages or words that reached the wrong place.',
  registration: 'How the registration was kept true when somebody was checked in or a chart was made.',
  'word-parts':
    'A medical word taken apart, or found by how it sounded: `order` has its parts, or the spellings that fit, best first; `routeTo` is the service it points to. `distance` in `figures` is how far the best spelling is from what was heard, in steps of sound.',
  'look-alike':
    'A word or number that sounds or looks like another: `order` has what it may be, best first; `needs` where nothing decides. With `wrote`, whether that may stand.',
  'drug-name':
    'A medicine’s name: `order` has it as the look-alike list prints it and then the names it is taken for, or the names a part of it may be.',
  'medicine-message':
    'A call or message about a medicine: complete, no advice, urgent enough, to the right person. `daysLeft` in `figures`.',
  abbreviation:
    'A text with abbreviations: `valid`, `invalid` or `needs`. `order` has each that may not stay as written; `figures` has `items`, how many, and where each begins, counted from 1; `betterAct` the text rewritten.',
  dictation:
    'A transcript beside what was dictated: `figures` counts the differences by kind (`negation`, `side`, `number`, `medicine`, `term`: critical; `quote`, `finding`, `words`: serious; `invented`, `flag` and `mark`: gaps and contradictions; `grammar`: may be mended; `style`; `doNotUse`), and `score` is what is left of 1000.',
  paper: 'A paper by itself: `valid`, `void` or `not-enough`, with the element that decides.',
  deadline: 'By when something is owed: `due`.',
  'copy-fee': 'What a copy of a record may cost at most: `amount`, in cents.',
  breach: 'Whether something that went wrong is a breach to be notified, and by when.',
  'accounting-entry': 'Whether a disclosure belongs on the list a patient may ask for.',
  safeguard: 'One thing done around records, screens, log-ins, cameras and people.',
  urgency: 'Words that may mean danger, and what was done after them.',
  conversation: 'A conversation from first word to last, as a list of acts.',
  message: 'A message left for a colleague.',
  waiting: 'How long somebody waited, and what they were told.',
  threat: 'Somebody frightens or endangers others at the desk, and what was done.',
  booking:
    'A slot chosen for a visit, and everything that decides whether it may be; in a `calendar`, where one is given.',
  'find-slots':
    'Every time of a described calendar that can be kept, in `order` as `provider/date/HH:MM`, and `figures` `count` and `exceptions`. Best first: times of their own before exceptions (beside another visit, or outside the days of their kind), then the clinicians wished in the order wished, then the earliest, then the clinician listed first. With `ask`: `valid`, or `invalid` with every reason in `basis`.',
  'clear-time':
    'Whom it concerns when a clinician’s time is taken away: `order` as they are called, urgent ones first; `figures` `affected` and `offered`; the times offered to each in `basis`; `needs` where too few are free.',
  'calendar-block':
    'Something done to a block of the calendar: `valid`, `invalid`, `route` to whoever may release it, or a breach.',
  'double-booking': 'Whether two patients may have one time: `valid`, `invalid` or `needs`.',
  'work-in':
    'Who is worked in today, and where, by the ladder: `order` as `id/held-slot`, `id/other-clinician`, `id/cancellation`, `id/double-book` or `id/urgent-care`; `route` to nurse or clinician where they decide.',
  'visit-type':
    'Which kinds of visit the reasons ask for: `order`, and `figures` `leastMinutes` and `usualMinutes` of all together; with `booked`, whether that is right.',
  'booking-data': 'What was taken down and said back when booking; what is missing in `order`.',
  'running-late':
    'How late everybody becomes: `figures` the minutes by visit and `longest`; who has to be told, in `order`; with `did`, whether that was enough.',
  'seen-order': 'In which order people who wait are seen: `order`; `route` to the nurse where somebody looks worse.',
  'schedule-metrics':
    'Figures of a calendar, each where what is given allows it: `booked`, `noShows`, `noShowPermille`, `fillPermille`, `thirdNextDays`, the mean seconds `doorToRoomSeconds`, `roomToProviderSeconds`, `providerSeconds`, `checkoutSeconds`, `waitSeconds`, with `longestWaitSeconds`, and `newPatientWaitTenths` (mean, in tenths of days). Halves are rounded up.',
  'run-day':
    'A day run forward with given lengths: `order` as they are seen; `figures` `seen`, `meanWaitSeconds`, `longestWaitSeconds`, `idleSeconds`, `endSeconds` (since midnight) and `overtimeSeconds`.',
  'template-capacity':
    'How many a template takes: `figures` `patientsPerHour` and `patients`, or `held` and `prebookable` slots.',
  eligibility: 'Whether coverage was checked for a visit, and what was done on the answer.',
  copay: 'An amount due at the desk.',
  'cost-share':
    'What a patient owes for a service: `amount` in cents, and in `figures` `deductible`, `coinsurance`, `copay`, `notCovered`, `patient` (these together), `plan`, `adjustment` (written off) and `balance` (may be billed beyond the share); the last four add up to what was billed.',
  'card-number': 'Whether a number typed off a card can be the right one: `valid`, `invalid` or `needs`.',
  'eligibility-reading':
    'What a payer’s answer says of one thing: `amount` in cents, a percentage in `figures` (in hundredths of a percent), a word in `order`; `needs` for a rejection, and where the answer does not say it.',
  'insurance-date': 'By when something about coverage, an estimate or a claim is owed or ends: `due`.',
  'advance-notice':
    'Whether an advance notice (ABN) to a Medicare patient counts: `valid`, `void`, `not-enough` or `needs`.',
  'claim-check':
    'Whether the boxes of a claim that the desk feeds are clean: `valid`, or `invalid` with the boxes at fault in `order`.',
  remittance:
    'Whether a remittance adds up, and what may be asked of the patient: `amount` in cents; `figures` `allowed`, `patient`, `writeOff`, `other` and `difference`.',
  denial: 'Where a denial or adjustment goes by its group and code: `routeTo`.',
  instalments: 'Whether the desk may agree to a payment plan: `allowed` with its parts in `figures`, or `route`.',
  'credit-balance':
    'Whose money a credit is: `figures` `payer` and `patient`, in cents, and `due` where federal money goes back.',
  'claim-message': 'What a message about a claim means, and who acts on it.',
  'identity-flag': 'What was done on a sign that cover may be somebody else’s.',
  'new-or-established':
    'Whether a patient is new: `figures` `newToPractice`, `newForLength` and `newForBilling`, 1 for new and 0 for not; left out and asked for where it is unclear.',
  telehealth:
    'Whether a video or telephone visit may begin: `valid`, `invalid`, or `needs` with what has to be asked first.',
  'telehealth-claim':
    'The place of service on its claim: `figures` `placeOfService`, 10 or 2 (printed 02); `needs` where Medicare’s date decides and is past.',
  'visit-time':
    'What the clock says where the patient is: `order` the two times as they are said, `due` the date there, `figures` `hour`, `minute`, `dayShift` (days), `apartMinutes`, `utcHour`, `utcMinute`, `utcDayShift`.',
  reminder: 'Whether a reminder may go as it is: `allowed`, `allowed-in-part`, `forbidden` with `tooMuch`, or `needs`.',
  'reminder-days': 'On which days a patient is reminded of a visit: `order`.',
  'late-arrival': 'Somebody who comes late: who decides (`route`), or whether what was done was right.',
  'missed-visit':
    'What a visit that did not take place counts as: `figures` `noShow`, `lateCancel` (1 or 0) and `inTwelveMonths`; `route` where the clinician has to look at it.',
  'missed-visit-fee': 'Whether a missed visit may be charged to the patient: `amount` in cents.',
  'wait-list': 'Who on the wait list is called about a free time: `order`, first to last.',
  'follow-up-date':
    'The day of a return, a next dose or a next visit in pregnancy: `due`, with `figures` `latest` (as YYYYMMDD, of a range), `weeksBetween`, `daysEarly`, `daysLate`.',
  'visit-series': 'How many visits of a series may be booked: `figures` `left` and `bookable`; their dates in `order`.',
  recall: 'What comes next for somebody on the recall list: `order` `call-again`, `send-letter` or `note-in-chart`.',
  'surgery-booking':
    'Whether an operation may be booked as it stands: `valid`, `invalid`, `route` or `needs`, with what is open in `order`; `figures` `historyAgeDays`, and as YYYYMMDD `historyNotBefore`, `resultsBy`, `confirmFrom`.',
  'outside-appointment': 'Whether a test or a visit elsewhere may be made, and whether it was followed.',
  'access-offers': 'What is offered to older, disabled or transport-dependent patients: `order`.',
  transport: 'Whether a visit with medical transport can be kept: `due` is the earliest day.',
  'home-health':
    'Home health under Medicare: `due` is the last day of the visit’s window or of the certification; `figures` `daysBefore` (negative for after), and as YYYYMMDD `earliest` and `latest`.',
  'home-visit-route':
    'In which order a round of home visits is driven: `order`; `figures` `driveMinutes`, and `endsAt` in minutes since midnight.',
  'interpreter-booking': 'Whether this person may interpret, and whether it was booked: `figures` `minutesAtLeast`.',
  preparation: 'How the instructions before a test or operation were given.',
  'preparation-sheet':
    'What the written sheet of a test says: `order`, its lines; `route` where the nurse rings first.',
  fasting: 'Whether enough hours have passed since food or drink: `figures` `minutesNeeded`, `minutesShort`.',
  'wellness-visit':
    'Which check-up it is and whether it is paid on that day: `order` the Medicare code, `due` the last day (Welcome visit) or the first (yearly visit).',
  'urgency-level': 'How urgent a call is by the house scale: `figures` `level`, 1 to 5, and who takes it.',
  'payer-order': 'Which of several payers is billed first: `order`, first to last.',
  'registration-data':
    'Whether what is on record of a patient is complete (`valid`, or `not-enough` with what is missing in `order` and how to ask for it in `needs`), how it was asked for, and whether what has changed was put right.',
  'duplicate-check':
    'Whether two records may be of one person: `figures` `score` and, as its parts, `dateOfBirth`, `lastName`, `firstName`, `phone` and `address`, all in points; `order` holds `same?` (80 points or more, to records), `review` (60 to 79) or `different`. With `one` alone, `order` holds what to search for. And whether what was done about it, from the search to a merger, is the desk’s to do.',
  'name-format':
    'How a name is written on the file: `order` holds it. With `entered`, whether it was typed so: `valid` or `invalid`.',
  'date-format':
    'What a written date says: `order` holds it as `to` asks; `needs` where it can be read in two ways or lacks its century. With `entered`, whether it was typed so.',
  'filing-order':
    'In which order files stand, by name or by number: `order`, first to last; for one number `figures` `primary`, `secondary` and `tertiary`, its groups as they are read. With `filed`, whether they stand so: `valid` or `invalid`.',
  indexing:
    'Where each page of a batch goes: `order`, as `page: destination`; by what it is indexed (`order` holds what is missing); from when on the paper may be shredded: `due`.',
  'correction-or-amendment':
    'Whether something in the record is a `correction`, an `amendment` or an `update` (`order`), who decides, by when, and whether it was handled so.',
  'release-log':
    'Whether one release of records rests on a right or a paper, was of what was asked for, and is in the log (`order` holds what the log lacks).',
  'referral-loop':
    'Whom to chase on a day: `order` holds the referrals whose day has come, urgent ones first, then the longest overdue; `due` is the earliest day somebody has, or had, to look; `figures` count `open`, `closed`, `overdue` and `silent` ones.',
  'referral-packet':
    'Whether the papers of a referral are complete: `valid`, or `not-enough` with what is missing in `order`.',
  letter:
    'Whether a letter or memo may go out: `valid`, `not-enough` with missing parts in `order`, `needs`, or what is wrong with it. Of merged rows, `order` names who has another’s address; `figures` count the `wrong` ones and say by how many rows they have slipped (`shift`).',
  'mail-sort':
    'In which order the mail is dealt with: `order`, first to last; and how cheques, personal pieces and court papers were handled.',
  fax: 'Whether a fax may go (`allowed`, `needs`, `forbidden`), or whether it went as it should and what was done when it went astray.',
  'x12-read':
    'A message as it came (271, 277CA, 835, 837P, 999): what it says in `order` and `figures` (cents), `amount` for what the patient may be asked for (835), the charge (837P) or the copay (271); `invalid` with the faulty segment in `order`.',
  'number-format':
    'Whether something typed has the form of what it is to be: `valid`, `invalid` or `needs`; dates with `year`, `month` and `day` in `figures`.',
  'plan-access':
    'Whether a plan lets its member see this clinician: `order` holds `covered`, `covered at a higher cost`, `not covered` or `after a referral` (then `needs`).',
  'plan-limits':
    'Whether amounts of a plan keep to those of its year: `order` holds `high deductible`, `no high deductible`, `within the cap` or `above the cap`, `figures` the amounts of the year.',
  'referral-check':
    'Whether a referral, or the primary care clinician on file, holds for a visit: `valid`, `invalid` with the faults in `order`, or `needs`; `figures` `visitsLeft`.',
  'time-of-service':
    'What the desk collects at check-in: `amount`, in cents; `figures` `copay` and `estimate` (of deductible and coinsurance).',
  'medicaid-share':
    'What a Medicaid member may be asked for: `amount`, in cents; `wrongful` where the member was sent home over it.',
  'medicare-questions':
    'Which answers make another payer come before Medicare: `order`, first to last; `needs` with the questions that are open.',
  'account-roles':
    'Who is subscriber, patient (what box 6 says) and guarantor: `order`, in that order; `breached` where the statement went to somebody else.',
  'secondary-payment': 'What a second payer adds to the first: `amount`, in cents.',
  'visit-level':
    'What an office visit code, the clinician’s minutes and the complexity of the decisions say of each other: `order` holds the code they reach, `figures` `level` and `minimumMinutes`; `valid`, `route` or `needs` for a code on the form, `breached` where the desk chose.',
  modifier:
    'Whether a modifier belongs where it stands: `valid`, `invalid`, `route` or `needs`; `breached` where the desk added it.',
  'code-kind':
    'What kind of code its form makes it: `order` holds `procedure`, `hcpcs-level-2`, `diagnosis` or `modifier`.',
  'claim-rates':
    'How claims fare: `figures` `cleanPermille`, `notClean`, `deniedPermille` and `reworkCents`, of those sent.',
  'charge-capture':
    'Whether every visit of a day has its form back: `figures` `arrived`, `returned`, `missing`, `extra`, `unaccounted`, `duplicates`, `unnumbered`, `incomplete` (counts) and `capturePermille`; `order` names what is missing or does not fit.',
  adjudication:
    'What a payer answers to a claim: `amount` is the patient’s; `figures` `allowed`, `paid`, `patient` (`deductible`, `coinsurance`, `copay` and `notCovered` together), `balance` (PR-45), `contractual` (CO-45), `denied` (other CO) and `other` (OA, PI) add up to `billed` as `paid`, `patient`, `balance`, `contractual`, `denied` and `other`; `order` lists groups and reasons; with several lines also `line1Paid`, `line1Patient`, `line1Contractual` and so on. A denial is `route` to whoever mends it.',
  'late-claim': 'Whether a claim is in time, may still be sent or is too late: `due`, and `daysLeft` in `figures`.',
  'account-balance':
    'What an account comes to: `amount` is the balance (below zero for a credit); `figures` `charges`, `payments` (`payerPaid`, `patientPaid`), `adjustments`, `refunds` and `balance`; `order` names postings that cannot stand.',
  'posting-error': 'What was done about a payment in the wrong place; `order` lists what is still to do.',
  aging:
    'What is open by age: `figures` `current` (to 30 days), `days31to60`, `days61to90`, `days91to120`, `over120`, `total` and `credit`; `order` lists what is open, oldest first.',
  statement:
    'Whether a statement can go out: `amount` is what it may ask for; `figures` `balance`, and `over`, `under` or `credit`; `order` lists what it fails to show.',
  adjustment:
    'Whether an amount may be taken off an account without having been paid: `allowed`, `route` to whoever approves, `needs`, `invalid` (with `over` in `figures`), `forbidden`, or `breached`.',
  'collection-call': 'Whether a call about a balance may be made so, and was made well.',
  'day-sheet':
    'The new balance of a day sheet: `amount`; `figures` `newBalance` and `difference` (shown less computed).',
  deposit:
    'Whether the money of a day agrees with what was posted: `amount` is what was counted beyond the change fund; `figures` `cash`, `checks`, `cards`, `receipts`, `posted`, `missing`, `over`, `depositSlip` (cash and checks), `depositShort`, and by way of paying `cashMissing`, `checksMissing`, `cardsMissing` where postings are listed; `order` names the postings that may be the difference.',
  'petty-cash':
    'Whether cash and signed receipts make the fund: `amount` is what is short; `figures` `cash`, `receipts`, `accounted`, `short`, `over`, `unsigned`, `fund`, `topUp` and `cashExpected` (what the receipts leave of the fund).',
  reorder:
    'What to order of an item or a list: `order` names what is to be ordered. `figures` of one item: `reorderPoint`, `need` (short of par), `packs` and `units`; of several: the packs of each by its name. `amount` in cents where prices are given.',
  'stock-lot':
    'Which lot goes out first: `order`, without those that have expired; `figures` the days left of each lot, and how many are `soon` or `expired`. With `used`, whether the right one was taken.',
  receiving:
    'Whether a delivery is what was ordered (`valid` or `invalid`, `figures` what is good less what was ordered, by item), and whether it was received as it should be.',
  'cold-chain':
    'A log of temperatures, a parcel of vaccine, and what was done: `figures` `lowest` and `highest` in tenths of a degree of the log’s scale, `lowestOther` and `highestOther` in hundredths of the other scale, `outOfRange` and `blanks` as counts.',
  'room-turnover':
    'A room between two patients; `readyAt` in `figures` is from when it can be ready, in seconds after midnight.',
  sterilisation:
    'How clean an instrument has to be (`order`), and whether a pack or a load may be taken for sterile: `valid`, `invalid`, or `not-enough` with what has to be known in `needs`.',
  opening: 'How the office was opened; `order` holds what was left out, the gravest first.',
  'overnight-messages':
    'In which order the messages of a night are taken: `order`; `figures` count `cannotWait`, `firstThing`, `today` and `later`. With `taken`, whether it was done so.',
  closing:
    'How the office was closed, and whether anything urgent lies over; `order` holds what was left out or left open, the gravest first.',
  'rep-visit': 'A representative’s visit, samples and gifts. Samples answer `valid`, `void`, `not-enough` or `needs`.',
  emergency:
    'Somebody collapses or is suddenly very ill in the office; `order` holds what was wrong or left out, the gravest first.',
  fire: 'Smoke or fire, and the extinguisher; `missing` in `figures` are people not counted outside.',
  respiratory: 'How somebody with cough or fever was met.',
  airborne:
    'Somebody who may carry what hangs in the air, as measles does. With `stays`: `order` names who shared the air, `figures` from when each place is free again, in seconds after midnight, and how many were `exposed`.',
  'incident-report':
    'An incident report by its text and where it went: `valid`, `not-enough` with the missing parts in `order`, or `invalid` with the words in `order` that are no facts.',
};

const about = ['id', 'title', 'source', 'expect', 'question'];
const worked = 'scenarios/cases/worked.yaml';

/** The page that explains case files: fields, words, defaults and worked cases, all from the schemas. */
export function judgePage(): Page {
  const shape = shapeOf(caseSchema);
  const forms = shape.oneOf ?? [];
  const first = forms[0] ?? {};
  const sections = forms.map((form) => questionSection(form));
  const text = [
    '<!-- Written by npm run docs from the schemas in src/rules. Change those, not this page. -->',
    '# Judging a described case',
    '',
    intro,
    '## The file',
    '',
    fieldTable(shapeOf(caseFileSchema), ['cases']),
    'Each case has an `id`, the `question` it asks, the fields of that question, and, if you like:',
    '',
    fieldTable({ ...first, properties: pick(first.properties ?? {}, ['id', 'title', 'source', 'expect']) }),
    '`practice` changes settings of the written policies:',
    '',
    fieldTable(shapeOf(policySettingsSchema)),
    outputSection,
    '## Questions',
    '',
    ...sections,
    '## Papers',
    '',
    'A paper counts only if it is in `papers`; each has the elements that decide whether it is valid, void or not enough.',
    '',
    ...family(forms, 'paper'),
    '## Templates',
    '',
    'How a part of a clinician’s week gives out its times, in a described calendar.',
    '',
    ...family(forms, 'kind'),
    '## Acts',
    '',
    'Acts appear in conversations and in what was done after words of danger.',
    '',
    ...family(forms, 'verb'),
    '## Words',
    '',
    ...wordLists.flatMap((list) => [
      `### ${list.name}`,
      '',
      ...list.ids.map((id) => `- \`${id}\`: ${list.terms[id] ?? ''}`),
      '',
    ]),
    '## Twelve worked cases',
    '',
    `They lie in \`${worked}\`: \`npm run judge -- ${worked}\`.`,
    '',
    ...workedCases(),
  ].join('\n');
  return { path: 'docs/judge.md', text: `${text.trimEnd()}\n` };
}

const intro = `\`npm run judge -- FILE.yaml [--json]\` judges cases you describe by the rules that judge a shift. Describe what is known, leave
out the rest: what is left out has the default shown here. By default nobody has been checked, nobody has agreed and no
paper is there; a paper you do list is complete unless you say what it lacks. Where something that decides is missing, the answer is \`needs\` with the question to ask, never a guess. What depends on a state's law is answered from the fictional state's file, or is \`needs\` with \`state: none\`. The rules themselves are in [docs/rules](rules/README.md).

An unknown word is answered with the nearest known one; a file with a fault is refused as a whole, one sentence a fault.
`;

const outputSection = `## The answer

With \`--json\`, one object \`{file, cases}\`; each case has

- \`id\`, and \`verdict\`: one of the [verdicts](#${anchor('verdict')}), or \`nothing-to-say\`;
- \`whole\`, of a disclosure: what holds of all its facts together, as asked. The least allowed fact decides, in the order
  \`allowed\`, \`needs\`, \`route\`, \`forbidden\`, so that adding a fact never makes a sharing more allowed. \`allowed-in-part\` is
  no step of its own in that order: it says that the whole is not allowed as asked, that the facts in \`tooMuch\` have to stay
  out or wait, and that the rest may go. Anything else is its own \`whole\`;
- \`basis\`: what it rests on; \`betterAct\`: what to do, in plain words;
- \`severity\`: \`none\`, \`minor\` (clumsy, nobody at risk), \`serious\` (breaks a rule, denies a right, or puts data or care at risk),
  \`critical\` (private information reaches somebody who should not have it, or a delay endangers life). Of a question asked
  with \`done: false\`, how grave doing it would be;
- \`tooMuch\`: facts that may not be shared so; \`needs\`: what comes first, or the question that decides; \`routeTo\`: who decides;
- \`due\` (a date) and \`amount\` (cents), where there are any; \`figures\`, the parts of a sum by name; \`order\`, first to last;
- \`authority\`, and apart from each other \`law\` and \`policy\`; \`rule\` and the entries \`facts\` it was written from;
- \`asExpected\`, where the case has \`expect\`; \`all\`: every verdict, the main one among them.

The status is 1 when the file is at fault or a case is not as it expects.
`;

function shapeOf(schema: Parameters<typeof jsonSchemaOf>[0]): Shape {
  return jsonSchemaOf(schema);
}

function questionSection(form: Shape): string {
  const question = String(form.properties?.question?.const) as Question;
  return `### ${question}\n\n${questions[question]}\n\n${fieldTable(folded(form, question), about)}`;
}

/** A described calendar and its request are spelled out once; other questions point there. */
function folded(form: Shape, question: Question): Shape {
  if (question === 'find-slots' || !form.properties?.calendar) return form;
  const fields = Object.entries(form.properties).map(([name, field]) => {
    if (name !== 'calendar' && name !== 'request') return [name, field];
    const { properties: _spelledOut, ...rest } = field;
    return [name, { ...rest, description: `${field.description ?? ''} Its fields: [find-slots](#find-slots).` }];
  });
  return { ...form, properties: Object.fromEntries(fields) as Readonly<Record<string, Shape>> };
}

/** Every form told apart by one word, wherever in the questions it occurs, each once. */
function family(forms: readonly Shape[], key: string): string[] {
  const found = new Map<string, Shape>();
  const search = (shape: Shape): void => {
    for (const form of flat(shape.oneOf ?? shape.anyOf ?? [])) {
      const word = form.properties?.[key]?.const;
      if (typeof word === 'string') found.set(word, form);
      search(form);
    }
    if (shape.items) search(shape.items);
    for (const field of Object.values(shape.properties ?? {})) search(field);
  };
  forms.forEach(search);
  return [...found].map(([word, form]) => `### ${key}: ${word}\n\n${fieldTable(form)}`);
}

function pick(fields: Readonly<Record<string, Shape>>, names: readonly string[]): Record<string, Shape> {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => names.includes(name)));
}

function workedCases(): string[] {
  const text = readFileSync(`${repository}/${worked}`, 'utf8');
  const parsed = parseYaml(text, worked);
  const file = parsed.ok ? checkSchema(caseFileSchema, parsed.value, worked) : parsed;
  if (!file.ok) throw new Error(`${worked} is not a case file.`);
  const context = contextFor(file.value, worked);
  if (!context.ok) throw new Error(`${worked} names what there is not.`);
  const written = text.split(/\n(?= {2}- id: )/).slice(1);
  return file.value.cases.map((each, index) => workedCase(written[index] ?? '', judgeCase(each, context.value)));
}

function workedCase(written: string, answer: CaseAnswer): string {
  return `\`\`\`yaml\n${written.trimEnd()}\n\`\`\`\n\n\`\`\`text\n${sayAnswers([answer])}\n\`\`\`\n`;
}
