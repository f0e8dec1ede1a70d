import type { LineState } from '../../session/desk.view';

/** '0:08', minutes and seconds as a telephone counts them. */
export function counted(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** What pressing a line's key does now, or why it does nothing. */
export function lineAct(
  line: LineState,
): { readonly verb: 'answer' | 'resume'; readonly line: number } | { readonly idle: string } {
  if (line.phase === 'ringing') return { verb: 'answer', line: line.number };
  if (line.phase === 'holding') return { verb: 'resume', line: line.number };
  return { idle: line.phase === 'talking' ? 'You are talking on this line' : 'Nobody is on this line' };
}

const phases: Readonly<Record<LineState['phase'], string>> = {
  idle: 'Free',
  ringing: 'Ringing',
  talking: 'Talking',
  holding: 'On hold',
};

/** 'Ringing 0:08', 'On hold 1:40', 'Free'. */
export function lineWords(line: LineState, now: number): string {
  return line.phase === 'idle' ? phases.idle : `${phases[line.phase]} ${counted(now - line.since)}`;
}

/** The line to take next: the one that has rung longest, else the one held longest; undefined when all is quiet. */
export function nextLine(lines: readonly LineState[]): LineState | undefined {
  const oldest = (phase: LineState['phase']): LineState | undefined =>
    lines.filter((line) => line.phase === phase).toSorted((one, other) => one.since - other.since)[0];
  return oldest('ringing') ?? oldest('holding');
}
