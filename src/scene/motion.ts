import type { Spot } from './room/layout';

/** How a layer is moved beside its place, in units of the figure and degrees. */
export interface Offset {
  readonly x: number;
  readonly y: number;
  readonly turn: number;
}

export const still: Offset = { x: 0, y: 0, turn: 0 };

/** Small things people do while they wait. */
export const gestures = ['nod', 'glance', 'cough', 'sigh', 'fidget'] as const;
export type Gesture = (typeof gestures)[number];

const lengths: Readonly<Record<Gesture, number>> = { nod: 1.1, glance: 2.2, cough: 0.9, sigh: 1.6, fidget: 1 };

/** Seconds that a gesture takes. */
export function gestureSeconds(gesture: Gesture): number {
  return lengths[gesture];
}

/** Starts slowly, ends slowly: maps 0..1 to 0..1. */
export function ease(share: number): number {
  const t = Math.min(1, Math.max(0, share));
  return t * t * (3 - 2 * t);
}

/** Up, held, and down again within 0..1. */
function swell(share: number): number {
  return ease(Math.min(share / 0.25, (1 - share) / 0.25, 1));
}

/** Where the head is, `seconds` into a gesture; still once it is over. */
export function gestureAt(gesture: Gesture, seconds: number): Offset {
  const share = seconds / lengths[gesture];
  if (share < 0 || share >= 1) return still;
  switch (gesture) {
    case 'nod':
      return { x: 0, y: 16 * Math.abs(Math.sin(share * Math.PI * 2)), turn: 2 * Math.sin(share * Math.PI * 2) };
    case 'glance':
      return { x: 14 * swell(share), y: -10 * swell(share), turn: -9 * swell(share) };
    case 'cough':
      return {
        x: 12 * Math.abs(Math.sin(share * Math.PI * 3)),
        y: 34 * Math.abs(Math.sin(share * Math.PI * 3)),
        turn: 8 * Math.abs(Math.sin(share * Math.PI * 3)),
      };
    case 'sigh':
      return { x: 0, y: 22 * swell(share), turn: 4 * swell(share) };
    case 'fidget':
      return {
        x: 20 * Math.sin(share * Math.PI * 4) * (1 - share),
        y: 0,
        turn: 5 * Math.sin(share * Math.PI * 4) * (1 - share),
      };
  }
}

/** The gesture that someone makes next; `draw` is any whole number. */
export function gestureFor(
  person: { readonly restless: boolean; readonly masked: boolean; readonly mood: string },
  draw: number,
): Gesture {
  if (person.restless) return draw % 3 === 0 ? 'glance' : 'fidget';
  if (person.masked && draw % 2 === 0) return 'cough';
  if (['tired', 'sad', 'worried'].includes(person.mood) && draw % 2 === 0) return 'sigh';
  if (['impatient', 'annoyed', 'angry'].includes(person.mood)) return draw % 2 === 0 ? 'glance' : 'fidget';
  return draw % 3 === 0 ? 'glance' : 'nod';
}

/** How someone at the counter takes what changed their mood: lets the head hang, shakes it, or nods. */
export function reactionTo(mood: string): Gesture {
  if (['tired', 'sad', 'worried', 'afraid'].includes(mood)) return 'sigh';
  return ['impatient', 'annoyed', 'angry', 'confused'].includes(mood) ? 'fidget' : 'nod';
}

/** Seconds until somebody in a crowd of that size makes the next gesture; `draw` is 0..1. */
export function gestureGap(crowd: number, draw: number): number {
  return (1.2 + draw * 2.4) / Math.min(2.5, 1 + crowd / 14);
}

/** Chest and head of someone at rest, `seconds` after any beginning: one slow breath after the other. */
export function breathAt(seconds: number): Offset {
  return {
    x: 0,
    y: -4.5 * Math.sin((seconds * Math.PI * 2) / 4.2),
    turn: 0.35 * Math.sin((seconds * Math.PI * 2) / 8.4),
  };
}

const mouths = ['open', 'half', 'shut', 'half', 'open', 'shut', 'open', 'half', 'half', 'shut'] as const;
/** Seconds for which a mouth moves after words are shown. */
export const speechSeconds = 2.4;

/** The mouth of someone `seconds` after they began to speak. */
export function mouthAt(seconds: number): 'shut' | 'half' | 'open' {
  if (seconds < 0 || seconds >= speechSeconds) return 'shut';
  return mouths[Math.floor(seconds / 0.13) % mouths.length] ?? 'shut';
}

/** Seconds to walk between two spots in a room of that unit. */
export function walkSeconds(from: Spot, to: Spot, unit: number): number {
  const far = Math.hypot(to.x - from.x, to.y - from.y) / unit;
  return far < 1 ? 0 : Math.min(1.7, Math.max(0.28, far / 430));
}

/** The spot between two others at a share of the way, with the bobbing of steps. */
export function walkAt(from: Spot, to: Spot, share: number, seconds: number, unit: number): Spot {
  const t = ease(share);
  const step = share >= 1 ? 0 : Math.abs(Math.sin(seconds * 9)) * 4 * unit;
  return {
    x: from.x + (to.x - from.x) * t,
    y: from.y + (to.y - from.y) * t - step,
    scale: from.scale + (to.scale - from.scale) * t,
  };
}
