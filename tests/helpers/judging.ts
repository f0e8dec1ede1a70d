import type { z } from 'zod';
import { feeSchedules, procedureCodes } from '../../src/cli/procedures-on-disk';
import { datedValues } from '../../src/cli/values-on-disk';
import { wordsOnDisk } from '../../src/cli/words-on-disk';
import { judge } from '../../src/rules/judge';
import type { JudgeContext } from '../../src/rules/situation/context';
import type { disclosureSchema } from '../../src/rules/situation/disclosure';
import { type Situation, situationSchema } from '../../src/rules/situation/situation';
import type { Verdict } from '../../src/rules/verdict';
import { alder, aTuesday, cedarGrove } from './cedar-grove';

/** Cedar Grove's policies on a Tuesday, under the law of Alder. */
export const atCedarGrove: JudgeContext = {
  practice: 'Cedar Grove',
  settings: cedarGrove.settings,
  policies: cedarGrove.policies,
  date: aTuesday,
  state: alder,
  values: datedValues(),
  words: wordsOnDisk(),
  procedures: procedureCodes(),
  fees: feeSchedules(),
};

/** The same desk where nobody says which state it is in. */
export const nowhere: JudgeContext = {
  practice: atCedarGrove.practice,
  settings: atCedarGrove.settings,
  policies: atCedarGrove.policies,
  date: aTuesday,
};

/** A situation as a case file writes it, with everything left out that its defaults say. */
export type Described = z.input<typeof situationSchema>;
export type DescribedDisclosure = Omit<z.input<typeof disclosureSchema>, 'question'>;

/** Judges a described situation. */
export function judged(described: Described, context: JudgeContext = atCedarGrove): Verdict[] {
  const situation: Situation = situationSchema.parse(described);
  return judge(situation, context);
}

/** The first verdict, of which there has to be one. */
export function mainVerdict(described: Described, context: JudgeContext = atCedarGrove): Verdict {
  const [first] = judged(described, context);
  if (first === undefined) throw new Error('The judges said nothing.');
  return first;
}
