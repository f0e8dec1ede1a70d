import { modes, paces, times } from '../../session/assignment';
import { rateOf } from '../../session/pace';
import type { PackPage, Settings } from '../../session/shift.view';
import { parseClock } from '../../session/shift.view';
import { howText } from './how.messages';

export const modeChoices = modes.map((mode) => ({
  value: mode,
  label: howText.say(`mode.${mode}`),
  note: howText.say(`mode.${mode}.note`),
}));
export const timeChoices = times.map((time) => ({ value: String(time), label: howText.say(`time.${time}`) }));

/** 'practice, normal pace, 1.5 × time': how a shift is played, in one breath. */
export function sayHow({ mode, pace, time }: Settings): string {
  const clock =
    pace === 'untimed'
      ? howText.say('said.untimed')
      : howText.say('said.pace', { pace: howText.say(`pace.${pace}`).toLowerCase() });
  const extra = time === 1 || pace === 'untimed' ? [] : [howText.say('said.time', { time })];
  return [howText.say(`said.${mode}`), clock, ...extra].join(', ');
}

/** The paces to choose from, each with how long a pack takes at most in real time. */
export function paceChoices(
  page: Pick<PackPage, 'from' | 'to'>,
  time: Settings['time'],
): readonly { readonly value: Settings['pace']; readonly label: string }[] {
  return paces.map((pace) => {
    const name = howText.say(`pace.${pace}`);
    if (pace === 'untimed') return { value: pace, label: howText.say('pace.stands', { pace: name }) };
    const minutes = Math.ceil(span(page) / rateOf({ pace, time }) / 60);
    return { value: pace, label: howText.say('pace.takes', { pace: name, minutes }) };
  });
}

/** How many hours of the practice's day a pack covers, in words: '4 hours', '2½ hours'. */
export function sayLength(page: Pick<PackPage, 'from' | 'to'>): string {
  const halves = Math.round(span(page) / 1800);
  const whole = Math.floor(halves / 2);
  const text = `${whole === 0 ? '' : whole}${halves % 2 === 1 ? '½' : ''}`;
  return `${text} ${halves <= 2 ? 'hour' : 'hours'}`;
}

/** Simulated seconds from a pack's first to its last. */
function span({ from, to }: Pick<PackPage, 'from' | 'to'>): number {
  return (parseClock(to) ?? 0) - (parseClock(from) ?? 0);
}
