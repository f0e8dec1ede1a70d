import { aroundVisit } from './around-visit';
import { calendar } from './calendar';
import { claims } from './claims';
import { coverage } from './coverage';
import { dangerAndTalk } from './danger-and-talk';
import { hearing } from './hearing';
import { language } from './language';
import { money } from './money';
import { office } from './office';
import { papers } from './papers';
import { records } from './records';
import type { Question } from '../../../rules/situation/situation';
import type { AnyFamily } from './family';

/** The questions of a family. */
type AskedIn<F> = F extends { readonly questions: infer Questions } ? keyof Questions : never;

/** Families that hold every question exactly once; anything else names what is missing or in two of them. */
type EachOnce<Families extends readonly unknown[], Seen = never> = Families extends readonly [
  infer First,
  ...infer Rest,
]
  ? [AskedIn<First> & Seen] extends [never]
    ? EachOnce<Rest, Seen | AskedIn<First>>
    : { readonly inTwoFamilies: AskedIn<First> & Seen }
  : [Exclude<Question, Seen>] extends [never]
    ? unknown
    : { readonly inNoFamily: Exclude<Question, Seen> };

function everyQuestionOnce<const Families extends readonly unknown[]>(families: Families & EachOnce<Families>) {
  return families;
}

/** Every family of questions, in the order of the page; a question in none or in two of them is a type error. */
export const families: readonly AnyFamily[] = everyQuestionOnce([
  hearing,
  papers,
  dangerAndTalk,
  calendar,
  aroundVisit,
  coverage,
  claims,
  money,
  records,
  language,
  office,
]);
