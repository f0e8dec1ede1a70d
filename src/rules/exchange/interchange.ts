import { z } from 'zod';
import { refuse, type Result, ok } from '../../shared/result';
import { type Line, type LineFault, shown } from './codec';
import { date, digits, text, time, whole } from './format';

/** The envelope of a message: who sends it to whom, when, under which number. */
export const envelopeSchema = z.strictObject({
  sender: text(15).schema.describe('Sender, as agreed between the two (ISA06, GS02).'),
  receiver: text(15).schema.describe('Receiver (ISA08, GS03).'),
  date: date.schema.refine((day) => day.startsWith('20')).describe('Day on which it was made.'),
  time: time.schema.describe('Time at which it was made, HHMM.'),
  control: whole(999_999_999).schema.describe('Number of the envelope, repeated at its end.'),
  test: z.boolean().describe('Whether it is a test.'),
});
export type Envelope = z.infer<typeof envelopeSchema>;

/** One message between ST and SE, without these two. */
export interface Transaction {
  /** '837', '835', '271' and so on. */
  readonly kind: string;
  /** The implementation guide, '005010X222A1'; empty where nothing says it. */
  readonly version: string;
  readonly control: string;
  readonly lines: readonly Line[];
}

/** What was read: the messages, with their envelope where there is one. */
export interface Interchange {
  readonly envelope?: Envelope;
  readonly transactions: readonly Transaction[];
}

const groupOf: Readonly<Record<string, string>> = {
  '270': 'HS',
  '271': 'HB',
  '277': 'HN',
  '835': 'HP',
  '837': 'HC',
  '999': 'FA',
};
const longest = 500_000;
const mostLines = 20_000;

/** Writes messages into one envelope with one group; every count and control number follows from them. */
export function writeInterchange(envelope: Envelope, transactions: readonly Transaction[]): string {
  const { sender, receiver, date: day, time: at, control } = envelope;
  const number = String(control).padStart(9, '0');
  const [first] = transactions;
  const sent = date.write(day);
  return textOf([
    line('ISA', '00', ' '.repeat(10), '00', ' '.repeat(10), 'ZZ', sender.padEnd(15), 'ZZ', receiver.padEnd(15)).concat(
      ['', sent.slice(2), at, '^', '00501', number, '0', envelope.test ? 'T' : 'P', ':'].join('*'),
    ),
    line(
      'GS',
      groupOf[first?.kind ?? ''] ?? '',
      sender,
      receiver,
      sent,
      at,
      String(control),
      'X',
      first?.version ?? '',
    ),
    ...transactions.flatMap(writeTransaction),
    line('GE', String(transactions.length), String(control)),
    line('IEA', '1', number),
  ]);
}

/** Writes one message without an envelope. */
export function writeBare(transaction: Transaction): string {
  return textOf(writeTransaction(transaction));
}

function writeTransaction({ kind, version, control, lines }: Transaction): string[] {
  return [
    line('ST', kind, control, version),
    ...lines.map(({ name, elements }) => line(name, ...elements)),
    line('SE', String(lines.length + 2), control),
  ];
}

function line(name: string, ...elements: readonly string[]): string {
  return [name, ...elements].join('*');
}

function textOf(lines: readonly string[]): string {
  return lines.map((each) => `${each}~`).join('\n');
}

/**
 * Reads the messages of a text, with or without an envelope, and checks every count and control number on the way.
 * Refuses with one sentence what is no such text, too long, or wrong in its frame.
 */
export function readInterchange(written: string): Result<Interchange, LineFault> {
  const lines = linesOf(written);
  if (!lines.ok) return lines;
  const [first] = lines.value;
  if (first?.name === 'ISA') return readEnveloped(lines.value);
  if (first?.name !== 'ST')
    return wrong(first?.name ?? 'ST', 'A message begins with ISA, or with ST where it has no envelope.');
  const transactions = readTransactions(lines.value, '');
  return transactions.ok ? ok({ transactions: transactions.value }) : transactions;
}

function wrong(at: string, says: string): Result<never, LineFault> {
  return refuse({ at, says });
}

/** The segments of a text, whatever its frame; refused when it is too long or has what is no segment. The marks that part them are those its ISA names, or the usual ones; without a ~ each line is one. */
export function linesOf(written: string): Result<readonly Line[], LineFault> {
  const trimmed = written.trim();
  if (trimmed.length > longest) return wrong('ISA', `The text is longer than ${longest} characters.`);
  const own = trimmed.startsWith('ISA') && trimmed.length > 105;
  const [element, repeat, component, end] = own
    ? [trimmed.charAt(3), trimmed.charAt(82), trimmed.charAt(104), trimmed.charAt(105)]
    : ['*', '^', ':', trimmed.includes('~') ? '~' : '\n'];
  const usual = element === '*' && repeat === '^' && component === ':';
  const texts = trimmed
    .split(end)
    .map((each) => each.replaceAll(/^[\r\n ]+|[\r\n]+$/g, ''))
    .filter((each) => each !== '');
  if (texts.length > mostLines) return wrong('ST', `The text has more than ${mostLines} segments.`);
  if (
    !usual &&
    texts.some((each) => /[*^:]/.test(each.replaceAll(element, '').replaceAll(repeat, '').replaceAll(component, '')))
  )
    return wrong('ISA', 'The text parts its elements by marks of its own and has the usual ones inside its data.');
  const lines = texts.map((each): Line => {
    const [name = '', ...elements] = each.split(element);
    return {
      name,
      elements: elements.map((part) => (usual ? part : part.replaceAll(repeat, '^').replaceAll(component, ':'))),
    };
  });
  const odd = lines.find(({ name }) => !/^[A-Z][A-Z0-9]{1,2}$/.test(name));
  return odd === undefined
    ? ok(lines)
    : wrong(shown(odd.name.slice(0, 12)) || 'ST', `“${shown(odd.name)}” is not the name of a segment.`);
}

