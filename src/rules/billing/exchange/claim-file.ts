import { inline, loop, one, part, perhaps, segment, several } from '../../exchange/codec';
import { cents, code, date, decimal, named, text, time } from '../../exchange/format';
import { messageKind } from '../../exchange/message';
import { behind, composite, list, maybe, needed } from '../../exchange/place';
import { adjustment } from './adjustment';
import * as parts from './claim-parts';
import { serviceDates } from './service-dates';

const yes = code('Y', 'N');
const relationship = named({ spouse: '01', child: '19', employee: '20', unknown: '21', other: 'G8' });
const filing = text(2);

/** The other payer's answer for one line: what it paid, and why not the rest (2430). */
const adjudication = loop(
  inline(
    segment(
      'SVD',
      needed('payer', text(80)),
      needed('paidCents', cents),
      needed('procedure', parts.procedure),
      '',
      needed('unitsThousandths', decimal(3)),
    ),
  ),
  several('adjustments', adjustment, 5),
  part('decidedOn', parts.dated('573')),
);

/** One service: what was done, for how much, on which day, for which diagnoses (2400). */
const serviceLine = loop(
  inline(segment('LX')),
  inline(
    segment(
      'SV1',
      needed('procedure', parts.procedure),
      needed('chargeCents', cents),
      'UN',
      needed('unitsThousandths', decimal(3)),
      maybe('place', text(2)),
      '',
      needed('diagnoses', parts.pointers),
      '',
      maybe('emergency', yes),
    ),
  ),
  part('dates', serviceDates),
  perhaps('control', one('REF', ['6R'], text(30))),
  several('adjudications', adjudication, 15),
);

/** Another insurance of the patient: its place in the order, and what it has decided (2320, 2330). */
const otherInsurance = loop(
  inline(
    segment(
      'SBR',
      needed('rank', parts.rank),
      needed('relationship', named({ self: '18', spouse: '01', child: '19', other: 'G8' })),
      maybe('group', text(50)),
      maybe('groupName', text(60)),
      maybe('secondaryReason', text(3)),
      '',
      '',
      '',
      needed('filing', filing),
    ),
  ),
  several('adjustments', adjustment, 5),
  perhaps('paidCents', one('AMT', ['D'], cents)),
  perhaps('patientOwesCents', one('AMT', ['EAF'], cents)),
  inline(segment('OI', '', '', needed('assigned', code('Y', 'N', 'W')), '', '', needed('release', code('I', 'Y')))),
  part('insured', parts.otherInsured),
  inline(parts.otherPayer),
);

/** Place, kind of bill and frequency: 11:B:1, where 7 replaces an earlier claim and 8 takes it back. */
const place = composite(needed('of', text(2)), 'B', needed('frequency', code('1', '7', '8')));
const accident = composite(
  needed('cause', named({ motor: 'AA', work: 'EM', other: 'OA' })),
  maybe('second', named({ motor: 'AA', work: 'EM', other: 'OA' })),
  '',
  maybe('state', text(2)),
);
const diagnosis = text(7);

/** A claim (2300): account, charge, place, signatures, accident, dates, numbers, diagnoses, clinicians, lines. */
const claim = loop(
  inline(
    segment(
      'CLM',
      needed('account', text(38)),
      needed('chargeCents', cents),
      '',
      '',
      needed('place', place),
      needed('signature', yes),
      needed('assignment', code('A', 'B', 'C')),
      needed('benefitsAssigned', code('Y', 'N', 'W')),
      needed('release', code('I', 'Y')),
      maybe('signedFor', code('P')),
      maybe('accident', accident),
    ),
  ),
  perhaps('onset', parts.dated('431')),
  perhaps('accidentDate', parts.dated('439')),
  perhaps('patientPaidCents', one('AMT', ['F5'], cents)),
  perhaps('referral', one('REF', ['9F'], text(50))),
  perhaps('priorAuthorization', one('REF', ['G1'], text(50))),
  perhaps('replaces', one('REF', ['F8'], text(50))),
  perhaps('clearinghouseNumber', one('REF', ['D9'], text(20))),
  perhaps('chart', one('REF', ['EA'], text(50))),
  inline(segment('HI', needed('principal', behind('ABK', diagnosis)), list('diagnoses', behind('ABF', diagnosis), 11))),
  perhaps('referring', parts.clinician('DN')),
  perhaps('rendering', loop(inline(parts.clinician('82')), perhaps('taxonomy', parts.taxonomy('PE')))),
  perhaps('facility', loop(inline(parts.practice('77')), part('address', parts.address))),
  several('otherInsurances', otherInsurance, 10),
  several('lines', serviceLine, 50, 1),
);

/** A patient who is not the subscriber (2000C). */
const dependent = loop(
  inline(segment('HL', '', '', '23')),
  inline(segment('PAT', needed('relationship', relationship))),
  part('name', parts.person('QC')),
  part('address', parts.address),
  part('born', parts.demographics),
  several('claims', claim, 100, 1),
);

/** A subscriber with the payer that is billed (2000B), and the claims of the subscriber or of dependents. */
const subscriber = loop(
  inline(segment('HL', '', '', '22')),
  inline(
    segment(
      'SBR',
      needed('rank', parts.rank),
      maybe('relationship', named({ self: '18' })),
      maybe('group', text(50)),
      maybe('groupName', text(60)),
      maybe('secondaryReason', text(3)),
      '',
      '',
      '',
      needed('filing', filing),
    ),
  ),
  part('name', parts.member('IL')),
  perhaps('address', parts.address),
  perhaps('born', parts.demographics),
  part(
    'payer',
    loop(
      inline(parts.organisation('PR', 'PI')),
      perhaps('address', parts.address),
      perhaps('providerNumber', one('REF', ['G2'], text(50))),
    ),
  ),
  several('claims', claim, 100),
  several('dependents', dependent, 20),
);

/** The practice that bills, and where it wants to be paid when that is elsewhere (2000A, 2010AA, 2010AB). */
const provider = loop(
  inline(segment('HL', '', '', '20')),
  perhaps('taxonomy', parts.taxonomy('BI')),
  part(
    'billing',
    loop(inline(parts.practice('85')), part('address', parts.address), part('taxId', one('REF', ['EI'], text(50)))),
  ),
  perhaps('payTo', loop(inline(segment('NM1', '87', '2')), part('address', parts.address))),
  several('subscribers', subscriber, 100, 1),
);

const body = loop(
  inline(
    segment(
      'BHT',
      '0019',
      needed('purpose', named({ original: '00', reissue: '18' })),
      needed('reference', text(50)),
      needed('date', date),
      needed('time', time),
      'CH',
    ),
  ),
  part('submitter', loop(inline(parts.organisation('41', '46')), part('contact', parts.contact('IC')))),
  part('receiver', parts.organisation('40', '46')),
  several('providers', provider, 20, 1),
);

/** Professional claims (837P). Amounts in cents, units in thousandths. @source BIL-01, BIL-02; ASC X12 005010X222A1 */
export const claimFile = messageKind('837', '005010X222A1', body, { levels: true, linesWithin: 'CLM' });
