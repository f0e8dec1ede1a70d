import type { Dice } from '../../shared/random';
import type { HearingTopic, PatientRequest, PermittedContact, Relationship } from '../chart';
import { addDays } from '../dates';
import { fullName, type Person } from '../person';
import type { Practice } from '../practice';
import type { Tie } from './household';
import type { Household } from './people';

type Member = Household['members'][number];

const passcodes = [
  'blue heron',
  'marmalade',
  'porch light',
  'seven sisters',
  'paper kite',
  'maple and ash',
  'copper kettle',
  'night train',
  'wild plum',
  'old lighthouse',
  'lemon drop',
  'first snow',
  'tin soldier',
  'river stone',
  'cinnamon',
  'fox and crow',
];
const hearings: readonly (readonly HearingTopic[])[] = [
  ['appointments'],
  ['appointments'],
  ['appointments', 'billing'],
  ['appointments', 'results'],
  ['everything'],
  ['billing'],
];

/** Draws who may hear about a patient: somebody of the household, or a friend outside it. Children's parents need no entry. */
export function drawContacts(
  dice: Dice,
  patient: Member,
  household: Household,
  practice: Practice,
  date: string,
): PermittedContact[] {
  if (patient.age < 18 || !dice.chance(440)) return [];
  const grown = household.members.filter((each) => each.person.id !== patient.person.id && each.age >= 18);
  const count = grown.length > 0 && dice.chance(200) ? 2 : 1;
  return Array.from({ length: count }, (_, index) => {
    const near = grown[index];
    return {
      name: near ? fullName(near.person.name) : friendName(dice, practice),
      relationship: near ? relation(patient.tie, near.tie) : 'friend',
      mayHear: dice.pick(hearings),
      since: addDays(date, -dice.int(20, 900)),
      ...(dice.chance(800) && { passcode: dice.pick(passcodes) }),
    };
  });
}

function friendName(dice: Dice, practice: Practice): string {
  const heritage = dice.pick(practice.people.names);
  return `${dice.pick([...heritage.female, ...heritage.male])} ${dice.pick(heritage.last)}`;
}

/** What the other is to the patient, from how both belong to the household. */
export function relation(patient: Tie, other: Tie): Relationship {
  const couple: readonly Tie[] = ['adult', 'partner'];
  if (couple.includes(patient) && couple.includes(other)) return 'spouse';
  if (couple.includes(patient)) return other === 'elder' ? 'parent' : other === 'sibling' ? 'sibling' : 'adult-child';
  if (patient === 'elder') return other === 'child' || other === 'stepchild' ? 'none' : 'adult-child';
  if (patient === 'sibling') return 'sibling';
  if (other === 'elder') return 'grandparent';
  if (!couple.includes(other)) return 'sibling';
  return patient === 'stepchild' && other === 'partner' ? 'step-parent' : 'parent';
}

/** Draws what a grown patient has asked for in writing; most have asked for nothing. */
export function drawRequests(
  dice: Dice,
  patient: Member,
  household: Household,
  ownNumber: string,
  date: string,
): PatientRequest[] {
  if (patient.age < 16) return [];
  const since = addDays(date, -dice.int(10, 700));
  if (dice.chance(60)) {
    return [
      {
        kind: 'confidential-communication',
        text: `Call only ${ownNumber}, never the number of the household. No letters home.`,
        agreed: true,
        only: ownNumber,
        date: since,
      },
    ];
  }
  const other = household.members.find(({ person, age }) => person.id !== patient.person.id && age >= 18);
  if (dice.chance(35)) {
    const against = other ? fullName(other.person.name) : 'my employer';
    return [
      {
        kind: 'restriction',
        text: `Nothing about my visits or bills to ${against}.`,
        agreed: true,
        against,
        date: since,
      },
    ];
  }
  return [];
}

/** Draws the short alerts at the top of a chart. */
export function drawAlerts(dice: Dice, person: Person, age: number): string[] {
  const alerts: string[] = [];
  if (person.language !== 'en') alerts.push('Interpreter needed: book one with every visit.');
  if (person.look.wheelchair) alerts.push('Uses a wheelchair: Room 1 or Room 2.');
  if (age >= 72 && dice.chance(220)) alerts.push('Hard of hearing: face the patient, write it down.');
  if (age >= 65 && dice.chance(120)) alerts.push('Comes with the paratransit van: allow for late arrival.');
  if (dice.chance(25)) alerts.push('Faints at blood draws: lying down, please.');
  return alerts;
}
