import { z } from 'zod';
import { factKinds, sensitivities } from '../../practice/acts/fact';
import { needs } from '../../practice/acts/need';
import { capacities } from '../../practice/acts/party';
import { askItems, feelings } from '../../practice/acts/talk.vocabulary';
import { hearingTopics, relationships } from '../../practice/chart';
import { paperKinds } from '../../practice/paper';

const id = z
  .string()
  .regex(/^[a-z][a-z0-9-]{1,40}$/)
  .describe('Lower-case words joined by hyphens.');
const role = z
  .string()
  .regex(/^[a-z][a-z0-9]{0,20}$/)
  .describe('Name of a role of the cast.');
const text = z
  .string()
  .min(1)
  .max(400)
  .describe('What is said. {role.first} and the like are filled in; never markup.');
const lines = z.array(text).min(1).max(12);
const condition = z.string().min(1).max(300).describe('A CEL condition, checked when the pack is loaded.');
const clock = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .describe('Clock time such as "08:20".');
const cents = z.int().min(0).max(10_000_000);
const days = z.int().min(-3650).max(730).describe('Days from the date of the pack; negative for the past.');

/** Who takes part. Patients come from the town by condition; others are made to fit. */
const castMember = z.union([
  z.strictObject({
    from: z.literal('patients'),
    where: condition.default('true'),
    otherwise: condition
      .optional()
      .describe('Whom to take where nobody in town fits, so that no seed is left without.'),
  }),
  z.strictObject({ from: z.literal('household'), of: role, where: condition.default('true') }),
  z.strictObject({
    relation: relationships.schema,
    of: role.optional(),
    sex: z.enum(['F', 'M']).optional(),
    age: z.tuple([z.int(), z.int()]).optional(),
    bornDaysAgo: z.int().min(0).max(1100).optional().describe('For a baby: the exact age in days.'),
    language: z.string().max(12).optional(),
  }),
]);

/** One thing that is so, or that is on record, in a variant. `as` names it for texts and conditions. */
const change = z.discriminatedUnion('set', [
  z.strictObject({
    set: z.literal('contact'),
    chart: role,
    person: role,
    hears: z.array(hearingTopics.schema).min(1),
    passcode: z.boolean().default(false).describe('The patient left a passcode.'),
  }),
  z.strictObject({ set: z.literal('no-contacts'), chart: role }),
  z.strictObject({
    set: z.literal('request'),
    chart: role,
    kind: z.enum(['confidential-communication', 'restriction']),
    text: z.string().max(200),
    only: z.string().max(60).optional(),
    against: role.optional(),
  }),
  z
    .strictObject({
      set: z.literal('authorization'),
      chart: role,
      to: z.string().max(80).describe('Organisation or person named on the form.'),
      covers: z.array(factKinds.schema).min(1),
      signedDaysAgo: z.int().min(0).max(2000).default(30),
      expiresInDays: z.int().min(-2000).max(2000).default(180),
    })
    .describe('A signed authorization in the chart.'),
  z.strictObject({
    set: z.literal('fact'),
    chart: role,
    kind: factKinds.schema,
    sensitivity: sensitivities.schema.default('ordinary'),
    label: z.string().max(80),
    spoken: z.string().max(240),
    as: role,
  }),
  z.strictObject({
    set: z.literal('appointment'),
    chart: role,
    type: z.string().max(40),
    provider: z.string().max(40).optional(),
    day: days.default(0),
    at: clock.optional(),
    minutesFromArrival: z.int().min(-240).max(480).optional(),
    status: z.enum(['booked', 'arrived', 'seen']).default('booked'),
    note: z.string().max(120).default(''),
    as: role,
  }),
  z
    .strictObject({
      set: z.literal('coverage'),
      chart: role,
      plan: z.string().max(40),
      truth: z.enum(['active', 'ended', 'none']).default('active'),
      endedDaysAgo: z.int().min(0).max(400).optional(),
      as: role.optional(),
    })
    .describe('The coverage on record, and what the payer knows of it.'),
  z
    .strictObject({
      set: z.literal('new-coverage'),
      chart: role,
      plan: z.string().max(40),
      hasCard: z.boolean().default(true),
      as: role.optional(),
    })
    .describe('Coverage the payer knows of and the practice does not yet.'),
  z.strictObject({ set: z.literal('referral'), chart: role, appointment: role, state: z.enum(['on-file', 'missing']) }),
  z.strictObject({
    set: z.literal('order'),
    chart: role,
    kind: z.enum(['follow-up', 'referral', 'lab', 'imaging']),
    type: z.string().max(40).optional(),
    provider: z.string().max(40).optional(),
    from: days,
    to: days,
    text: z.string().max(160),
    as: role.optional(),
  }),
  z.strictObject({ set: z.literal('balance'), chart: role, cents }),
  z.strictObject({ set: z.literal('notice'), chart: role, acknowledged: z.boolean() }),
  z.strictObject({ set: z.literal('portal'), chart: role, active: z.boolean() }),
  z.strictObject({ set: z.literal('alert'), chart: role, text: z.string().max(120) }),
  z.strictObject({
    set: z.literal('language'),
    person: role,
    language: z.string().max(12),
    onRecord: z.boolean().default(true),
  }),
  z.strictObject({ set: z.literal('unregistered'), person: role }).describe('The person has no chart here.'),
  z
    .strictObject({
      set: z.literal('record-differs'),
      chart: role,
      field: z.enum(['phone', 'address', 'last-name']),
      value: z.string().max(80),
    })
    .describe('What is on record is out of date.'),
  z.strictObject({
    set: z.literal('paper'),
    kind: paperKinds.schema,
    title: z.string().max(80),
    fields: z.array(z.strictObject({ name: z.string().max(40), value: z.string().max(120) })).max(14),
    as: role,
    offered: z
      .boolean()
      .default(true)
      .describe('Shown when asked for (true), or lying at the desk from the start (false).'),
  }),
  z
    .strictObject({ set: z.literal('busy'), provider: z.string().max(40), day: days, from: clock, to: clock })
    .describe('Fills the calendar there, so that it cannot be booked.'),
]);

