import fc from 'fast-check';
import {
  type DescribedCalendar,
  describedCalendarSchema,
  type SlotRequest,
  slotRequestSchema,
} from '../../../../../src/rules/situation/described-calendar';

/** 2027-03-08 is a Monday. */
export const dates = ['2027-03-08', '2027-03-09', '2027-03-10'] as const;

/** Mostly left out: with every wish at once nothing would ever fit. */
function seldom<Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> {
  return fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });
}
/** Without the fields that are undefined: what is left out has its default. */
function known<Fields extends object>(fields: Fields): Partial<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<Fields>;
}

const text = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const clock = fc.integer({ min: 48, max: 72 }).map((tens) => text(tens * 10));
const span = fc
  .tuple(fc.integer({ min: 48, max: 68 }), fc.integer({ min: 2, max: 15 }))
  .map(([from, tens]) => ({ from: text(from * 10), to: text((from + tens) * 10) }));
const shift = fc
  .tuple(fc.integer({ min: 45, max: 60 }), fc.integer({ min: 6, max: 24 }))
  .map(([from, tens]) => ({ from: text(from * 10), to: text((from + tens) * 10) }));
const days = fc.subarray([1, 2, 3], { minLength: 1 });
const date = fc.constantFrom(...dates);
const typeIds = ['short', 'long', 'nurse', 'physical', 'scan', 'first'];

const absence = fc
  .record({ from: date, span: fc.option(span, { nil: undefined }) })
  .map(({ from, span: part }) => (part ? { from, start: part.from, end: part.to } : { from }));

const template = fc.oneof(
  fc.record({ kind: fc.constant('wave'), patients: fc.integer({ min: 1, max: 3 }) }),
  fc.record({
    kind: fc.constant('modified-wave'),
    pattern: fc.constantFrom(
      [
        { minute: 0, patients: 2 },
        { minute: 20, patients: 1 },
        { minute: 40, patients: 0 },
      ],
      [
        { minute: 0, patients: 1 },
        { minute: 30, patients: 2 },
      ],
    ),
  }),
  fc.record({
    kind: fc.constant('open-access'),
    slotMinutes: fc.constantFrom(15, 20),
    openPermille: fc.constantFrom(0, 400, 650, 1000),
    opensAt: fc.constantFrom('07:00', '09:00'),
    opensDaysBefore: fc.constantFrom(0, 1),
  }),
  fc.record({ kind: fc.constant('open-hours') }),
  fc.record({ kind: fc.constant('stream'), slotMinutes: fc.constantFrom(25, 30) }),
);
const placed = fc.tuple(template, span, days).map(([each, part, on]) => ({ ...each, ...part, days: on }));

const block = fc
  .record({
    span,
    days,
    kind: fc.constantFrom('lunch', 'same-day-hold'),
    opensHoursBefore: fc.option(fc.constantFrom(2, 24), { nil: undefined }),
    opensAt: fc.option(fc.constant('08:30'), { nil: undefined }),
    reserved: fc.boolean(),
    dates: fc.option(fc.subarray([...dates], { minLength: 1 }), { nil: undefined }),
    releases: fc.array(
      fc.record({ act: fc.constantFrom('released', 'restored'), date, by: fc.constantFrom('nurse', 'desk') }),
      { maxLength: 2 },
    ),
  })
  .map(({ span: part, ...rest }) => ({ ...part, ...rest, reason: 'Block', releasedBy: 'nurse' }));

const provider = fc
  .record({
    hours: fc.array(
      fc.tuple(shift, days).map(([part, on]) => ({ ...part, days: on })),
      { minLength: 1, maxLength: 2 },
    ),
    blocks: seldom(fc.array(block, { minLength: 1, maxLength: 2 })),
    visitTypes: seldom(fc.subarray(typeIds, { minLength: 4 })),
    gridMinutes: fc.constantFrom(10, 15),
    acceptsNew: seldom(fc.boolean()),
    noNewAfter: seldom(clock),
    firstPatientAt: seldom(clock),
    maxNewPerDay: seldom(fc.integer({ min: 0, max: 2 })),
    maxPhysicalsPerHalfDay: seldom(fc.integer({ min: 0, max: 2 })),
    templates: fc.option(fc.array(placed, { minLength: 1, maxLength: 2 }), { nil: undefined }),
    clusters: seldom(
      fc
        .tuple(
          fc.subarray(typeIds, { minLength: 1, maxLength: 4 }),
          span,
          days,
          fc.constantFrom('never', 'approved', 'cannot-come'),
        )
        .map(([types, part, on, exceptions]) => [{ types, ...part, days: on, exceptions }]),
    ),
    doubleBooking: fc.option(
      fc.record({ rule: fc.constantFrom('never', 'approved', 'long-with-short', 'long-with-short') }),
      { nil: undefined },
    ),
    absences: seldom(fc.array(absence, { minLength: 1, maxLength: 1 })),
  })
  .map(known);

const visitTypes = [
  { id: 'short', minutes: 20 },
  { id: 'long', minutes: 40, bufferMinutes: 10 },
  { id: 'nurse', minutes: 10, littleTime: true },
  { id: 'physical', minutes: 30, preventive: true, littleTime: true },
  {
    id: 'scan',
    minutes: 30,
    needs: ['scanner', 'helper'],
    roomFeatures: ['lead'],
    setUpMinutes: 10,
    turnoverMinutes: 10,
  },
  { id: 'first', minutes: 40, forNew: true, leadHours: 26 },
];

