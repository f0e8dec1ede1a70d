import { addDays } from '../../../practice/dates';
import type { Limit } from '../../coverage/share/cost-share';
import { type Limits, payLines, type PricedLine, type Terms } from './pay-lines';
import { hurdleOf } from './reasons';
import { denied, type RemittanceLine, together } from './remittance';

/** A claim as the payer gets it. Money in cents. */
export interface Claim {
  readonly member: string;
  readonly dateOfService: string;
  readonly received: string;
  readonly lines: readonly {
    readonly code: string;
    readonly billedCents: number;
    readonly otherPayerPaidCents?: number;
  }[];
  /** Whether an authorization stands on it. */
  readonly authorized: boolean;
  /** Whether something on it is missing or wrong. */
  readonly incomplete?: boolean;
}

/** What a plan pays for a service. */
export type ServiceTerms = Omit<PricedLine, 'code' | 'billedCents' | 'otherPayerPaidCents'>;

/** A limit of the year as the payer counts it: the family’s, and each member’s by number. */
export interface YearLimit {
  readonly form: Limit['form'];
  readonly familyCents?: number;
  readonly personCents: Readonly<Record<string, number>>;
}

/** What is so at a payer for one policy: who is covered when, for what, and what is left of the year. */
export interface PayerTruth extends Terms {
  readonly members: Readonly<Record<string, { readonly coverFrom?: string; readonly coverTo?: string }>>;
  readonly rightPayer: boolean;
  readonly filingDays: number;
  readonly anotherIsFirst: boolean;
  readonly injury: 'none' | 'work' | 'liability';
  /** Terms by procedure code; what is not here is not covered. */
  readonly services: Readonly<Record<string, ServiceTerms>>;
  readonly authorizationFor: readonly string[];
  readonly deductible: YearLimit;
  readonly outOfPocket: YearLimit;
  /** Claims that were paid or applied, so that the same one is known again. */
  readonly processed: readonly string[];
}

/** What comes back for a claim, and what is so at the payer afterwards. */
export interface Adjudicated {
  readonly lines: readonly RemittanceLine[];
  readonly total: Omit<RemittanceLine, 'code'>;
  /** Reason for which the claim was denied as a whole. */
  readonly denial?: string;
  readonly after: PayerTruth;
}

/**
 * Decides a claim from what is so at the payer: denied as a whole for the first reason found, or paid line by line with the
 * limits of the year carried on. The same claim a second time is a duplicate.
 * @source BIL-09, BIL-10, INS-16, INS-18
 */
export function adjudicate(claim: Claim, truth: PayerTruth): Adjudicated {
  const { denial } = hurdleOf(standing(claim, truth));
  if (denial !== undefined) {
    const lines = claim.lines.map(({ code, billedCents }) => denied(code, billedCents, 'CO', denial));
    return { lines, total: together(lines), denial, after: truth };
  }
  const { lines, after } = payLines(
    claim.lines.map((line) => ({ ...(truth.services[line.code] ?? notCovered), ...line })),
    truth,
    limitsOf(claim.member, truth),
  );
  return {
    lines,
    total: together(lines),
    after: {
      ...truth,
      deductible: counted(truth.deductible, claim.member, after.deductibleLeft),
      outOfPocket: counted(truth.outOfPocket, claim.member, after.outOfPocketLeft),
      processed: [...truth.processed, keyOf(claim)],
    },
  };
}

/** What is left of the year’s limits for one member. */
export function limitsOf(member: string, { deductible, outOfPocket }: PayerTruth): Limits {
  return { deductibleLeft: leftFor(member, deductible), outOfPocketLeft: leftFor(member, outOfPocket) };
}

function standing(claim: Claim, truth: PayerTruth) {
  const member = Object.hasOwn(truth.members, claim.member) ? truth.members[claim.member] : undefined;
  const needed = claim.lines.some(({ code }) => truth.authorizationFor.includes(code));
  return {
    dateOfService: claim.dateOfService,
    received: claim.received,
    alreadyProcessed: truth.processed.includes(keyOf(claim)),
    found: member !== undefined,
    rightPayer: truth.rightPayer,
    coverFrom: member?.coverFrom,
    coverTo: member?.coverTo,
    lastFilingDay: addDays(claim.dateOfService, truth.filingDays),
    injury: truth.injury,
    anotherIsFirst: truth.anotherIsFirst,
    otherPayerAnswered: claim.lines.every(({ otherPayerPaidCents }) => otherPayerPaidCents !== undefined),
    informationMissing: claim.incomplete ?? false,
    authorization: needed ? (claim.authorized ? 'on-claim' : 'missing') : 'not-needed',
  } as const;
}

const notCovered: ServiceTerms = {
  allowedCents: 0,
  covered: false,
  deductibleApplies: false,
  coinsurancePercent: 0,
  copayCents: 0,
  copayIs: 'instead',
  medicallyNeeded: true,
  includedInAnother: false,
};

function leftFor(member: string, { form, familyCents, personCents }: YearLimit): Limit {
  const own = Object.hasOwn(personCents, member) ? personCents[member] : undefined;
  return {
    form,
    ...(own === undefined ? {} : { personCents: own }),
    ...(familyCents === undefined ? {} : { familyCents }),
  };
}

function counted(limit: YearLimit, member: string, left: Limit): YearLimit {
  return {
    ...limit,
    ...(left.familyCents === undefined ? {} : { familyCents: left.familyCents }),
    personCents:
      left.personCents === undefined ? limit.personCents : { ...limit.personCents, [member]: left.personCents },
  };
}

function keyOf({ member, dateOfService, lines }: Claim): string {
  return [member, dateOfService, ...lines.map(({ code, billedCents }) => `${code}:${billedCents}`).toSorted()].join(
    '|',
  );
}
