import { z } from 'zod';
import { vocabulary } from '../../practice/vocabulary';
import { doneIsAll, doneOf } from './office-done';

const item = z.string().min(1).max(40);
const many = z.int().min(0).max(1_000_000);

/** What is on the shelf of one item, and how fast it goes. */
const supplySchema = z.strictObject({
  item: item.describe('Name of the item, repeated in the answer.'),
  onHand: many.optional().describe('Units counted on the shelf.'),
  onOrder: many.default(0).describe('Units ordered and not yet received.'),
  par: many.optional().describe('Units that should be there after a delivery: the par level.'),
  dailyUse: many.optional().describe('Average units used a day.'),
  used: many.optional().describe('In place of `dailyUse`: units used over `overDays`.'),
  overDays: z.int().min(1).max(3660).optional().describe('In place of `dailyUse`: over how many days they were used.'),
  leadDays: z
    .int()
    .min(0)
    .max(366)
    .optional()
    .describe('Days from ordering to delivery, of the same kind (working or calendar) as the days of use.'),
  safety: many.default(0).describe('Units kept in reserve: safety stock.'),
  safetyDays: z
    .int()
    .min(0)
    .max(366)
    .default(0)
    .describe('In place of `safety`, or on top of it: a reserve said as so many days of use.'),
  reorderPoint: many.optional().describe('The reorder point itself, where it is given and not to be worked out.'),
  pack: z.int().min(1).max(100_000).default(1).describe('Units in a full pack, box or case as it is sold.'),
  packCents: z.int().min(0).max(100_000_000).optional().describe('Price of a pack, in cents.'),
  orderedPacks: many.optional().describe('Full packs that somebody did order: then it is judged.'),
});
export type Supply = z.infer<typeof supplySchema>;

/** What is to be ordered, of one item or a whole list. */
export const reorderSchema = z.strictObject({
  question: z.literal('reorder'),
  items: z.array(supplySchema).min(1).max(100).describe('The items counted.'),
});
export type Reorder = z.infer<typeof reorderSchema>;

/** Lots of one item, and which goes out first. */
export const stockLotSchema = z.strictObject({
  question: z.literal('stock-lot'),
  on: z.iso.date().optional().describe('The day of looking or using; the date of the file when absent.'),
  lots: z
    .array(
      z.strictObject({
        lot: item.describe('Its number or name, repeated in the answer.'),
        expires: z
          .union([z.iso.date(), z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/), z.literal('never')])
          .optional()
          .describe(
            'Last day as printed, `2027-03-09`; month and year alone, `2027-03`, means its last day; `never` for what does not expire.',
          ),
        arrived: z.iso.date().optional().describe('Day on which it came in.'),
        openedOn: z.iso.date().optional().describe('Day on which it was opened, where it has been.'),
        openDays: z
          .int()
          .min(0)
          .max(3660)
          .optional()
          .describe('For how many days after opening its label lets it be used.'),
      }),
    )
    .min(1)
    .max(60)
    .describe('The lots on the shelf.'),
  used: item.optional().describe('The lot that was taken: then it is judged.'),
});
export type StockLot = z.infer<typeof stockLotSchema>;

export const receivingActs = vocabulary('receiving act', {
  'cold-items-first': 'saw to what has to be kept cold before anything else',
  'compared-slip-and-order': 'compared packing slip, order and what is in the box',
  'looked-for-damage': 'looked for damage before signing or putting away',
  'looked-at-expiry': 'looked at the expiry of what came',
  'wrote-date': 'wrote the day of arrival on it',
  'put-behind-older': 'put it behind what expires earlier',
  'noted-difference': 'wrote down what was short, damaged or wrong, and told whoever orders',
  'signed-unopened': 'signed for closed cartons as complete',
  'shelved-expired': 'put something expired on the shelf',
  'put-in-front': 'put the new ones in front of the old',
  'left-cold-items': 'left cold items standing',
} as const);

/** A delivery: what was ordered, what the slip says, what is in the box, and what was done. */
export const receivingSchema = z.strictObject({
  question: z.literal('receiving'),
  lines: z
    .array(
      z.strictObject({
        item: item.describe('Name of the item, repeated in the answer.'),
        ordered: many.describe('Units ordered; 0 for what nobody ordered.'),
        slip: many.optional().describe('Units on the packing slip.'),
        received: many.optional().describe('Units counted in the box.'),
        damaged: many.default(0).describe('Of those received, units that are damaged.'),
        expires: z.iso.date().optional().describe('Earliest last day among them.'),
        cold: z.boolean().default(false).describe('Has to be kept cold.'),
      }),
    )
    .max(100)
    .default([])
    .describe('The lines of the order, and what came beside it.'),
  on: z.iso.date().optional().describe('Day of the delivery; the date of the file when absent.'),
  orderedBySame: z.boolean().default(false).describe('Whether the one who receives is the one who ordered.'),
  done: doneOf(receivingActs),
  doneIsAll,
});
export type Receiving = z.infer<typeof receivingSchema>;
