import { z } from 'zod';
import { ok, refuse, type Result } from '../../shared/result';
import { type Codec, type Line, type LineFault, type Reading, shown } from './codec';
import {
  type Envelope,
  envelopeSchema,
  readInterchange,
  type Transaction,
  writeBare,
  writeInterchange,
} from './interchange';
import { type Numbering, numbered, unnumbered } from './numbering';

/** A message in its envelope, or by itself as textbooks print it. */
export interface Sent<T> {
  readonly envelope?: Envelope;
  readonly message: T;
}

/** A kind of message: its schema, its writer and its reader. What is written and read is the same object again. */
export interface MessageKind<T> {
  readonly schema: z.ZodType<Sent<T>>;
  write(of: Sent<T>): string;
  read(text: string): Result<Sent<T>, LineFault>;
}

/**
 * Makes a kind of message from what stands between ST and SE. The writer takes what the schema accepts; the reader refuses
 * everything else in one sentence, also what it would have to drop.
 */
export function messageKind<T>(kind: string, version: string, body: Codec<T>, numbering: Numbering): MessageKind<T> {
  const control = '0001';
  return {
    schema: z.strictObject({ envelope: z.exactOptional(envelopeSchema), message: body.schema }),
    write({ envelope, message }) {
      const lines: Line[] = [];
      body.write(message, lines);
      const transaction = { kind, version, control, lines: numbered(lines, numbering) };
      return envelope === undefined ? writeBare(transaction) : writeInterchange(envelope, [transaction]);
    },
    read(text) {
      const opened = readInterchange(text);
      if (!opened.ok) return opened;
      const { envelope, transactions } = opened.value;
      const [first, ...more] = transactions;
      if (first === undefined || more.length > 0)
        return refuse({ at: 'ST', says: `One message is read at a time, and there are ${transactions.length}.` });
      if (first.kind !== kind || first.version !== version)
        return refuse({
          at: 'ST',
          says: `Expected ${kind} ${version}, found ${shown(`${first.kind} ${first.version}`)}.`,
        });
      const read = readBody(first, body, numbering);
      return read.ok ? ok({ ...(envelope === undefined ? {} : { envelope }), message: read.value }) : read;
    },
  };
}

function readBody<T>({ lines }: Transaction, body: Codec<T>, numbering: Numbering): Result<T, LineFault> {
  const plain = unnumbered(lines, numbering);
  if ('says' in plain) return refuse(plain);
  const from: Reading = { lines: plain, at: 0 };
  const value = body.read(from);
  if (from.fault !== undefined || value === undefined)
    return refuse(from.fault ?? { at: 'ST', says: 'The message cannot be read.' });
  const over = plain[from.at];
  if (over !== undefined)
    return refuse({
      at: over.name,
      says: `Segment ${from.at + 2} (${shown([over.name, ...over.elements].join('*'))}) does not belong here, or is not one that is kept.`,
    });
  return ok(value);
}
