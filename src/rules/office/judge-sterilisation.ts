import { daysBetween } from '../../practice/dates';
import type { JudgeContext } from '../situation/context';
import type { Sterilisation } from '../situation/rooms';
import type { Severity } from '../authority';
import type { Verdict } from '../verdict';
import { verdictOf } from '../verdict-of';
import { type Fault, inOrder } from './duties';
import { roomsRules } from './rooms.rules';
import { asks, weighed } from './weigh';

type Use = NonNullable<Sterilisation['use']>;

const levels = ['nothing', 'sanitised', 'low-level', 'high-level', 'sterilised'] as const;
const needed: Readonly<Record<Use, (typeof levels)[number]>> = {
  'sterile-tissue': 'sterilised',
  'mucosa-or-broken-skin': 'high-level',
  'whole-skin': 'low-level',
};

/** How clean an instrument has to be, and whether a pack and its load may be taken for sterile; `order` holds the level needed. */
export function judgeSterilisation(situation: Sterilisation, context: JudgeContext): Verdict[] {
  const { use, pack, load } = situation;
  if (use === undefined && pack === undefined && load === undefined)
    return [
      asks(
        roomsRules['office.instrument-level'],
        context,
        'Use, pack or load decide, and none was said.',
        'What does the instrument touch, and what do pack and load show?',
      ),
    ];
  const verdicts = [
    ...(use === undefined ? [] : [level(use, situation, context)]),
    ...(pack === undefined && load === undefined ? [] : packVerdicts(situation, context)),
  ];
  const handled = handling(situation, context);
  return [...handled, ...answersFirst(verdicts)];
}

function answersFirst(verdicts: readonly Verdict[]): Verdict[] {
  const rank = ({ verdict }: Verdict): number =>
    ['invalid', 'not-enough', 'needs', 'valid', 'computed'].indexOf(verdict);
  return inOrder(verdicts.toSorted((one, other) => rank(one) - rank(other)));
}

function level(use: Use, { processed, did }: Sterilisation, context: JudgeContext): Verdict {
  const rule = roomsRules['office.instrument-level'];
  const asked = needed[use];
  if (processed === undefined)
    return verdictOf(rule, context, {
      verdict: 'computed',
      severity: 'none',
      basis: `Its use asks for this: ${asked}.`,
      order: [asked],
      betterAct: 'Trained staff process it; the desk keeps what is in doubt apart.',
    });
  const enough = levels.indexOf(processed) >= levels.indexOf(asked);
  return verdictOf(rule, context, {
    verdict: enough ? 'valid' : 'invalid',
    severity: enough ? 'none' : severityOf(did),
    basis: enough
      ? `${processed} is enough where ${asked} is asked.`
      : `It had ${processed}; its use asks for ${asked}.`,
    order: [asked],
    betterAct: enough ? 'It may be used for this.' : 'Hold it back and tell the nurse.',
  });
}

/** What the fault means by what was done with it: held back nothing, used critical, still open serious. */
function severityOf(did: Sterilisation['did']): Severity {
  if (did?.some((each) => each === 'sent-to-room' || each === 'released-load')) return 'critical';
  return did !== undefined && did.length > 0 ? 'none' : 'serious';
}

