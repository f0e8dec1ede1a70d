import { inline, loop, one, part, perhaps, segment } from '../../exchange/codec';
import { code, date, digits, named, text, whole } from '../../exchange/format';
import { composite, joined, list, maybe, needed } from '../../exchange/place';

/** Street, town, state and ZIP (N3, N4). */
export const address = loop(
  inline(segment('N3', needed('street', text(55)), maybe('more', text(55)))),
  inline(segment('N4', needed('city', text(30)), needed('state', text(2)), needed('zip', text(15)))),
);

/** Birth date and sex as the payer has them on file (DMG). */
export const demographics = segment('DMG', 'D8', needed('birthDate', date), needed('gender', code('F', 'M', 'U')));

/** An organisation with a number of some kind, as in NM1*40*2*NAME*****46*ID. */
export function organisation(role: string, qualifier: string) {
  return segment('NM1', role, '2', needed('name', text(60)), '', '', '', '', qualifier, needed('id', text(80)));
}

/** A person with a member number. */
export function member(role: string) {
  return segment(
    'NM1',
    role,
    '1',
    needed('last', text(60)),
    maybe('first', text(35)),
    maybe('middle', text(25)),
    '',
    maybe('suffix', text(10)),
    'MI',
    needed('memberId', text(80)),
  );
}

/** A person without a number. */
export function person(role: string) {
  return segment(
    'NM1',
    role,
    '1',
    needed('last', text(60)),
    maybe('first', text(35)),
    maybe('middle', text(25)),
    '',
    maybe('suffix', text(10)),
  );
}

/** A clinician with the ten-digit number (NPI). */
export function clinician(role: string) {
  return segment(
    'NM1',
    role,
    '1',
    needed('last', text(60)),
    maybe('first', text(35)),
    maybe('middle', text(25)),
    '',
    maybe('suffix', text(10)),
    'XX',
    needed('npi', digits(10)),
  );
}

/** A practice or a place with its number (NPI). */
export function practice(role: string) {
  return segment('NM1', role, '2', needed('name', text(60)), '', '', '', '', 'XX', needed('npi', digits(10)));
}

/** Speciality, by its code (PRV). */
export function taxonomy(role: string) {
  return one('PRV', [role, 'PXC'], text(10));
}

/** Who may be asked (PER): a name, and a telephone number with its extension. */
export function contact(role: 'IC' | 'BL') {
  return segment(
    'PER',
    role,
    needed('name', text(60)),
    'TE',
    needed('phone', text(20)),
    maybe('extensionKind', code('EX')),
    maybe('extension', text(20)),
  );
}

/** A date behind its qualifier (DTP). */
export function dated(qualifier: string) {
  return one('DTP', [qualifier, 'D8'], date);
}

/** A procedure by its number with up to four modifiers: HC:99213:25. Numbers only, never the publisher's text. */
export const procedure = composite('HC', needed('code', text(48)), list('modifiers', text(2), 4));

/** Which payer is meant: first, second, third. */
export const rank = named({ primary: 'P', secondary: 'S', tertiary: 'T' });

/** Which diagnoses a line points to, 1 for the first. */
export const pointers = joined(whole(12), 4);

/** Who is insured, beside the patient: name, number, address. */
export const otherInsured = loop(inline(member('IL')), perhaps('address', address));

/** A payer by name and number, with the day on which it decided. */
export const otherPayer = loop(part('payer', organisation('PR', 'PI')), perhaps('decidedOn', dated('573')));
