import { inline, loop, one, part, perhaps, segment, several } from '../../exchange/codec';
import { cents, code, date, decimal, digits, named, text, whole } from '../../exchange/format';
import { messageKind } from '../../exchange/message';
import { composite, groups, list, maybe, needed } from '../../exchange/place';
import { adjustment } from './adjustment';
import { address, clinician, contact, member, procedure } from './claim-parts';

/** What became of a claim (CLP02). */
export const claimStatuses = {
  'paid as first payer': '1',
  'paid as second payer': '2',
  'paid as third payer': '3',
  denied: '4',
  'paid as first payer and sent on': '19',
  'paid as second payer and sent on': '20',
  'paid as third payer and sent on': '21',
  reversed: '22',
  'not ours and sent on': '23',
  'estimated only': '25',
} as const;

/** How much is paid, by what way, between which accounts, on which day (BPR). */
const payment = segment(
  'BPR',
  needed('handling', code('C', 'D', 'H', 'I', 'P', 'U', 'X')),
  needed('cents', cents),
  needed('direction', named({ credit: 'C', debit: 'D' })),
  needed('method', code('ACH', 'BOP', 'CHK', 'FWT', 'NON')),
  maybe('format', code('CCP', 'CTX')),
  maybe('payerBankKind', code('01', '04')),
  maybe('payerBank', text(12)),
  maybe('payerAccountKind', code('DA')),
  maybe('payerAccount', text(35)),
  maybe('payerId', text(10)),
  maybe('payerPart', text(9)),
  maybe('bankKind', code('01', '04')),
  maybe('bank', text(12)),
  maybe('accountKind', code('DA', 'SG')),
  maybe('account', text(35)),
  needed('date', date),
);

const payer = loop(
  inline(segment('N1', 'PR', needed('name', text(60)))),
  perhaps('address', address),
  perhaps('contact', contact('BL')),
);
const payee = loop(
  inline(segment('N1', 'PE', needed('name', text(60)), 'XX', needed('npi', digits(10)))),
  perhaps('address', address),
  perhaps('taxId', one('REF', ['TJ'], text(50))),
);

/** One service of a claim (2110). */
const service = loop(
  inline(
    segment(
      'SVC',
      needed('procedure', procedure),
      needed('chargeCents', cents),
      needed('paidCents', cents),
      '',
      maybe('unitsThousandths', decimal(3)),
    ),
  ),
  perhaps('from', one('DTM', ['150'], date)),
  perhaps('to', one('DTM', ['151'], date)),
  perhaps('date', one('DTM', ['472'], date)),
  several('adjustments', adjustment, 5),
  perhaps('control', one('REF', ['6R'], text(30))),
  perhaps('allowedCents', one('AMT', ['B6'], cents)),
  several('remarks', one('LQ', ['HE'], text(8)), 99),
);

/** The patient as the payer has the name, with its number where it says one. */
const patient = segment(
  'NM1',
  'QC',
  '1',
  needed('last', text(60)),
  maybe('first', text(35)),
  maybe('middle', text(25)),
  '',
  maybe('suffix', text(10)),
  maybe('idKind', code('MI', 'HN', 'MR', 'MC')),
  maybe('id', text(80)),
);

/** One claim (2100): what was charged, paid, left to the patient, and why. */
const claim = loop(
  inline(
    segment(
      'CLP',
      needed('account', text(38)),
      needed('status', named(claimStatuses)),
      needed('chargeCents', cents),
      needed('paidCents', cents),
      maybe('patientCents', cents),
      needed('filing', text(2)),
      needed('payerControl', text(50)),
      maybe('place', text(2)),
      maybe('frequency', code('1', '7', '8')),
    ),
  ),
  several('adjustments', adjustment, 5),
  part('patient', patient),
  perhaps('insured', member('IL')),
  perhaps('rendering', clinician('82')),
  perhaps('remarks', segment('MOA', '', '', list('codes', text(8), 5))),
  perhaps('from', one('DTM', ['232'], date)),
  perhaps('to', one('DTM', ['233'], date)),
  perhaps('received', one('DTM', ['050'], date)),
  perhaps('coveredCents', one('AMT', ['AU'], cents)),
  several('services', service, 50),
);

/** Claims under one number (2000). */
const section = loop(inline(segment('LX', needed('number', whole(999_999)))), several('claims', claim, 100));

/** What is kept back from or added to the whole payment, and what for (PLB); above zero is kept back. */
const providerAdjustment = segment(
  'PLB',
  needed('npi', digits(10)),
  needed('yearEnds', date),
  groups(
    'reasons',
    [needed('about', composite(needed('code', text(2)), maybe('reference', text(50)))), needed('cents', cents)],
    6,
  ),
);

const body = loop(
  part('payment', payment),
  part('trace', segment('TRN', '1', needed('number', text(50)), needed('payerId', text(10)), maybe('more', text(50)))),
  perhaps('producedOn', one('DTM', ['405'], date)),
  part('payer', payer),
  part('payee', payee),
  several('sections', section, 100),
  several('providerAdjustments', providerAdjustment, 100),
);

/** A remittance (835). Amounts in cents. @source BIL-02, BIL-09, BIL-10; ASC X12 005010X221A1 */
export const remittanceFile = messageKind('835', '005010X221A1', body, { levels: false });
