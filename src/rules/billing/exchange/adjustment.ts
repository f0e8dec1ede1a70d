import { segment } from '../../exchange/codec';
import { cents, code, text } from '../../exchange/format';
import { groups, maybe, needed } from '../../exchange/place';

/** Adjustments of one group: who bears it, and for each reason how much (CAS). @source BIL-09, BIL-10 */
export const adjustment = segment(
  'CAS',
  needed('group', code('CO', 'OA', 'PI', 'PR')),
  groups('reasons', [needed('code', text(5)), needed('cents', cents), maybe('quantity', text(15))], 6),
);
