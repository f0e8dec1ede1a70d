import type { Chart } from '../../practice/chart';
import type { EligibilityAnswer } from '../../practice/coverage';
import { minutesBetween, utcOf } from '../../practice/zones';
import { coverageToFhir } from '../../rules/coverage/exchange/fhir-coverage';
import { eligibilityToFhir, type EligibilityAnswerInFhir } from '../../rules/coverage/exchange/fhir-eligibility';
import { appointmentToFhir } from '../../rules/exchange/fhir/appointment';
import { patientToFhir } from '../../rules/exchange/fhir/patient';
import type { Run } from '../../sim/run';

/** A FHIR R4 Bundle of what a practice has on record at the end of a shift. */
export interface FhirBundle {
  readonly resourceType: 'Bundle';
  readonly type: 'collection';
  readonly entry: readonly { readonly resource: { readonly resourceType: string; readonly id: string } }[];
}

/** Patients, their coverages, the calendar and what payers answered, as FHIR R4 resources. @source INS-06 */
export function fhirBundle({ state, setup }: Run): FhirBundle {
  const { charts, appointments } = state.world.record;
  const plans = new Map(setup.practice.plans.map((plan) => [plan.id, plan]));
  const payerOf = (plan: string | undefined): string => plans.get(plan ?? '')?.payer ?? 'unknown payer';
  const coverages = Object.values(charts).flatMap((chart) =>
    chart.coverages.map((coverage) =>
      coverageToFhir({
        mrn: chart.mrn,
        payer: payerOf(coverage.plan),
        coverage: { ...coverage, id: idOf(coverage.id) },
      }),
    ),
  );
  const calendar = Object.values(appointments).map((appointment) =>
    appointmentToFhir({
      appointment: { ...appointment, id: idOf(appointment.id) },
      offsetMinutes: offsetOn(appointment.date, appointment.start, setup.practice.settings.visits.zone),
    }),
  );
  const answers = state.world.known.eligibility.map((answer, index) =>
    eligibilityToFhir(inFhir(answer, index + 1, setup.date, charts[answer.mrn], payerOf)),
  );
  return {
    resourceType: 'Bundle',
    type: 'collection',
    entry: [...Object.values(charts).map(patientToFhir), ...coverages, ...calendar, ...answers].map((resource) => ({
      resource,
    })),
  };
}

/** An id of ours as FHIR wants them: without slashes. */
function idOf(id: string): string {
  return id.replaceAll('/', '.');
}

/** How far local time is from UTC then, in minutes; of a time that occurs twice the first. */
function offsetOn(date: string, start: number, zone: Parameters<typeof utcOf>[1]): number {
  const local = { date, minutes: Math.floor(start / 60) };
  const [utc] = utcOf(local, zone);
  return utc === undefined ? 0 : minutesBetween(utc, local);
}

function inFhir(
  answer: EligibilityAnswer,
  number: number,
  today: string,
  chart: Chart | undefined,
  payerOf: (plan: string | undefined) => string,
): EligibilityAnswerInFhir {
  const { copayCents, deductibleLeftCents } = answer;
  const asked = chart?.coverages.find(({ id }) => id === answer.coverage);
  return {
    id: `answer-${number}`,
    mrn: answer.mrn,
    coverage: idOf(answer.coverage),
    payer: payerOf(asked?.plan),
    request: `inquiry-${number}`,
    on: answer.on,
    answeredOn: today,
    inForce: answer.status === 'active',
    services:
      answer.status === 'active'
        ? [
            {
              service: '98',
              network: 'in',
              unit: 'individual',
              covered: true,
              benefits: copayCents === undefined ? [] : [{ kind: 'copay', allowedCents: copayCents.primary }],
            },
            ...(deductibleLeftCents === undefined
              ? []
              : [
                  {
                    service: '30',
                    network: 'in' as const,
                    unit: 'individual' as const,
                    covered: true,
                    benefits: [{ kind: 'deductible' as const, allowedCents: deductibleLeftCents }],
                  },
                ]),
          ]
        : [],
  };
}