function readEnveloped(lines: readonly Line[]): Result<Interchange, LineFault> {
  const [head, ...rest] = lines;
  const tail = rest.at(-1);
  const elements = head?.elements ?? [];
  const [, , , , , sender = '', , receiver = '', day = '', at = '', , , number = '', , usage = ''] = elements;
  const control = digits(9).read(number);
  const read = envelopeSchema.safeParse({
    sender: sender.trimEnd(),
    receiver: receiver.trimEnd(),
    date: date.read(`20${day}`),
    time: at,
    control: Number(number),
    test: usage === 'T',
  });
  if (elements.length !== 16 || !read.success || control === undefined || !/^[TP]$/.test(usage))
    return wrong('ISA', 'The ISA segment has not its sixteen elements of fixed form.');
  if (tail?.name !== 'IEA')
    return wrong('IEA', `The envelope does not end with IEA but with ${tail?.name ?? 'nothing'}.`);
  if (tail.elements[1] !== number)
    return wrong('IEA', `IEA closes envelope ${shown(tail.elements[1] ?? '')}, and ISA opened ${shown(number)}.`);
  const groups = readGroups(rest.slice(0, -1));
  if (!groups.ok) return groups;
  if (tail.elements[0] !== String(groups.value.length))
    return wrong('IEA', `IEA counts ${shown(tail.elements[0] ?? '')} groups, and there are ${groups.value.length}.`);
  return ok({ envelope: read.data, transactions: groups.value.flat() });
}

function readGroups(lines: readonly Line[]): Result<readonly (readonly Transaction[])[], LineFault> {
  const groups: (readonly Transaction[])[] = [];
  for (let at = 0; at < lines.length;) {
    const head = lines[at];
    const length = lines.slice(at).findIndex(({ name }) => name === 'GE');
    const tail = lines[at + length];
    if (head?.name !== 'GS')
      return wrong(head?.name ?? 'GS', `A group begins with GS, and ${head?.name ?? 'nothing'} stands there.`);
    if (length < 0 || tail === undefined) return wrong('GE', 'A group is not closed by GE.');
    const transactions = readTransactions(lines.slice(at + 1, at + length), head.elements[7] ?? '');
    if (!transactions.ok) return transactions;
    const { value } = transactions;
    if (tail.elements[0] !== String(value.length))
      return wrong('GE', `GE counts ${shown(tail.elements[0] ?? '')} messages, and there are ${value.length}.`);
    if (tail.elements[1] !== head.elements[5])
      return wrong(
        'GE',
        `GE closes group ${shown(tail.elements[1] ?? '')}, and GS opened ${shown(head.elements[5] ?? '')}.`,
      );
    const other = value.find(({ kind }) => groupOf[kind] !== undefined && groupOf[kind] !== head.elements[0]);
    if (other) return wrong('GS', `GS says ${shown(head.elements[0] ?? 'nothing')}, and a ${other.kind} is inside.`);
    groups.push(value);
    at += length + 1;
  }
  return ok(groups);
}

function readTransactions(lines: readonly Line[], guide: string): Result<readonly Transaction[], LineFault> {
  const transactions: Transaction[] = [];
  for (let at = 0; at < lines.length;) {
    const head = lines[at];
    const length = lines.slice(at).findIndex(({ name }) => name === 'SE');
    const tail = lines[at + length];
    if (head?.name !== 'ST')
      return wrong(head?.name ?? 'ST', `A message begins with ST, and ${head?.name ?? 'nothing'} stands there.`);
    if (length < 0 || tail === undefined) return wrong('SE', 'A message is not closed by SE.');
    const [kind = '', control = '', version = ''] = head.elements;
    if (tail.elements[0] !== String(length + 1))
      return wrong(
        'SE',
        `SE counts ${shown(tail.elements[0] ?? '')} segments, and there are ${length + 1} from ST to SE.`,
      );
    if (tail.elements[1] !== control)
      return wrong('SE', `SE closes message ${shown(tail.elements[1] ?? '')}, and ST opened ${shown(control)}.`);
    transactions.push({
      kind,
      control,
      version: version === '' ? guide : version,
      lines: lines.slice(at + 1, at + length),
    });
    at += length + 1;
  }
  return transactions.length === 0 ? wrong('ST', 'There is no message inside.') : ok(transactions);
}
