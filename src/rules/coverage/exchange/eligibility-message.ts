import { type BenefitLine, readBenefitLine, writeBenefitLine } from '../answer/benefit-line';
import { element, type Segment } from '../answer/segment';
import { readMessage, writeMessage } from './message';
import { compactDate, isoDate, type Parties, plain, readParties, writeParties } from './parties';

interface Trace {
  /** The asker's own reference, sent back with the answer. */
  readonly reference: string;
  readonly sentOn: string;
  /** Four digits, such as '0815'. */
  readonly sentAt: string;
}

/** A question to a payer (270): is this person covered on this date, for these services? */
export interface InquiryMessage extends Parties, Trace {
  readonly dateOfService: string;
  readonly services: readonly string[];
}

/** A payer's answer (271): benefit lines, or the codes with which the question was rejected. */
export interface AnswerMessage extends Parties, Trace {
  readonly dateOfService: string;
  readonly benefits: readonly BenefitLine[];
  readonly rejections: readonly { readonly code: string; readonly followUp: string }[];
}

/** Writes an inquiry as the segments of a 270. @source INS-03; ASC X12 005010X279A1 */
export function writeInquiry(inquiry: InquiryMessage): string {
  const within = [service(inquiry.dateOfService), ...inquiry.services.map((code) => plain('EQ', code))];
  return writeMessage('270', traceOf(inquiry, '13'), writeParties(inquiry, within));
}

/** Reads a 270; undefined when it is none, or lacks what it has to have. */
export function readInquiry(text: string): InquiryMessage | undefined {
  const read = readCommon('270', text);
  if (!read) return undefined;
  const services = read.segments.filter(({ name }) => name === 'EQ').map((segment) => element(segment, 1));
  return { ...read.common, services };
}

/** Writes an answer as the segments of a 271. @source INS-03, INS-04, INS-05; ASC X12 005010X279A1 */
export function writeAnswer(answer: AnswerMessage): string {
  const rejected = answer.rejections.map(({ code, followUp }) => plain('AAA', 'N', '', code, followUp));
  const within = [service(answer.dateOfService), ...rejected, ...answer.benefits.map(writeBenefitLine)];
  return writeMessage('271', traceOf(answer, '11'), writeParties(answer, within));
}

/** Reads a 271; undefined when it is none, lacks what it has to have, or a benefit line in it cannot be read. */
export function readAnswer(text: string): AnswerMessage | undefined {
  const read = readCommon('271', text);
  if (!read) return undefined;
  const lines = read.segments.filter(({ name }) => name === 'EB').map(readBenefitLine);
  const benefits = lines.filter((line) => line !== undefined);
  if (benefits.length < lines.length) return undefined;
  const rejections = read.segments
    .filter(({ name }) => name === 'AAA')
    .map((segment) => ({ code: element(segment, 3), followUp: element(segment, 4) }));
  return { ...read.common, benefits, rejections };
}

function service(date: string): Segment {
  return plain('DTP', '291', 'D8', compactDate(date));
}

function traceOf({ reference, sentOn, sentAt }: Trace, purpose: string): Segment {
  return plain('BHT', '0022', purpose, reference, compactDate(sentOn), sentAt);
}

function readCommon(kind: '270' | '271', text: string) {
  const segments = readMessage(kind, text);
  const parties = segments && readParties(segments);
  const trace = segments?.find(({ name }) => name === 'BHT');
  const when = segments?.find((segment) => segment.name === 'DTP' && element(segment, 1) === '291');
  const sentOn = trace && isoDate(element(trace, 4));
  const dateOfService = when && isoDate(element(when, 3));
  if (!segments || !parties || !trace || sentOn === undefined || dateOfService === undefined) return undefined;
  const common = { ...parties, reference: element(trace, 3), sentOn, sentAt: element(trace, 5), dateOfService };
  return { segments, common };
}
