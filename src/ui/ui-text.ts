import { openCatalogue } from './messages';

/** The building blocks' own words; screens and desk keep theirs beside them. */
export const uiText = openCatalogue({
  'field.required': '(required)',
  'field.clear': 'Clear {label}',
  'field.noMatch': 'Nothing matches',
  'field.open': 'Show the choices',
  'menu.search': 'Search: {label}',
  'menu.typeToNarrow': 'Type to narrow, or 1 to 9',
  'number.notANumber': 'Enter a whole number.',
  'number.tooSmall': 'Enter {minimum} or more.',
  'number.tooLarge': 'Enter {maximum} or less.',
  'money.notAnAmount': 'Enter an amount such as 25 or 25.50.',
  'dialog.close': 'Close',
  'toast.dismiss': 'Dismiss',
  'toast.region': 'Notices',
  'callout.info': 'Note',
  'callout.warn': 'Careful',
  'callout.critical': 'Critical',
  'callout.good': 'Good',
  'captions.region': 'Sounds',
  'steps.done': 'Done',
  'table.sort': 'Sort by {column}',
  'table.rows': { one: '{count} row', other: '{count} rows' },
  'meter.between': 'between {low} and {high}',
  'skip.toContent': 'Skip to the main part',
});
