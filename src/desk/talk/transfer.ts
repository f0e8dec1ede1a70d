import { useMemo } from 'react';
import { useSession } from '../../hooks/session-context';
import type { Staff } from '../../session/desk.view';
import type { MenuGroup } from '../../ui';

/** What a colleague does, in words. */
export function roleWords(role: Staff['role']): string {
  return role.replaceAll('-', ' ');
}

/** Every colleague twice: announced first, or put straight through. */
export function transferGroups(staff: readonly Staff[]): readonly MenuGroup[] {
  const entries = (how: 'warm' | 'cold'): MenuGroup['entries'] =>
    staff.map((colleague) => ({
      id: `${how}/${colleague.id}`,
      label: colleague.name,
      note: `${roleWords(colleague.role)}, extension ${colleague.extension}. ${colleague.about}`,
    }));
  return [
    { id: 'warm', title: 'Tell them first who it is and why', entries: entries('warm') },
    { id: 'cold', title: 'Put straight through', entries: entries('cold') },
  ];
}

/** The colleagues of this practice as choices of a transfer. */
export function useTransferGroups(): readonly MenuGroup[] {
  const { practice } = useSession();
  return useMemo(() => transferGroups(practice.staff), [practice]);
}
