import { readAssignment } from '../../../session/assignment';
import { leftAt } from '../../../session/save/progress';
import type { Save } from '../../../session/save/save';
import type { PackPage } from '../../../session/shift.view';
import { parseClock } from '../../../session/shift.view';
import { spokenClock } from '../../../shared/time';
import { sayHow } from '../../frame/how';

/** A saved shift in words. */
export interface SavedFacts {
  readonly title: string;
  /** When it was saved, in the reader's own time. */
  readonly when: string;
  /** Where it was left, such as '9:42 am'; undefined when that cannot be told. */
  readonly clock?: string;
  /** How far through the pack's hours, 0 to 100. */
  readonly share?: number;
  /** How it is played; undefined when the pack is not here any more. */
  readonly how?: string;
}

/** Tells of a saved shift what a list of them shows. */
export function savedFacts(save: Save, packs: readonly PackPage[]): SavedFacts {
  const at = leftAt(save);
  const assignment = readAssignment(
    save.key,
    packs.map((page) => page.id),
  );
  const page = assignment.ok ? packs.find((one) => one.id === assignment.value.pack) : undefined;
  return {
    title: page?.title ?? save.title,
    when: sayWhen(save.savedAt),
    ...(at === undefined ? {} : { clock: spokenClock(at) }),
    ...(at === undefined || page === undefined ? {} : { share: shareOf(page, at) }),
    ...(assignment.ok ? { how: sayHow(assignment.value.settings) } : {}),
  };
}

function shareOf(page: Pick<PackPage, 'from' | 'to'>, at: number): number {
  const [from, to] = [parseClock(page.from) ?? 0, parseClock(page.to) ?? 0];
  return to <= from ? 0 : Math.min(100, Math.max(0, Math.round(((at - from) / (to - from)) * 100)));
}

function sayWhen(iso: string): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? '' : date.toLocaleString('en-US', { dateStyle: 'medium', timeStyle: 'short' });
}