/** How somebody answers and behaves, as the default of the encounter or of one variant. */
const manner = z.strictObject({
  knows: z
    .array(askItems.schema)
    .optional()
    .describe('For one who speaks about another: what of the patient she or he knows.'),
  claims: z
    .partialRecord(askItems.schema, text)
    .optional()
    .describe('What is answered instead of the truth or of the default.'),
  refuses: z.array(askItems.schema).optional().describe('Items this person does not give, at least not at once.'),
  has: z.array(role).optional().describe('Papers (by their names) the person carries.'),
  cannotPay: z.boolean().optional(),
  payCents: cents.optional().describe('How much can be paid today, when less than what is due.'),
  speaksEnglish: z.boolean().optional(),
  abusive: z.boolean().optional().describe('Insults whoever is at the desk: a limit is due.'),
  wants: z
    .strictObject({
      days: z.array(z.int().min(1).max(7)).optional(),
      from: clock.optional(),
      to: clock.optional(),
      provider: z.string().max(40).optional(),
      mustProvider: z.boolean().optional(),
      earliest: days.optional(),
      latest: days.optional(),
      type: z.string().max(40).optional(),
    })
    .optional()
    .describe('For appointments: what the person can and wants.'),
});

/** What is said in answer to an act of the secretary, and what it does to the mood. */
const reaction = z.strictObject({
  to: z
    .array(z.string().max(60))
    .min(1)
    .max(12)
    .describe('Keys of acts, such as "offer:portal" or "decline:information"; a verb alone stands for all its acts.'),
  when: condition.optional(),
  once: z.boolean().default(false),
  say: lines.optional(),
  trust: z.int().min(-100).max(100).default(0),
  anxiety: z.int().min(-100).max(100).default(0),
  patience: z.int().min(-600).max(600).default(0).describe('Seconds of patience won or lost.'),
  accepts: z.boolean().optional().describe('Whether what was offered or requested is taken up.'),
  gives: z.array(askItems.schema).default([]).describe('Items let be known by this.'),
  shows: z.array(needs.schema).default([]).describe('Needs let be known by this.'),
  leaves: z.boolean().default(false),
});

