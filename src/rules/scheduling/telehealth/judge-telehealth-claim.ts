import { spokenDate } from '../../../practice/dates';
import { valueOn } from '../../../practice/values.schema';
import type { JudgeContext } from '../../situation/context';
import type { TelehealthClaim } from '../../situation/telehealth';
import type { Verdict } from '../../verdict';
import { asking, dateFigure, written } from '../found';
import { telehealthRules } from './rules';

/** The code of the place: 10 where the patient stays privately, 2 (printed 02) anywhere else; none when it was not said. @source SCH-24 */
export function placeOfService(patientAt: TelehealthClaim['patientAt']): 10 | 2 | undefined {
  if (patientAt === 'unknown') return undefined;
  return patientAt === 'home' || patientAt === 'lodging' ? 10 : 2;
}

/** The place of service of a video or telephone visit, and whether Medicare still pays for it at home or by telephone. */
export function judgeTelehealthClaim(asked: TelehealthClaim, context: JudgeContext): Verdict[] {
  const rule = telehealthRules['scheduling.telehealth-place'];
  const visit = asked.visit ?? context.date;
  const place = placeOfService(asked.patientAt);
  if (place === undefined)
    return written([asking(rule, 'Was the patient at home at the time of the visit, or elsewhere?')], context);
  if (visit < '2022-01-01')
    return written(
      [
        asking(
          rule,
          'The two codes began on January 1, 2022: which code did this payer take before?',
          'Ask the biller.',
        ),
      ],
      context,
    );
  const figures = { placeOfService: place };
  const code = place === 10 ? '10' : '02';
  if (asked.payer === 'medicare' && (place === 10 || asked.modality === 'audio')) {
    const until = valueOn(context.values ?? [], 'medicare-telehealth-home-until', visit);
    if (until === undefined || dateFigure(visit) > until.is)
      return written(
        [
          asking(
            rule,
            'Does Medicare pay for visits at home and by telephone on that day? The dates on file do not reach it.',
            'Look it up with the Medicare contractor before the visit is promised.',
          ),
        ],
        context,
      );
  }
  if (asked.placeOnClaim !== undefined && Number(asked.placeOnClaim) !== place)
    return written(
      [
        {
          rule,
          verdict: 'invalid',
          outcome: 'breach',
          severity: 'minor',
          basis: `The claim says ${asked.placeOnClaim}; where the patient was makes it ${code}.`,
          figures,
          betterAct: 'Tell the biller before it goes out.',
          routeTo: 'biller',
        },
      ],
      context,
    );
  return written(
    [
      {
        rule,
        verdict: asked.placeOnClaim === undefined ? 'computed' : 'valid',
        severity: 'none',
        basis: `${code}: on ${spokenDate(visit)} the patient was ${place === 10 ? 'at home' : 'not at home'}.`,
        figures,
        betterAct: 'Write the place down at check-in, so that the claim can say it.',
      },
    ],
    context,
  );
}
