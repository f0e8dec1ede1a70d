import type { PolicySettings } from '../../practice/policy';
import type { Rule } from '../rule';
import { urgencyRules } from './rules';
import { findAll, type Phrase, readPhrases, type Said } from './words';

/** A sign of danger in everyday words that no practice's list can hold in full. */
interface LaySign {
  readonly rule: Rule;
  readonly level: '911' | 'nurse-now';
  /** What is taught of the sign, in plain words. */
  readonly say: string;
  readonly phrases: readonly Phrase[];
  /** What has to be told beside it, in whatever was said; nothing when absent. */
  readonly beside?: readonly Phrase[];
}

/** A sign that was found, with the sentence it stood in, and whether it is denied or its words stand a little apart. */
interface LayDanger {
  readonly rule: Rule;
  readonly level: '911' | 'nurse-now';
  readonly what: string;
  readonly doubtful: boolean;
}

const emergency = urgencyRules['urgency.emergency'];

const signs: readonly LaySign[] = [
  {
    rule: urgencyRules['urgency.self-harm'],
    level: 'nurse-now',
    say: 'Words of not wanting to live',
    phrases: readPhrases([
      'said my goodbyes',
      'saying my goodbyes',
      'no point in living',
      'no point going on',
      'no reason to live',
      'nothing to live for',
      'tired of living',
      'wish i were dead',
      'wish i was dead',
      'want to die',
      'wants to die',
      'hope i never wake up',
      'everyone would be better off',
      'gave away my things',
      'given away my things',
    ]),
  },
  {
    rule: emergency,
    level: '911',
    say: 'A weight or squeezing where the heart is',
    phrases: readPhrases([
      'sitting on my ribs',
      'standing on my ribs',
      'parked on my ribs',
      'weight on my ribs',
      'crushing my ribs',
      'squeezing my ribs',
      'belt around my ribs',
      'squeezing around my heart',
      'arm has gone dead',
      'arm went dead',
      'grey and sweating',
      'gray and sweating',
    ]),
  },
  {
    rule: emergency,
    level: '911',
    say: 'Face, arm or speech suddenly wrong',
    phrases: readPhrases([
      'mouth is hanging',
      'mouth hanging',
      'mouth is drooping',
      'mouth is crooked',
      'smile is crooked',
      'crooked smile',
      'smile is lopsided',
      'face is lopsided',
      'talking gibberish',
      'speech is garbled',
      'words make no sense',
      'he says makes no sense',
      'she says makes no sense',
      'words come out wrong',
      'one side went numb',
      'one side has gone numb',
    ]),
  },
  {
    rule: emergency,
    level: '911',
    say: 'Confusion that came suddenly',
    phrases: readPhrases(['confused', 'confusion', 'not making sense', 'does not know where', 'doesnt know where']),
    beside: readPhrases(['sudden', 'suddenly', 'out of nowhere', 'since this morning', 'an hour ago']),
  },
  {
    rule: emergency,
    level: '911',
    say: 'Struggling to breathe',
    phrases: readPhrases([
      'fighting for air',
      'gulping for air',
      'cant get enough air',
      'suffocating',
      'trouble breathing',
      'trouble catching',
      'hard to breathe',
      'hard time breathing',
      'struggling to breathe',
      'barely breathe',
      'hardly breathe',
      'lips are grey',
      'lips are gray',
      'purple lips',
    ]),
  },
  {
    rule: emergency,
    level: '911',
    say: 'Swelling of tongue, throat or face',
    phrases: readPhrases([
      'tongue feels too big',
      'tongue is too big',
      'tongue feels thick',
      'tongue is thick',
      'tongue is fat',
      'throat is tight',
      'face is blowing up',
      'face blew up',
    ]),
  },
  {
    rule: emergency,
    level: '911',
    say: 'Collapse, seizure or blood that pours',
    phrases: readPhrases([
      'keeled over',
      'slumped over',
      'out cold',
      'eyes rolled back',
      'convulsing',
      'cant rouse',
      'blood is pouring',
      'blood is gushing',
      'blood is spurting',
      'took the whole bottle',
      'swallowed the whole bottle',
    ]),
  },
  {
    rule: urgencyRules['urgency.nurse-now'],
    level: 'nurse-now',
    say: 'A fall or blow, and trouble in the head or vomiting since',
    phrases: readPhrases(['fell', 'fallen', 'fell off', 'car accident', 'car crash', 'bumped', 'banged']),
    beside: readPhrases(['head', 'headache', 'throwing up', 'vomiting', 'dizzy']),
  },
  {
    rule: urgencyRules['urgency.nurse-now'],
    level: 'nurse-now',
    say: 'A child too sleepy to wake or feed',
    phrases: readPhrases([
      'too sleepy to feed',
      'too sleepy to eat',
      'too sleepy to wake',
      'cant get her up',
      'cant get him up',
      'cant get the baby up',
      'sleeps through feeds',
    ]),
  },
];

/**
 * The gravest sign told in everyday words, those that are certain first; undefined when there is none.
 * @source COM-06 (no list of words is complete), COM-07, COM-08, COM-09, COM-11
 */
export function layDanger(said: readonly Said[], limits: PolicySettings['urgentBloodSugar']): LayDanger | undefined {
  const found = signs.flatMap(({ rule, level, say, phrases, beside }) => {
    const others = beside === undefined ? [] : findAll(said, beside);
    if (beside !== undefined && others.length === 0) return [];
    const alone = others.length > 0 && others.every(({ doubtful }) => doubtful);
    return findAll(said, phrases).map(({ quote, doubtful }) => ({
      rule,
      level,
      what: `${say} ("${quote}")`,
      doubtful: doubtful || alone,
    }));
  });
  const sugar = sugarOutOfRange(said, limits);
  if (sugar !== undefined)
    found.push({
      rule: urgencyRules['urgency.nurse-now'],
      level: 'nurse-now',
      what: `A blood sugar far off ("${sugar}")`,
      doubtful: false,
    });
  return found.find(({ doubtful }) => !doubtful) ?? found[0];
}

function sugarOutOfRange(said: readonly Said[], limits: PolicySettings['urgentBloodSugar']): string | undefined {
  return said.find(({ clause }) => {
    const at = clause.findIndex((word) => ['sugar', 'sugars', 'glucose'].includes(word));
    if (at < 0) return false;
    const reading = clause.slice(at, at + 6).find((word) => /^\d{2,3}$/.test(word));
    return reading !== undefined && (Number(reading) < limits.under || Number(reading) >= limits.from);
  })?.quote;
}
