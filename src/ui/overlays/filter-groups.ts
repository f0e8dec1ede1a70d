import type { MenuGroup } from './menu';

/** The groups with only the entries that hold every word of the query, in label, note or group title; empty groups go. */
export function filterGroups<Id extends string>(
  groups: readonly MenuGroup<Id>[],
  query: string,
): readonly MenuGroup<Id>[] {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return groups;
  return groups
    .map((group) => ({
      ...group,
      entries: group.entries.filter((entry) => {
        const text = `${entry.label} ${entry.note ?? ''} ${group.title ?? ''}`.toLowerCase();
        return words.every((word) => text.includes(word));
      }),
    }))
    .filter((group) => group.entries.length > 0);
}
