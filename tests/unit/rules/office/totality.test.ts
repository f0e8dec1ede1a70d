import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge } from '../../../../src/rules/judge';
import { incidentElements } from '../../../../src/rules/situation/incident-report';
import { situationSchema } from '../../../../src/rules/situation/situation';
import type { Verdict } from '../../../../src/rules/verdict';
import { expectShowable, underCedarGrove } from '../../../helpers/described-cases';

/** A record of which any field may be left out. */
const some = <T extends Record<string, fc.Arbitrary<unknown>>>(model: T) => fc.record(model, { requiredKeys: [] });
const one = <T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
const day = one('2027-02-10', '2027-03-02', '2027-03-09', '2027-03-10', '2027-09-30');
const time = one('07:40', '09:00', '12:20', '17:28');
const nat = fc.integer({ min: 0, max: 120 });

const supply = fc
  .tuple(
    some({
      onHand: nat,
      onOrder: nat,
      par: nat,
      dailyUse: nat,
      used: nat,
      overDays: fc.integer({ min: 1, max: 30 }),
      leadDays: nat,
      safety: nat,
      safetyDays: nat,
      reorderPoint: nat,
      pack: fc.integer({ min: 1, max: 30 }),
      packCents: nat,
      orderedPacks: nat,
    }),
    one('gloves', 'masks', 'strep kits'),
  )
  .map(([rest, item]) => ({ item, ...rest }));
const indicator = one('changed', 'pale', 'missing', 'unknown');

