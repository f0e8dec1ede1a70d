/** Names of the pages of the office software, as its tabs are read out. */
export const officeTabTitles = [
  'Calendar',
  'Chart',
  'Registration',
  'Payer',
  'Inbox',
  'Documents',
  'Ledger',
  'Manual',
] as const;
