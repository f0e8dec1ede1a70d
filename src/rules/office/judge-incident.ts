import type { JudgeContext } from '../situation/context';
import type { IncidentReport } from '../situation/incident-report';
import { incidentElements } from '../situation/incident-report';
import type { Verdict } from '../verdict';
import { verdictOf } from '../verdict-of';
import { type Fault, inOrder } from './duties';
import { incidentRules } from './incident.rules';
import { missingIn, type Slip, slipsIn, type WrittenReport } from './incident-text';
import { asks, weighed } from './weigh';

/** Whether an incident report holds facts alone and all of them, and where it went; `order` names the words or the parts at fault. */
export function judgeIncidentReport(report: IncidentReport, context: JudgeContext): Verdict[] {
  const filing = filingFaults(report);
  const filed = weighed(incidentRules['office.incident-filing'], filing, context);
  const { text } = report;
  if (text !== undefined) {
    const written = textVerdict({ ...report, text }, context);
    return filing.length > 0 ? inOrder([filed, written]) : [written, ...(report.filed === 'unknown' ? [] : [filed])];
  }
  if (filing.length > 0 || report.filed !== 'unknown') return [filed];
  return [
    asks(
      incidentRules['office.incident-report'],
      context,
      'A report is judged by its words and by where it went.',
      'What does the report say, and where did it go?',
    ),
  ];
}

const saidSlip: Readonly<Record<Slip, string>> = {
  blame: 'blame',
  guess: 'a guess',
  reason: 'a reason',
  admission: 'an admission',
};

function textVerdict(report: WrittenReport, context: JudgeContext): Verdict {
  const rule = incidentRules['office.incident-report'];
  const slips = slipsIn(report.text);
  const missing = missingIn(report);
  const betterAct =
    'Write who, what, when, where, who saw it, the words in quotation marks and what was done; leave out why and whose fault.';
  const lacks = missing.map((part) => incidentElements.terms[part]);
  if (slips.length > 0)
    return verdictOf(rule, context, {
      verdict: 'invalid',
      severity: 'minor',
      basis: `${slips.map(({ word, slip }) => `“${word}” is ${saidSlip[slip]}`).join(', ')}.`,
      order: slips.map(({ word }) => word),
      ...(missing.length > 0 ? { needs: lacks } : {}),
      betterAct,
    });
  if (missing.length > 0)
    return verdictOf(rule, context, {
      verdict: 'not-enough',
      severity: 'minor',
      basis: `It lacks ${missing.join(', ')}.`,
      order: missing,
      needs: lacks,
      betterAct,
    });
  return verdictOf(rule, context, {
    verdict: 'valid',
    severity: 'none',
    basis: 'Every part is there, and nothing but facts.',
    order: [],
    betterAct: 'Hand it to the supervisor today.',
  });
}

function filingFaults(report: IncidentReport): Fault[] {
  const { filed, happenedOn, filedOn, chartMentionsReport, brokenItem, staffInjury, compensationTold } = report;
  const under = 'office.incident-filing';
  const fault = (id: string, kind: Fault['kind'], severity: Fault['severity'], basis: string, say: string): Fault[] => [
    { id, kind, under, severity, basis, say },
  ];
  return [
    ...(filed === 'chart'
      ? fault(
          'chart',
          'wrong',
          'serious',
          'It was filed in the chart.',
          'It goes to the supervisor, never into the chart.',
        )
      : []),
    ...(filed === 'kept'
      ? fault('kept', 'missing', 'serious', 'Nobody else has seen it.', 'It goes to the supervisor on the same day.')
      : []),
    ...(chartMentionsReport
      ? fault(
          'chart-mentions',
          'wrong',
          'serious',
          'The chart says that a report was written.',
          'The chart holds clinical facts alone.',
        )
      : []),
    ...(happenedOn !== undefined && filedOn !== undefined && filedOn > happenedOn
      ? fault(
          'same-day',
          'late',
          'minor',
          'It was handed in on a later day.',
          'It goes to the supervisor on the same day.',
        )
      : []),
    ...(brokenItem === 'thrown-away'
      ? fault(
          'broken-item',
          'wrong',
          'serious',
          'What broke was thrown away.',
          'Keep what broke, with a label, until the manager has seen it.',
        )
      : []),
    ...(staffInjury && !compensationTold
      ? fault(
          'compensation',
          'missing',
          'serious',
          'The manager was not told of the injury.',
          'Tell the manager: compensation and the log of injuries.',
        )
      : []),
  ];
}