const questions: Readonly<Record<string, fc.Arbitrary<object>>> = {
  reorder: fc.record({ items: fc.array(supply, { minLength: 1, maxLength: 4 }) }),
  'stock-lot': fc
    .tuple(
      fc.array(
        some({ expires: one('2027-03', '2027-03-01', 'never', '2028-02'), arrived: day, openedOn: day, openDays: nat }),
        {
          minLength: 1,
          maxLength: 5,
        },
      ),
      some({ used: one('lot-0', 'lot-1', 'elsewhere'), on: day }),
    )
    .map(([lots, rest]) => ({ lots: lots.map((lot, index) => ({ lot: `lot-${index}`, ...lot })), ...rest })),
  receiving: fc.record({
    lines: fc.array(
      some({ slip: nat, received: nat, damaged: nat, expires: day, cold: fc.boolean() }).map((line) => ({
        item: 'gloves',
        ordered: 40,
        ...line,
      })),
      { maxLength: 4 },
    ),
  }),
  'cold-chain': some({
    unit: one('refrigerator', 'freezer'),
    scale: one('C', 'F'),
    readings: fc.array(
      some({
        on: day,
        at: time,
        part: one('start', 'end', 'other'),
        now: fc.integer({ min: -600, max: 600 }),
        min: fc.integer({ min: -600, max: 600 }),
        max: fc.integer({ min: -600, max: 600 }),
        signed: fc.boolean(),
        invented: fc.boolean(),
      }),
      { maxLength: 5 },
    ),
    wholeDays: fc.boolean(),
    parcelMinutes: nat,
    unitKind: one('purpose-built', 'household', 'dormitory', 'unknown'),
  }),
  'room-turnover': some({
    soil: one('none', 'visible', 'blood-or-body-fluid', 'unknown'),
    trained: fc.boolean(),
    labelMinutes: fc.integer({ min: 0, max: 10 }),
    wetSeconds: nat,
    wipedAt: time,
  }),
  sterilisation: some({
    use: one('sterile-tissue', 'mucosa-or-broken-skin', 'whole-skin'),
    processed: one('nothing', 'sanitised', 'low-level', 'high-level', 'sterilised'),
    pack: some({
      outside: indicator,
      inside: indicator,
      dry: fc.boolean(),
      intact: fc.boolean(),
      dated: fc.boolean(),
      expires: day,
    }),
    load: some({
      gauges: one('reached', 'not-reached', 'unknown'),
      cycle: one('gravity', 'pre-vacuum'),
      celsius: fc.integer({ min: 100, max: 140 }),
      fahrenheit: fc.integer({ min: 212, max: 280 }),
      minutes: nat,
      spore: one('passed', 'failed', 'not-read', 'unknown'),
      sporeOn: day,
    }),
    did: fc.subarray(['sent-to-room', 'released-load', 'held-back', 'told-nurse', 'sent-back']),
  }),
  opening: some({ arrivedAt: time, firstPatientAt: time }),
  closing: some({
    openMessages: fc.array(
      some({
        urgency: one('now', 'same-day', 'routine', 'unknown'),
        handedTo: one('nobody', 'clinician-live', 'on-call', 'voicemail', 'colleague-tomorrow'),
        words: one('', 'chest pain'),
      }).map((message) => ({ id: 'slip', ...message })),
      { maxLength: 3 },
    ),
  }),
  'rep-visit': some({
    on: day,
    at: time,
    appointment: fc.boolean(),
    badge: fc.boolean(),
    went: one('waited-apart', 'meeting-room', 'clinical-area', 'near-screens', 'unknown'),
    gaveOut: fc.subarray(['schedule', 'patient-information', 'prescribing-figures']),
    gift: one('none', 'meal', 'pen-or-pad', 'money-or-card', 'other'),
    giftToldManager: fc.boolean(),
    samples: some({
      by: one('representative', 'mail'),
      request: one('signed-written', 'unsigned-written', 'oral', 'none', 'standing', 'unknown'),
      signedBy: one('prescriber', 'secretary-for-prescriber', 'representative', 'other', 'unknown'),
      requestedOn: day,
      deliveredOn: day,
      lacks: fc.subarray(['quantity', 'date']),
      overMonths: fc.integer({ min: 0, max: 9 }),
      receipt: one(
        'signed-by-prescriber',
        'signed-by-designee',
        'signed-by-other',
        'prescribers-name-by-another',
        'none',
        'unknown',
      ),
      stored: one('with-clinician', 'at-desk', 'unknown'),
      logged: fc.boolean(),
      deskHandedOut: fc.boolean(),
    }),
  }),
  emergency: some({
    who: one('patient', 'visitor', 'staff', 'unknown'),
    awake: one('yes', 'no', 'unknown'),
    breathing: one('normal', 'not-normal', 'no', 'unknown'),
    clinicianSaysNo911: fc.boolean(),
    told911: fc.subarray(['address', 'age', 'awake']),
    nearby: one('alone-with-person', 'colleagues', 'unknown'),
  }),
  fire: some({
    building: one('office', 'hospital', 'unknown'),
    someoneInDanger: fc.boolean(),
    fire: one('small', 'large', 'smoke-only', 'unknown'),
    exitBehind: one('yes', 'no', 'unknown'),
    cannotWalk: one(0, 2),
    expected: nat,
    counted: nat,
    oxygen: fc.boolean(),
    extinguisher: fc.subarray(['pull', 'aim-base', 'aim-flames', 'squeeze', 'sweep']),
  }),
  respiratory: some({
    place: one('desk', 'phone'),
    sign: one('in-needed-languages', 'in-english-only', 'none', 'unknown'),
    coughing: fc.boolean(),
    mask: one('wears', 'accepts', 'refuses', 'cannot', 'unknown'),
    feet: fc.integer({ min: 0, max: 9 }),
    neighbour: one('nobody', 'somebody', 'frail', 'unknown'),
  }),
  'incident-report': some({
    text: one(
      'Mr. Lee fell.',
      'He fell because of the mat.',
      'On March 9 at 9:42 am Mr. Voss fell at the door. "Ow." Nobody saw it.',
    ),
    facts: some({ who: fc.constant(['Lee']), what: fc.constant(['fell']) }),
    includes: fc.subarray([...incidentElements.ids]),
    wordsSpoken: fc.boolean(),
    filed: one('supervisor', 'chart', 'kept', 'unknown'),
    happenedOn: day,
    filedOn: day,
    chartMentionsReport: fc.boolean(),
    brokenItem: one('none', 'kept', 'thrown-away', 'unknown'),
    staffInjury: fc.boolean(),
    compensationTold: fc.boolean(),
  }),
};

const judged = (question: string, of: object): Verdict[] =>
  judge(situationSchema.parse({ question, ...of }), underCedarGrove);
const duties = ['met', 'partly-met', 'missed', 'breached'];

describe.each(Object.entries(questions))('%s, whatever is told and left out (OPS-01 to OPS-15)', (question, any) => {
  test('there is an answer, it can be shown, and it says what it lacks', () => {
    fc.assert(
      fc.property(any, (of) => {
        const verdicts = judged(question, of);
        expect(verdicts.length).toBeGreaterThan(0);
        for (const verdict of verdicts) {
          if (duties.includes(verdict.verdict)) expectShowable(verdict);
          expect(verdict.basis).not.toMatch(/undefined|NaN|\[object/);
          expect(verdict.betterAct).not.toMatch(/undefined|NaN|\[object/);
          expect(verdict.betterAct.length).toBeGreaterThan(5);
          if (verdict.verdict === 'needs') expect(verdict.needs?.length ?? 0).toBeGreaterThan(0);
          if (verdict.verdict === 'met' || verdict.verdict === 'valid') expect(verdict.severity).toBe('none');
          for (const figure of Object.values(verdict.figures ?? {})) expect(Number.isSafeInteger(figure)).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });
});
