import { element, type Segment } from '../answer/segment';

/** A person as eligibility messages name them. */
export interface Insured {
  readonly last: string;
  readonly first: string;
  readonly birthDate: string;
  readonly gender: 'F' | 'M' | 'U';
}

/** Who asks whom about whom. */
export interface Parties {
  readonly payer: { readonly name: string; readonly id: string };
  readonly provider: { readonly name: string; readonly npi: string };
  readonly subscriber: Insured & { readonly memberId: string };
  /** The patient, where the patient is not the subscriber. */
  readonly dependent?: Insured;
}

/** The loops 2100A to 2100D, in their order; `within` is what stands inside the loop of the patient. */
export function writeParties(
  { payer, provider, subscriber, dependent }: Parties,
  within: readonly Segment[],
): Segment[] {
  const inSubscriber = dependent === undefined ? within : [];
  const inDependent =
    dependent === undefined ? [] : [level(4, 3, '23', '0'), person('03', dependent), ...dates(dependent), ...within];
  return [
    level(1, 0, '20', '1'),
    plain('NM1', 'PR', '2', payer.name, '', '', '', '', 'PI', payer.id),
    level(2, 1, '21', '1'),
    plain('NM1', '1P', '2', provider.name, '', '', '', '', 'XX', provider.npi),
    level(3, 2, '22', dependent === undefined ? '0' : '1'),
    person('IL', subscriber, subscriber.memberId),
    ...dates(subscriber),
    ...inSubscriber,
    ...inDependent,
  ];
}

/** The parties of a message, read from its loops; undefined when one that has to be there is not. */
export function readParties(segments: readonly Segment[]): Parties | undefined {
  const name = (code: string) => segments.find((segment) => segment.name === 'NM1' && element(segment, 1) === code);
  const [payer, provider, subscriber, dependent] = [name('PR'), name('1P'), name('IL'), name('03')];
  if (!payer || !provider || !subscriber) return undefined;
  const insured = readInsured(subscriber, segments);
  const patient = dependent && readInsured(dependent, segments);
  if (!insured || (dependent && !patient)) return undefined;
  return {
    payer: { name: element(payer, 3), id: element(payer, 9) },
    provider: { name: element(provider, 3), npi: element(provider, 9) },
    subscriber: { ...insured, memberId: element(subscriber, 9) },
    ...(patient ? { dependent: patient } : {}),
  };
}

/** A segment whose elements have one repeat each. */
export function plain(name: string, ...elements: readonly string[]): Segment {
  return { name, elements: elements.map((each) => [each]) };
}

/** '20270309' for 2027-03-09. */
export function compactDate(date: string): string {
  return date.replaceAll('-', '');
}

/** 2027-03-09 for '20270309'; undefined for anything else. */
export function isoDate(compact: string): string | undefined {
  return /^\d{8}$/.test(compact) ? `${compact.slice(0, 4)}-${compact.slice(4, 6)}-${compact.slice(6)}` : undefined;
}

function level(number: number, parent: number, code: string, children: string): Segment {
  return plain('HL', String(number), parent === 0 ? '' : String(parent), code, children);
}

function person(code: string, { last, first }: Insured, memberId?: string): Segment {
  return plain('NM1', code, '1', last, first, '', '', '', ...(memberId === undefined ? [] : ['MI', memberId]));
}

function dates({ birthDate, gender }: Insured): Segment[] {
  return [plain('DMG', 'D8', compactDate(birthDate), gender)];
}

function readInsured(name: Segment, segments: readonly Segment[]): Insured | undefined {
  const about = segments
    .slice(segments.indexOf(name) + 1)
    .find((segment) => segment.name === 'DMG' || segment.name === 'NM1');
  const birthDate = about?.name === 'DMG' ? isoDate(element(about, 2)) : undefined;
  const gender =
    about === undefined ? undefined : (['F', 'M', 'U'] as const).find((each) => each === element(about, 3));
  if (birthDate === undefined || gender === undefined) return undefined;
  return { last: element(name, 3), first: element(name, 4), birthDate, gender };
}
