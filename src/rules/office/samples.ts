import { addMonths } from '../../practice/dates';
import type { RepVisit } from '../situation/rep-visit';
import type { Severity } from '../authority';
import type { VerdictWord } from '../verdict';

type Samples = NonNullable<RepVisit['samples']>;

/** Whether samples were requested and received as the rule asks: what decides, in words, with the question where it was not said. */
export interface SampleFinding {
  readonly verdict: Extract<VerdictWord, 'valid' | 'void' | 'not-enough' | 'needs'>;
  readonly severity: Severity;
  readonly basis: string;
  readonly needs?: string;
}

/** Most months over which one request may be spread. */
const mostMonths = 6;

/**
 * Whether samples are requested and received in due form; the first element that fails decides.
 * @source OPS-10
 */
export function readSamples(samples: Samples): SampleFinding {
  const { request, signedBy, requestedOn, deliveredOn, lacks, overMonths, receipt } = samples;
  if (signedBy === 'secretary-for-prescriber') return nothing('The secretary signed for the prescriber.');
  if (receipt === 'prescribers-name-by-another')
    return nothing('Somebody else wrote the prescriber’s name on the receipt.');
  if (request === 'none') return nothing('There is no request.');
  if (request === 'oral') return nothing('A request by word of mouth is none.');
  if (request === 'unsigned-written') return nothing('Nobody signed the request.');
  if (request === 'standing') return nothing('A standing request is none: each needs a number and an end.');
  if (overMonths > mostMonths)
    return nothing(`One request may be spread over ${mostMonths} months, not ${overMonths}.`);
  if (signedBy === 'representative' || signedBy === 'other') return nothing('Only a prescriber may sign the request.');
  if (deliveredOn !== undefined && receipt === 'none') return unreceived('Nobody signed a receipt.');
  if (receipt === 'signed-by-other')
    return unreceived('Whoever signed the receipt was not named for it by the prescriber.');
  if (request === 'unknown') return asks('Is there a written request, signed?');
  if (signedBy === 'unknown') return asks('Who signed the request?');
  if (deliveredOn === undefined)
    return lacking(lacks) ?? complete('The request is in order; the receipt comes at delivery.');
  if (requestedOn === undefined) return asks('On which day was the request signed?');
  if (requestedOn > deliveredOn) return nothing('It was signed after the delivery.');
  if (overMonths > 0 && deliveredOn > addMonths(requestedOn, overMonths))
    return nothing('It came after the months the request covers.');
  const missing = lacking(lacks);
  if (missing !== undefined) return missing;
  if (receipt === 'unknown') return asks('Who signed the receipt?');
  return complete('Requested in writing by the prescriber before, received against signature.');
}

function nothing(basis: string): SampleFinding {
  return { verdict: 'void', severity: 'serious', basis };
}

function unreceived(basis: string): SampleFinding {
  return { verdict: 'not-enough', severity: 'serious', basis };
}

function asks(needs: string): SampleFinding {
  return { verdict: 'needs', severity: 'none', basis: 'It decides, and was not said.', needs };
}

function complete(basis: string): SampleFinding {
  return { verdict: 'valid', severity: 'none', basis };
}

function lacking(lacks: Samples['lacks']): SampleFinding | undefined {
  if (lacks.length === 0) return undefined;
  return {
    verdict: 'not-enough',
    severity: 'minor',
    basis: `The request does not say ${lacks.join(', ').replaceAll('-', ' ')}.`,
  };
}
