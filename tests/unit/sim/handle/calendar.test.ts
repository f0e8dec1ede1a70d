import { describe, expect, it } from 'vitest';
import { aShift, thePack } from '../../../helpers/a-shift';

thePack();

const caller = () =>
  aShift()
    .with('reschedule-with-constraints', firstVariant('reschedule-with-constraints'))
    .untilTheyCome()
    .answer()
    .greet()
    .ask('full-name', 'date-of-birth', 'preferred-times')
    .do('open-chart');

function firstVariant(encounter: string): string {
  return thePack().encounters.get(encounter)?.source.variants[0]?.id ?? '';
}

/** The visit of theirs that the caller wants moved. */
function theVisit(driver: ReturnType<typeof caller>) {
  const visit = Object.values(driver.it.state.world.record.appointments).find(
    (one) => one.mrn === driver.visitor.about && one.status === 'booked',
  );
  if (!visit) throw new Error('They have no visit.');
  return visit;
}

describe('the calendar', () => {
  it('gives no time twice', () => {
    const driver = caller();
    const visit = theVisit(driver);
    const slot = `${visit.provider}/${visit.date}/${visit.start}`;
    expect(driver.refusal({ verb: 'book', mrn: visit.mrn, type: visit.type, slot })).toBe('slot-taken');
  });

  it.each([
    'okafor/2027-03-08/36000',
    'okafor/2029-03-08/36000',
    'nobody/2027-03-10/36000',
    'okafor/2027-03-10/36001',
    '__proto__',
    'okafor/2027-99-99/36000',
  ])('has no time %s', (slot) => {
    const driver = caller();
    const visit = theVisit(driver);
    expect(driver.refusal({ verb: 'book', mrn: visit.mrn, type: visit.type, slot })).toBe('no-such-thing');
  });

  it('is as it was when a visit is moved and moved back', () => {
    const driver = caller();
    const visit = theVisit(driver);
    driver.do(`move ${visit.id} any-free`);
    driver.act({ verb: 'move', appointment: visit.id, slot: `${visit.provider}/${visit.date}/${visit.start}` });
    expect(driver.it.state.world.record.appointments[visit.id]).toEqual(visit);
  });

  it('keeps what was done to a visit: moved twice and back, the history has grown by both (SCH-20)', () => {
    const driver = caller();
    const visit = theVisit(driver);
    const { provider, date, start } = visit;
    driver.do(`move ${visit.id} any-free`);
    driver.act({ verb: 'move', appointment: visit.id, slot: `${provider}/${date}/${start}` });
    const { bookings } = driver.it.state.world.record;
    expect(bookings).toMatchObject([
      { appointment: visit.id, act: 'moved', from: { provider, date, start } },
      { appointment: visit.id, act: 'moved', to: { provider, date, start } },
    ]);
    expect(bookings[0]?.to).toEqual(bookings[1]?.from);
  });

  it('takes back no visit that was cancelled', () => {
    const driver = caller();
    const visit = theVisit(driver);
    driver.act({ verb: 'cancel', appointment: visit.id });
    expect(driver.refusal({ verb: 'cancel', appointment: visit.id })).toBe('done-already');
    expect(driver.refusal({ verb: 'arrive', appointment: visit.id })).toBe('done-already');
  });
});

describe('what a booking comes to', () => {
  it('booked and cancelled again: nothing was arranged (scheduling.not-sent-away)', () => {
    const driver = caller();
    const visit = theVisit(driver);
    driver.do(`book ${visit.type} any-free`);
    const made = Object.keys(driver.it.state.world.record.appointments).at(-1) ?? '';
    driver.act({ verb: 'cancel', appointment: made }).do('close');
    expect(driver.outcomes('scheduling.valid-slot')).toEqual([]);
    expect(driver.outcomes('scheduling.not-sent-away')).toEqual(['missed']);
  });

  it('booked anew with the old time kept: the visit stands twice (scheduling.one-time-kept)', () => {
    const driver = caller();
    const visit = theVisit(driver);
    driver.do(`book ${visit.type} any-free`, 'close');
    expect(driver.outcomes('scheduling.one-time-kept')).toEqual(['breach']);
  });
});
