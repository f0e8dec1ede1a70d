import type { OfficeSettings } from '../../practice/settings/office';
import type { ColdChain } from '../situation/cold-chain';

type Scale = 'C' | 'F';

/** Hundredths of a degree Fahrenheit for tenths of a degree Celsius: exact. */
export function fahrenheitHundredths(celsiusTenths: number): number {
  return celsiusTenths * 18 + 3200;
}

/** Hundredths of a degree Celsius for tenths of a degree Fahrenheit, to the nearest. */
export function celsiusHundredths(fahrenheitTenths: number): number {
  return Math.round(((fahrenheitTenths - 320) * 50) / 9);
}

/** A range in tenths of a degree of its scale, both ends within it. */
export interface Range {
  readonly lowest: number;
  readonly highest: number;
}

/**
 * The range of a unit on a scale, as printed: a refrigerator 36 to 46 °F or 2 to 8 °C; a freezer by the house list,
 * in Fahrenheit to the tenth inside it.
 * @source OPS-03
 */
export function rangeOf(unit: ColdChain['unit'], scale: Scale, settings: OfficeSettings): Range {
  if (unit === 'refrigerator') return scale === 'C' ? { lowest: 20, highest: 80 } : { lowest: 360, highest: 460 };
  const { freezerLowestTenths, freezerHighestTenths } = settings;
  if (scale === 'C') return { lowest: freezerLowestTenths, highest: freezerHighestTenths };
  return {
    lowest: Math.ceil(fahrenheitHundredths(freezerLowestTenths) / 10),
    highest: Math.floor(fahrenheitHundredths(freezerHighestTenths) / 10),
  };
}

/** What a log shows: lowest and highest, how many readings are out of range, how many are blank or missing. */
export interface LogReading {
  readonly lowest?: number;
  readonly highest?: number;
  readonly outOfRange: number;
  readonly blanks: number;
  readonly unsigned: number;
}

/**
 * Reads a log. A day is complete with one reading that has lowest and highest, or with one at its start and one at its end.
 * @source OPS-03
 */
export function readLog(readings: ColdChain['readings'], wholeDays: boolean, range: Range, today: string): LogReading {
  const shown = readings.map(({ now, min, max }) => [now, min, max].filter((each) => each !== undefined));
  const all = shown.flat();
  const blank = readings.filter((_, index) => shown[index]?.length === 0).length;
  return {
    ...(all.length > 0 ? { lowest: Math.min(...all), highest: Math.max(...all) } : {}),
    outOfRange: shown.filter((each) => each.some((tenths) => tenths < range.lowest || tenths > range.highest)).length,
    blanks: wholeDays ? missingOfDays(readings, today) : blank,
    unsigned: readings.filter(({ signed }, index) => !signed && (shown[index]?.length ?? 0) > 0).length,
  };
}

function missingOfDays(readings: ColdChain['readings'], today: string): number {
  const days = new Set(readings.map(({ on }) => on ?? today));
  return [...days].reduce((missing, day) => {
    const of = readings.filter(({ on, now, min, max }) => (on ?? today) === day && (now ?? min ?? max) !== undefined);
    if (of.some(({ min, max }) => min !== undefined && max !== undefined)) return missing;
    const lacks = (['start', 'end'] as const).filter((part) => !of.some((reading) => reading.part === part)).length;
    return missing + lacks;
  }, 0);
}
