import { expect, it } from 'vitest';
import { oncePer } from '../../../src/shared/once-per';

it('does the work once for each object, even when nothing comes of it', () => {
  let times = 0;
  const look = oncePer<object, undefined>(() => {
    times += 1;
  });
  const [one, other] = [{}, {}];
  for (const each of [one, one, other, one]) look(each);
  expect(times).toBe(2);
});