function packVerdicts(situation: Sterilisation, context: JudgeContext): Verdict[] {
  const { pack, load, did } = situation;
  const on = load?.on ?? context.date;
  const rule = roomsRules['office.sterile-pack'];
  const tooShort = cycleFault(situation, context);
  const faults = [
    ...(load?.gauges === 'not-reached' ? ['the gauges did not reach what they should'] : []),
    ...(load?.spore === 'failed' ? ['the spore test failed'] : []),
    ...(pack?.outside === 'pale' ? ['the mark outside is pale'] : []),
    ...(pack?.inside === 'pale' ? ['the strip inside is pale'] : []),
    ...(pack?.dry === false ? ['it is wet'] : []),
    ...(pack?.intact === false ? ['it is torn or open'] : []),
    ...(pack?.expires !== undefined && pack.expires < on ? ['its day is past'] : []),
  ];
  const spore = load?.spore === 'failed' ? { routeTo: 'nurse' } : {};
  const bad = verdictOf(rule, context, {
    verdict: 'invalid',
    severity: severityOf(did),
    basis: `It may not be taken for sterile: ${faults.join(', ')}.`,
    ...spore,
    betterAct:
      load?.spore === 'failed'
        ? 'Tell the nurse at once; every pack since the last good test is held back.'
        : 'Hold it back, out of every room, and tell the nurse; it is cleaned, packed and run again.',
  });
  if (faults.length > 0) return tooShort === undefined ? [bad] : [bad, tooShort];
  if (tooShort !== undefined) return [tooShort];
  const questions = open(situation, on);
  if (questions.length === 0)
    return [
      verdictOf(rule, context, {
        verdict: 'valid',
        severity: 'none',
        basis: 'Gauges, indicators and spore test agree, and the pack is dry and whole.',
        betterAct: 'Trained staff release it; the strip inside is looked at once more when it is opened.',
      }),
    ];
  return [
    verdictOf(rule, context, {
      verdict: 'not-enough',
      severity: did?.some((each) => each === 'sent-to-room' || each === 'released-load') === true ? 'serious' : 'none',
      basis: 'What is known shows at most that it was hot.',
      needs: questions,
      betterAct: 'Hold it back until trained staff have seen all three: gauges, indicators, spore test.',
    }),
  ];
}

function open({ pack, load }: Sterilisation, on: string): string[] {
  const { outside = 'unknown', inside = 'unknown' } = pack ?? {};
  const { gauges = 'unknown', spore = 'unknown', sporeOn } = load ?? {};
  const stale = sporeOn === undefined || daysBetween(sporeOn, on) > 7;
  return [
    ...(gauges === 'unknown' ? ['Did time, temperature and pressure of the load reach what they should?'] : []),
    ...(outside === 'changed' ? [] : ['Has the mark outside the pack changed?']),
    ...(inside === 'changed' ? [] : ['Has the strip inside the pack changed?']),
    ...(spore === 'passed' && !stale ? [] : ['Did a spore test of the last seven days pass?']),
    ...(pack?.dry === undefined || pack.intact === undefined ? ['Is the pack dry and whole?'] : []),
    ...(pack?.dated === true ? [] : ['Are date and load written on it?']),
  ];
}

function cycleFault({ load, did }: Sterilisation, context: JudgeContext): Verdict | undefined {
  if (load?.cycle === undefined) return undefined;
  const { gravityCycle, preVacuumCycle } = context.settings.office;
  const { celsius, minutes } = load.cycle === 'gravity' ? gravityCycle : preVacuumCycle;
  const short = load.minutes !== undefined && load.minutes < minutes;
  const cool =
    (load.celsius !== undefined && load.celsius < celsius) ||
    (load.fahrenheit !== undefined && (load.fahrenheit - 32) * 5 < celsius * 9);
  if (!short && !cool) return undefined;
  return verdictOf(roomsRules['office.sterile-cycle'], context, {
    verdict: 'invalid',
    severity: severityOf(did),
    basis: `The house list asks for ${minutes} minutes at ${celsius} °C.`,
    figures: { minutes, celsius },
    betterAct: 'Hold the load back and tell the nurse; it is run again.',
  });
}

/** What the secretary must not do with a load, and must not keep to herself. */
function handling({ load, did }: Sterilisation, context: JudgeContext): Verdict[] {
  const under = 'office.sterile-release';
  const faults: Fault[] = [
    ...(did?.includes('released-load') === true
      ? [
          {
            id: 'released-load',
            kind: 'wrong',
            under,
            severity: 'serious',
            basis: 'The secretary released a load.',
            say: 'Check date, tape, dry and whole, and leave the release to trained staff.',
          } as const,
        ]
      : []),
    ...(load?.spore === 'failed' && did !== undefined && !did.includes('told-nurse')
      ? [
          {
            id: 'told-nurse',
            kind: 'missing',
            under,
            severity: 'serious',
            basis: 'The spore test failed, and the nurse was not told.',
            say: 'Tell the nurse at once; every pack since the last good test is held back.',
          } as const,
        ]
      : []),
  ];
  return faults.length === 0 ? [] : [weighed(roomsRules[under], faults, context)];
}
