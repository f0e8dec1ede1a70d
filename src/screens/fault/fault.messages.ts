import { openCatalogue } from '../../ui';

export const faultText = openCatalogue({
  'storage.title': 'This browser keeps nothing here',
  'storage.text':
    'Storage is blocked on this page, as it often is inside another site. You can play; do not close the page before the debrief, and download the result there.',
});