const calendar: fc.Arbitrary<DescribedCalendar> = fc
  .record({
    providers: fc.array(provider, { minLength: 1, maxLength: 2 }),
    rooms: fc.array(
      fc.record({
        features: fc.subarray(['lead', 'wheelchair']),
        absences: fc.array(absence, { maxLength: 1 }),
      }),
      { maxLength: 3 },
    ),
    scanners: fc.array(fc.record({ absences: fc.array(absence, { maxLength: 1 }) }), { minLength: 1, maxLength: 2 }),
    helpers: fc.array(
      fc.record({
        features: fc.subarray(['spanish']),
        hours: fc.array(
          fc.tuple(span, days).map(([part, on]) => ({ ...part, days: on })),
          { maxLength: 1 },
        ),
      }),
      { minLength: 1, maxLength: 2 },
    ),
    interpreters: fc.integer({ min: 0, max: 1 }),
    appointments: fc.array(
      fc.record(
        {
          provider: fc.constantFrom('p0', 'p1'),
          type: fc.constantFrom(...typeIds),
          date,
          at: clock,
          status: fc.constantFrom('booked', 'booked', 'arrived', 'cancelled', 'no-show'),
          newPatient: fc.boolean(),
          patient: fc.constantFrom('ann', 'bob'),
          room: fc.constantFrom('r0', 'r1', 'r2'),
          resources: fc.subarray(['s0', 'h0', 'i0']),
          authorization: fc.constantFrom('A-1', 'A-2'),
        },
        { requiredKeys: ['provider', 'type', 'date', 'at', 'status'] },
      ),
      { maxLength: 8 },
    ),
  })
  .map(({ providers, rooms, scanners, helpers, interpreters, appointments }) => {
    const lists = {
      providers: providers.map((each, index) => ({ id: `p${index}`, ...each })),
      rooms: rooms.map((each, index) => ({ id: `r${index}`, ...each })),
      resources: [
        ...scanners.map((each, index) => ({ id: `s${index}`, kind: 'scanner', ...each })),
        ...helpers.map((each, index) => ({ id: `h${index}`, kind: 'helper', ...each })),
        ...Array.from({ length: interpreters }, (_, index) => ({
          id: `i${index}`,
          kind: 'interpreter',
          features: ['spanish'],
        })),
      ],
    };
    const stands = (list: readonly { readonly id: string }[], name: string | undefined) =>
      list.some(({ id }) => id === name);
    return describedCalendarSchema.parse({
      ...lists,
      visitTypes,
      appointments: appointments
        .filter((each) => stands(lists.providers, each.provider))
        .map(({ room, resources, ...each }, index) => ({
          id: `a${index}`,
          ...each,
          ...(stands(lists.rooms, room) ? { room } : {}),
          ...(resources ? { resources: resources.filter((name) => stands(lists.resources, name)) } : {}),
        })),
    });
  });

const request: fc.Arbitrary<SlotRequest> = fc
  .record({
    visitType: fc.constantFrom(...typeIds),
    newPatient: fc.boolean(),
    now: seldom(fc.constantFrom('06:00', '08:30', '10:00')),
    to: fc.constantFrom(...dates),
    today: fc.constantFrom(dates[0], dates[1]),
    minutes: seldom(fc.constantFrom(15, 50)),
    patient: seldom(fc.constantFrom('ann', 'bob')),
    providers: seldom(fc.subarray(['p1', 'p0'])),
    mustProvider: seldom(fc.boolean()),
    days: seldom(fc.subarray([1, 2, 3])),
    earliestAt: seldom(clock),
    latestEnd: seldom(clock),
    windows: seldom(
      fc.array(
        fc.tuple(span, days).map(([part, on]) => ({ ...part, days: on })),
        { minLength: 1, maxLength: 2 },
      ),
    ),
    moving: seldom(fc.constantFrom('a0', 'a1')),
    holdsReleasedToday: seldom(fc.boolean()),
    recall: seldom(fc.boolean()),
    roomFeatures: seldom(fc.subarray(['wheelchair'])),
    needs: seldom(fc.subarray(['helper'])),
    interpreter: seldom(
      fc.record({
        language: fc.constant('spanish'),
        by: fc.constantFrom('person', 'line'),
        extraPercent: fc.constantFrom(0, 50),
      }),
    ),
    transport: seldom(
      fc.record(
        { noticeBusinessDays: fc.integer({ min: 0, max: 2 }), leaves: clock },
        { requiredKeys: ['noticeBusinessDays'] },
      ),
    ),
    authorization: seldom(
      fc.record(
        { number: fc.constant('A-1'), from: date, to: date, visits: fc.integer({ min: 1, max: 3 }) },
        { requiredKeys: [] },
      ),
    ),
    approved: fc.option(
      fc.subarray([
        { what: 'double-booking' as const, by: 'p0' },
        { what: 'cluster' as const, by: 'p0' },
      ]),
      { nil: undefined },
    ),
    behind: seldom(fc.constantFrom([{ provider: 'p0', minutes: 40 }])),
  })
  .map((each) => slotRequestSchema.parse(known(each)));

/** Small calendars of three days with every kind of template, block, resource and wish somewhere, and a search in them. */
export const searches = fc.record({ calendar, request });
