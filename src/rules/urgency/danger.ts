import type { PolicySettings } from '../../practice/policy';
import type { Rule } from '../rule';
import type { UrgencyCase } from '../situation/conversation';
import { bleedingOnThinner, maternalSign, saysOnlyAge, saysOnlyPregnancy, youngBabyFever } from './frail';
import { layDanger } from './lay';
import { flagsIn, type RedFlag } from './red-flags';
import { urgencyRules } from './rules';
import { readSaid } from './words';

/** The gravest danger in somebody's words, with the rule it falls under. */
export interface Danger {
  readonly rule: Rule;
  readonly level: '911' | 'nurse-now';
  /** What it is, in plain words, and the person's own words where a listed phrase was found. */
  readonly what: string;
}

const selfHarm = /suicid|self.?harm|not wanting to live|crisis/i;

/**
 * The gravest danger the words tell of, and the listed words that are in doubt because they are denied, of the past or
 * about somebody else. Self-harm comes first, then 911, then babies and pregnancy, then the rest of the nurse's list.
 */
export function readDanger(
  situation: UrgencyCase,
  settings: Pick<PolicySettings, 'redFlags' | 'urgentBloodSugar'>,
): { danger?: Danger; doubts: Pick<RedFlag, 'say'>[] } {
  const said = readSaid(situation.words);
  const flags = flagsIn(said, settings);
  const baby = situation.mentionsOnly ? undefined : youngBabyFever(situation, said);
  const sign = situation.mentionsOnly ? undefined : maternalSign(situation, said);
  const onlySaysWho = ({ id, phrase }: RedFlag) =>
    (id === 'infant-fever' && baby === undefined && saysOnlyAge(phrase, situation, said)) ||
    (id === 'pregnancy' && sign === undefined && saysOnlyPregnancy(phrase));
  const isCertain = (flag: RedFlag) => !flag.doubtful && !situation.mentionsOnly && !onlySaysWho(flag);
  const certain = flags.filter(isCertain);
  const doubts = flags.filter((flag) => !certain.includes(flag));
  const harm = certain.find(({ id, say }) => selfHarm.test(`${id} ${say}`));
  if (harm)
    return { danger: { rule: urgencyRules['urgency.self-harm'], level: harm.level, what: quoted(harm) }, doubts };
  const emergency = certain.find(({ level }) => level === '911');
  if (emergency)
    return { danger: { rule: urgencyRules['urgency.emergency'], level: '911', what: quoted(emergency) }, doubts };
  if (baby !== undefined)
    return {
      danger: { rule: urgencyRules['urgency.infant-fever'], level: 'nurse-now', what: `A baby ${baby}` },
      doubts,
    };
  if (sign !== undefined)
    return {
      danger: {
        rule: urgencyRules['urgency.pregnancy'],
        level: 'nurse-now',
        what: `Pregnant or within a year of birth, with ${sign}`,
      },
      doubts,
    };
  const thinner = situation.mentionsOnly ? undefined : bleedingOnThinner(said);
  if (thinner !== undefined)
    return {
      danger: {
        rule: urgencyRules['urgency.nurse-now'],
        level: 'nurse-now',
        what: `On a blood thinner, and "${thinner}"`,
      },
      doubts,
    };
  const listed = certain[0];
  // No list of words is complete: everyday words for the same signs count where none of the list was said.
  const lay = situation.mentionsOnly ? undefined : layDanger(said, settings.urgentBloodSugar);
  if (lay !== undefined && !lay.doubtful && (listed === undefined || lay.level === '911' || isSelfHarm(lay.rule)))
    return { danger: { rule: lay.rule, level: lay.level, what: lay.what }, doubts };
  return listed
    ? { danger: { rule: urgencyRules['urgency.nurse-now'], level: 'nurse-now', what: quoted(listed) }, doubts }
    : { doubts: lay === undefined || doubts.length > 0 ? doubts : [{ say: lay.what }] };
}

function isSelfHarm(rule: Rule): boolean {
  return rule.id === 'urgency.self-harm';
}

function quoted({ say, quote }: RedFlag): string {
  return `${say} ("${quote}")`;
}