const ending = z.strictObject({
  as: id,
  when: condition,
  say: lines.optional(),
  mood: z.enum(['relieved', 'content', 'neutral', 'upset', 'angry']).default('neutral'),
});

const later = z.strictObject({
  when: condition,
  afterDays: z.int().min(0).max(120),
  event: z.enum([
    'complaint',
    'denied-claim',
    'clean-claim',
    'thanks',
    'review',
    'message',
    'no-show',
    'visit-kept',
    'emergency-visit',
    'breach-report',
    'regulator-letter',
    'statement',
    'record-error',
  ]),
  text: z.string().min(1).max(300),
  cents: z.int().min(-10_000_000).max(10_000_000).default(0).describe('What it cost (negative) or brought.'),
});

const variant = z.strictObject({
  id,
  title: z
    .string()
    .min(1)
    .max(120)
    .describe('What is different, for the debrief and for instructors; never shown during play.'),
  weight: z.int().min(1).max(20).default(1),
  legitimate: z.boolean().optional().describe('For requests that look suspicious: this one is entirely all right.'),
  person: role.optional().describe('Who speaks, when it is not the encounter’s person.'),
  about: role.optional().describe('The patient this variant is about, when it is not the encounter’s.'),
  capacity: capacities.schema.optional().describe('What the person truly is, where it differs from the encounter’s.'),
  claimedCapacity: capacities.schema
    .optional()
    .describe('What the person says to be, where it differs from the encounter’s capacity.'),
  changes: z.array(change).max(24).default([]),
  manner: manner.optional(),
  channel: z.enum(['phone', 'counter', 'fax']).optional().describe('How this variant comes, when not as the others.'),
  says: z
    .strictObject({ opening: lines.optional(), answers: z.partialRecord(askItems.schema, lines).optional() })
    .optional(),
  reactions: z.array(reaction).max(20).default([]),
  expert: z.string().max(800).optional(),
});

/** One person's business at the desk. It says who comes, what is so and how they talk; it does not say which act is right. */
export const encounterSchema = z.strictObject({
  format: z.literal(1),
  id,
  title: z.string().min(1).max(100),
  summary: z.string().min(1).max(400),
  need: needs.schema.describe('What it is really about.'),
  presents: z.array(needs.schema).min(1).describe('What the first words let be known.'),
  trains: z.array(z.string().max(20)).min(1).describe('Ids of the role’s catalogue.'),
  sources: z.array(z.string().max(12)).min(1).describe('Entries of the rule tables it was written from.'),
  arrives: z.strictObject({
    channel: z.enum(['phone', 'counter', 'fax']),
    between: z.tuple([clock, clock]),
    patience: z
      .int()
      .min(20)
      .max(3600)
      .describe('Seconds somebody waits, for the line to be answered or to be called, before giving up.'),
    holdPatience: z.int().min(20).max(3600).default(180),
  }),
  cast: z.record(role, castMember),
  person: role,
  about: role
    .optional()
    .describe('The patient the business is about, when it is not the person, or the person being the patient.'),
  capacity: capacities.schema.default('patient'),
  mood: z
    .strictObject({
      trust: z.int().min(0).max(100).default(60),
      anxiety: z.int().min(0).max(100).default(30),
      angry: z.boolean().default(false),
      feels: z.array(feelings.schema).default([]).describe('Feelings that show and can be acknowledged.'),
    })
    .prefault({}),
  manner: manner.default({}),
  changes: z.array(change).max(24).default([]).describe('So in every variant.'),
  variants: z.array(variant).min(1).max(12),
  says: z.strictObject({ opening: lines, answers: z.partialRecord(askItems.schema, lines).default({}) }),
  reactions: z.array(reaction).max(40).default([]),
  ends: z.array(ending).min(1).max(10),
  later: z.array(later).max(20).default([]),
  expert: z.string().min(1).max(1200).describe('For the debrief, in plain words.'),
});
export type Encounter = z.infer<typeof encounterSchema>;
export type Variant = Encounter['variants'][number];
export type Change = z.infer<typeof change>;
export type Reaction = z.infer<typeof reaction>;
export type CastMember = z.infer<typeof castMember>;
export type Manner = z.infer<typeof manner>;
