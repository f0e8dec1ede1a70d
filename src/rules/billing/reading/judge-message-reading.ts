import { ok, refuse, type Result } from '../../../shared/result';
import { judgeReading } from '../../coverage/answer/judge-reading';
import { type LineFault, shown } from '../../exchange/codec';
import { linesOf, readInterchange, type Transaction } from '../../exchange/interchange';
import type { JudgeContext } from '../../situation/context';
import type { MessageReading } from '../../situation/message-reading';
import type { Verdict } from '../../verdict';
import { verdictOf } from '../../verdict-of';
import { messageRules } from './message.rules';
import { readClaimStatus, readFormAnswer } from './read-acknowledgement';
import { readEligibility } from './read-answer';
import { readClaims } from './read-claims';
import { readRemittance } from './read-remittance';
import { faultIn, type Read } from './said';

/** What a message says, in words, figures and order; or which segment of it is at fault. @source BIL-02, BIL-09, INS-04 */
export function judgeMessageReading(situation: MessageReading, context: JudgeContext): Verdict[] {
  const opened = messageIn(situation.text);
  if (!opened.ok) return [atFault(opened.error, context)];
  const first = opened.value;
  const { lines } = first;
  if (first.kind === '271' && lines.some(({ name }) => name === 'AAA')) return rejected(lines, situation, context);
  const read = readOf(first, situation);
  const rule = messageRules['billing.message-read'];
  if ('fault' in read) return [atFault(read.fault, context)];
  if ('needs' in read)
    return [
      verdictOf(rule, context, {
        verdict: 'needs',
        severity: 'none',
        basis: 'The answer does not say it.',
        needs: [read.needs],
        betterAct: 'Ask the payer for the one thing that is missing; never fill it in.',
      }),
    ];
  return [verdictOf(rule, context, { verdict: 'computed', severity: 'none', ...read })];
}

const telling: Readonly<Record<string, string>> = {
  EB: '271',
  AAA: '271',
  STC: '277',
  CLP: '835',
  CAS: '835',
  CLM: '837',
  AK9: '999',
};

/** The first message of a text; or, where it has no frame, an excerpt of the kind that its segments tell. */
function messageIn(text: string): Result<Transaction, LineFault> {
  const opened = readInterchange(text);
  if (opened.ok) {
    const [first] = opened.value.transactions;
    return first === undefined ? refuse({ at: 'ST', says: 'There is no message inside.' }) : ok(first);
  }
  const lines = linesOf(text);
  const framed = !lines.ok || ['ISA', 'GS', 'ST'].includes(lines.value[0]?.name ?? 'ST');
  if (framed) return opened;
  const kinds = new Set(lines.value.flatMap(({ name }) => telling[name] ?? []));
  const [kind, ...more] = kinds;
  if (kind === undefined) return opened;
  return more.length > 0
    ? refuse({ at: 'ST', says: `Segments of several messages stand together: ${[...kinds].join(', ')}.` })
    : ok({ kind, version: '', control: '', lines: lines.value });
}

const guides: Readonly<Record<string, string>> = {
  '271': '005010X279',
  '277': '005010X2',
  '835': '005010X221',
  '837': '005010X222',
  '999': '005010X231',
};

function readOf(message: Transaction, situation: MessageReading): Read | { readonly needs: string } {
  const { kind, version, lines } = message;
  const guide = guides[kind];
  if (guide === undefined)
    return faultIn('ST', `A ${shown(kind)} is none of 271, 277, 835, 837 and 999, which say something to the office.`);
  if (version !== '' && !version.startsWith(guide))
    return faultIn(
      'ST',
      `${shown(version)} is another guide than ${guide}: an institutional or dental claim, or another version.`,
    );
  switch (kind) {
    case '271':
      return readEligibility(lines, situation);
    case '277':
      return readClaimStatus(lines);
    case '835':
      return readRemittance(lines, message.control === '');
    case '837':
      return readClaims(lines);
    default:
      return readFormAnswer(lines);
  }
}

function atFault({ at, says }: LineFault, context: JudgeContext): Verdict {
  return verdictOf(messageRules['billing.message-read'], context, {
    verdict: 'invalid',
    severity: 'minor',
    basis: says,
    order: [at],
    routeTo: 'biller',
    betterAct: 'Post nothing from it; get the message anew from whoever sent it.',
  });
}

function rejected(lines: Transaction['lines'], { service, level, network }: MessageReading, context: JudgeContext) {
  const segments = lines.map(({ name, elements }) => [name, ...elements].join('*'));
  return judgeReading(
    { question: 'eligibility-reading', segments, read: 'in-force', service, level, network },
    context,
  );
}
