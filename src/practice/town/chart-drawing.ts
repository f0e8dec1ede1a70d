import { Dice } from '../../shared/random';
import type { Chart, ChartOrder } from '../chart';
import type { Coverage } from '../coverage';
import { addDays, weekday } from '../dates';
import type { Practice } from '../practice';
import { drawHistory } from './history';
import type { Household } from './people';
import { drawAlerts, drawContacts, drawRequests } from './trust';

type Member = Household['members'][number];

/** Draws the chart of one patient as it would be, were every entry up to date. */
export function drawChart(
  practice: Practice,
  seed: number,
  date: string,
  household: Household,
  member: Member,
  mrn: string,
  coverages: readonly Coverage[],
  spareNumber: string,
): Chart {
  const { person, age } = member;
  const dice = new Dice(seed, `chart/${mrn}`);
  const clinicians = practice.providers.filter(
    ({ specialty, visitTypes }) => specialty === 'family-medicine' && visitTypes.includes('follow-up'),
  );
  const pcp = dice.pick(clinicians.length > 0 ? clinicians : practice.providers).id;
  const isNew = age >= 1 && dice.chance(70);
  const seen = isNew
    ? []
    : drawSeen(
        new Dice(seed, `seen/${mrn}`),
        age,
        date,
        pcp,
        clinicians.map(({ id }) => id),
      );
  const facts = drawHistory(
    new Dice(seed, `history/${mrn}`),
    { mrn, sex: person.sex, age, seen: seen.length > 0 },
    practice.people.histories,
  );
  const trust = new Dice(seed, `trust/${mrn}`);
  return {
    mrn,
    name: person.name,
    sex: person.sex,
    dob: person.dob,
    phone: person.phone,
    address: person.address,
    language: person.language,
    interpreter: person.language !== 'en',
    pcp,
    coverages,
    contacts: drawContacts(trust, member, household, practice, date),
    authorizations: [],
    requests: drawRequests(trust, member, household, spareNumber, date),
    facts,
    orders: seen.length > 0 ? drawOrders(dice, mrn, age, pcp, date) : [],
    seen,
    balanceCents: seen.length > 0 && dice.chance(210) ? dice.int(2, 52) * 500 : 0,
    noticeAcknowledged: isNew ? dice.chance(200) : !dice.chance(60),
    portal: dice.chance(isNew ? 400 : 670),
    alerts: drawAlerts(dice, person, age),
  };
}

/** Dates of past visits, latest first. Some have not been here for more than three years; nobody lies on that very border. */
function drawSeen(
  dice: Dice,
  age: number,
  date: string,
  pcp: string,
  clinicians: readonly string[],
): { date: string; provider: string }[] {
  const longAway = age >= 5 && dice.chance(50);
  const count = dice.int(1, 5);
  const oldest = age * 365;
  const visits: { date: string; provider: string }[] = [];
  for (
    let back = longAway ? dice.int(1200, 1600) : dice.int(9, 420);
    visits.length < count && (visits.length === 0 || back < oldest);
    back += dice.int(40, 330)
  ) {
    const on = onWorkday(addDays(date, -Math.min(back, Math.max(9, oldest))));
    visits.push({ date: on, provider: dice.chance(750) ? pcp : dice.pick(clinicians) });
  }
  return visits;
}

function onWorkday(date: string): string {
  const day = weekday(date);
  return day > 5 ? addDays(date, -(day - 5)) : date;
}

function drawOrders(dice: Dice, mrn: string, age: number, pcp: string, date: string): ChartOrder[] {
  if (dice.chance(140)) {
    const from = addDays(date, dice.int(-10, 25));
    return [
      {
        id: `${mrn}/order/1`,
        kind: 'follow-up',
        visitType: 'follow-up',
        provider: pcp,
        from,
        to: addDays(from, 14),
        text: 'Return visit with the same clinician.',
        done: false,
      },
    ];
  }
  if (age >= 18 && dice.chance(90)) {
    return [
      {
        id: `${mrn}/order/1`,
        kind: 'lab',
        visitType: 'lab-draw',
        from: addDays(date, -dice.int(0, 20)),
        to: addDays(date, dice.int(5, 40)),
        text: 'Fasting blood draw before the next visit.',
        done: false,
      },
    ];
  }
  return [];
}
