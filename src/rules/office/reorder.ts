import type { OfficeSettings } from '../../practice/settings/office';
import type { Supply } from '../situation/supplies';

/** What to order of one item. Units and packs are whole; `need` is what is short of par, 0 when nothing is to be ordered. */
export interface Order {
  /** None where par is reached and it does not matter. */
  readonly reorderPoint?: number;
  readonly need: number;
  readonly packs: number;
  readonly units: number;
}

/** What has to be known before it can be worked out. */
export type Gap = 'use' | 'lead' | 'on-hand' | 'par';

/**
 * The reorder point in units, rounded up: average use a day × days of delivery (and of reserve, where it is said in days) + reserve; a gap where it cannot be worked out.
 * @source OPS-01
 */
export function reorderPointOf(supply: Supply): number | Gap {
  if (supply.reorderPoint !== undefined) return supply.reorderPoint;
  const { dailyUse, used, overDays, leadDays, safety, safetyDays } = supply;
  const [units, days] = dailyUse === undefined ? [used, overDays] : [dailyUse, 1];
  if (units === undefined || days === undefined) return 'use';
  if (leadDays === undefined) return 'lead';
  return Math.ceil((units * (leadDays + safetyDays)) / days) + safety;
}

/**
 * What to order at a reorder point: par less what is there and on its way, in full packs, when the shelf is at or below
 * the point; a gap where count or par is missing and decides.
 * @source OPS-01
 */
export function orderOf(supply: Supply, reorderPoint: number, orderAt: OfficeSettings['orderAt']): Order | Gap {
  const { onHand, onOrder, par, pack } = supply;
  if (onHand === undefined) return 'on-hand';
  const nothing: Order = { reorderPoint, need: 0, packs: 0, units: 0 };
  const compared = orderAt === 'on-hand' ? onHand : onHand + onOrder;
  if (compared > reorderPoint) return nothing;
  if (par === undefined) return 'par';
  const need = par - onHand - onOrder;
  if (need <= 0) return nothing;
  const packs = Math.ceil(need / pack);
  return { reorderPoint, need, packs, units: packs * pack };
}
