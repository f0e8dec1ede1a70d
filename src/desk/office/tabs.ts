import type { IconName } from '../../ui';

/** The pages of the office software, in the order of their tabs and shortcuts. */
export const officeTabs = [
  { id: 'calendar', title: 'Calendar', icon: 'calendar' },
  { id: 'chart', title: 'Chart', icon: 'chart' },
  { id: 'registration', title: 'Registration', icon: 'person' },
  { id: 'payer', title: 'Payer', icon: 'shield' },
  { id: 'inbox', title: 'Inbox', icon: 'mail' },
  { id: 'documents', title: 'Documents', icon: 'papers' },
  { id: 'ledger', title: 'Ledger', icon: 'money' },
  { id: 'manual', title: 'Manual', icon: 'info' },
] as const satisfies readonly { id: string; title: string; icon: IconName }[];

export type OfficeTab = (typeof officeTabs)[number]['id'];
