import type { JudgeContext } from '../../situation/context';
import type { Telehealth } from '../../situation/telehealth';
import type { Verdict } from '../../verdict';
import { asking, type Found, gravestFirst, written } from '../found';
import { telehealthRules } from './rules';

const setUp = telehealthRules['scheduling.telehealth'];
const licence = telehealthRules['scheduling.telehealth-licence'];
const house = telehealthRules['scheduling.telehealth-house'];

/** Whether a video or telephone visit may begin as it stands, and what has to be asked before. */
export function judgeTelehealth(asked: Telehealth, context: JudgeContext): Verdict[] {
  const { about } = asked;
  const wanted = ({ rule }: Found) => about === 'everything' || (about === 'licence') === (rule === licence);
  const stops = gravestFirst(stopsOf(asked)).filter(wanted);
  const questions = openQuestions(asked).filter(wanted);
  const found = [...stops, ...(stops.length > 0 ? [] : questions)];
  return written(found.length > 0 ? found : [{ ...ready, ...fine[about] }], context);
}

const fine = {
  everything: {},
  'set-up': { basis: 'Consent, place and help nearby are known, and the list was gone through.' },
  licence: { rule: licence, basis: 'The clinician may practise where the patient will be.' },
} as const;

const ready: Found = {
  rule: setUp,
  verdict: 'valid',
  outcome: 'met',
  severity: 'none',
  basis: 'Consent, place, licence and help nearby are known, and the list was gone through.',
  betterAct:
    'Ask again at check-in where the patient is, and for whoever is seen so for the first time try the link first.',
};

function stopsOf(asked: Telehealth): Found[] {
  const { begun, patientAt, addressKnown, consent } = asked;
  const stop = (rule: Found['rule'], severity: Found['severity'], basis: string, betterAct: string): Found => ({
    rule,
    verdict: 'invalid',
    ...(begun ? { outcome: 'breach' as const } : {}),
    severity,
    basis,
    betterAct,
  });
  return [
    ...(patientAt === 'moving-car'
      ? [
          stop(
            setUp,
            'serious',
            'The patient is in a moving car: no place for help to go, no privacy, and a danger on the road.',
            'Ask to stop where it is safe and to tell the address, or give a new time.',
          ),
        ]
      : []),
    ...(begun && addressKnown !== 'yes' && patientAt !== 'moving-car'
      ? [
          stop(
            setUp,
            'critical',
            'The visit began and nobody knows where the patient is: no help can be sent.',
            'Break in now, ask for street, town and state, and write it down.',
          ),
        ]
      : []),
    ...(consent === 'no'
      ? [stop(setUp, 'serious', 'The patient does not agree to be seen this way.', 'Offer a visit in the office.')]
      : []),
    ...(isLicensed(asked) === 'no'
      ? [
          stop(
            licence,
            'serious',
            'The clinician is not licensed, nor otherwise allowed, where the patient will be on that day.',
            'Tell the clinician; offer a time after the return, or somebody to see there.',
          ),
        ]
      : []),
    ...(asked.othersPresent === 'not-agreed'
      ? [
          stop(
            house,
            'serious',
            'Somebody is in the room whom the patient does not want there.',
            'Let the patient move or call back from a private place.',
          ),
        ]
      : []),
  ];
}

/** Whether the clinician may see somebody who is in that state; unknown when state or licences were not said. */
function isLicensed({ state, licensedIn, allowedOtherwise }: Telehealth): 'yes' | 'no' | 'unknown' {
  if (allowedOtherwise === 'yes') return 'yes';
  if (state === undefined || licensedIn === undefined) return 'unknown';
  const there = state.trim().toLowerCase();
  if (licensedIn.some((each) => each.trim().toLowerCase() === there)) return 'yes';
  return allowedOtherwise;
}

function openQuestions(asked: Telehealth): Found[] {
  const first: string[] = [
    ...(asked.consent === 'unknown' ? ['Does the patient agree to be seen by video or telephone?'] : []),
    ...(asked.modality === 'unknown' ? ['By video, or by telephone alone?'] : []),
    ...(asked.patientAt === 'unknown' || asked.addressKnown !== 'yes' || asked.state === undefined
      ? ['Where will you be at the time of the visit: street, town and state?']
      : []),
    ...(asked.emergencyContact === 'yes' ? [] : ['Who is near you, and at which number, if we need help for you?']),
  ];
  const rest: string[] = [
    ...(asked.linkSentTo === 'verified' ? [] : ['Does the link or call go to what is on file?']),
    ...(asked.othersPresent === 'unknown' ? ['Who else will be in the room?'] : []),
    ...(asked.emergencyPlan === 'yes' ? [] : ['What do we do in an emergency, or if the line breaks?']),
    ...(asked.interpreter === 'missing' ? ['Which interpreter or captions are booked?'] : []),
  ];
  const more = (rule: Found['rule'], questions: readonly string[], betterAct: string): Found[] =>
    questions.length === 0
      ? []
      : [
          {
            rule,
            verdict: 'needs',
            severity: 'none',
            basis: 'Not everything is known that has to be before the visit begins.',
            needs: questions,
            betterAct,
          },
        ];
  return [
    ...more(setUp, first, 'Ask at booking and again at check-in, and write the address down.'),
    ...(isLicensed(asked) === 'unknown' && (asked.state !== undefined || asked.about === 'licence')
      ? [
          asking(
            licence,
            asked.state === undefined
              ? 'Where will you be at the time of the visit: in which state?'
              : 'Is the clinician licensed, or otherwise allowed, in the state where the patient will be?',
            'Ask the clinician or the manager before the time is promised.',
          ),
        ]
      : []),
    ...more(house, rest, 'Go through the list on the policy page.'),
  ];
}
