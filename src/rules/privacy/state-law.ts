import type { Authority } from '../authority';
import type { JudgeContext } from '../situation/context';

/** Ages at which somebody is an adult in most states and not yet in all. */
const grownInSomeStates: readonly number[] = [18, 19, 20];

/** The law of the state that is named, as an authority; none where none is named. */
export function stateLaw({ state }: JudgeContext): Authority[] {
  return state === undefined ? [] : [{ kind: 'law', cite: `Law of the ${state.name}, which is fictional` }];
}

/** From which age nobody is a minor any more: by the state's law, and where no state is named by every state's. */
export function majorityAt(context: JudgeContext): number {
  return context.state?.majorityAge ?? 21;
}

/** Whether it depends on the state if somebody of this age is grown, and no state is named. */
export function isGrownByState(age: number, context: JudgeContext): boolean {
  return context.state === undefined && grownInSomeStates.includes(age);
}
