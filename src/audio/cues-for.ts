import type { RoomLine, RoomPerson, RoomView } from '../session/room.view';
import type { CueId } from './cues';

/** What to do about a sound. A loop is known by its cue and line; `stop` ends one. */
export type CueRequest =
  | { readonly act: 'play'; readonly cue: CueId; readonly line?: number }
  | { readonly act: 'loop'; readonly cue: CueId; readonly line?: number }
  | { readonly act: 'stop'; readonly cue: CueId; readonly line?: number };

const holdReminder = 30; // simulated seconds between reminders of a caller on hold
const coughEvery = 240; // simulated seconds between the coughs of someone who wears a mask
const tenseMoods: ReadonlySet<RoomPerson['mood']> = new Set(['angry', 'afraid']);
const easedMoods: ReadonlySet<RoomPerson['mood']> = new Set(['relieved', 'smile']);

/** Which sounds follow from a change of the room; with no room before, only what goes on sounds, not what came about. */
export function cuesFor(previous: RoomView | undefined, next: RoomView): readonly CueRequest[] {
  const before = previous ? loopsOf(previous) : [];
  const after = loopsOf(next);
  const stops = before
    .filter((one) => !after.some((other) => isSame(one, other)))
    .map((one): CueRequest => ({ ...one, act: 'stop' }));
  const starts = after.filter((one) => !before.some((other) => isSame(one, other)));
  const happened =
    previous && next.pace !== 'paused'
      ? [...lineCues(previous, next), ...deskCues(previous, next), ...peopleCues(previous, next)]
      : [];
  return [...stops, ...happened, ...starts];
}

type Loop = Extract<CueRequest, { act: 'loop' }>;

/** What sounds on and on in a room as it is; nothing while the shift is paused. */
function loopsOf(room: RoomView): readonly Loop[] {
  if (room.pace === 'paused') return [];
  const ringing = room.lines
    .filter((line) => line.state === 'ringing')
    .map((line): Loop => ({ act: 'loop', cue: 'ring', line: line.number }));
  const weather: readonly Loop[] = room.weather === 'rain' ? [{ act: 'loop', cue: 'rain' }] : [];
  return [...ringing, { act: 'loop', cue: crowd(room) }, ...weather];
}

/** How full the waiting room sounds. */
function crowd(room: RoomView): CueId {
  const waiting = room.people.filter((person) => person.place.kind === 'queue' || person.place.kind === 'seat').length;
  if (waiting < 2) return 'clock';
  if (waiting < 5) return 'murmurFew';
  return waiting < 9 ? 'murmurSome' : 'murmurMany';
}

function isSame(one: Loop, other: Loop): boolean {
  return one.cue === other.cue && one.line === other.line;
}

function lineCues(previous: RoomView, next: RoomView): readonly CueRequest[] {
  return next.lines.flatMap((line) => {
    const was = previous.lines.find((other) => other.number === line.number);
    const cue = was && lineCue(was, line);
    return cue ? [{ act: 'play', cue, line: line.number } satisfies CueRequest] : [];
  });
}

function lineCue(was: RoomLine, is: RoomLine): CueId | undefined {
  if (is.state === 'talking' && was.state !== 'talking') return 'pickup';
  if (is.state === 'holding' && was.state !== 'holding') return 'hold';
  if (is.state === 'holding') return passed(was.seconds, is.seconds, holdReminder) ? 'hold' : undefined;
  const wasOpen = was.state === 'talking' || was.state === 'holding';
  return wasOpen && (is.state === 'idle' || is.state === 'ringing') ? 'hangup' : undefined;
}

function deskCues(previous: RoomView, next: RoomView): readonly CueRequest[] {
  const known = new Set(previous.papers.map((paper) => paper.id));
  const cues: readonly (CueId | false)[] = [
    next.fax.pages > previous.fax.pages && 'fax',
    next.inbox > previous.inbox && 'message',
    next.papers.some((paper) => !known.has(paper.id)) && 'paper',
  ];
  return played(cues);
}

function peopleCues(previous: RoomView, next: RoomView): readonly CueRequest[] {
  const then = new Map(previous.people.map((person) => [person.id, person]));
  const moved = next.people.some((person) => {
    const was = then.get(person.id);
    return was !== undefined && was.place.kind !== person.place.kind;
  });
  const coughs = next.people.some(
    (person) =>
      person.masked &&
      passed(then.get(person.id)?.waitedSeconds ?? person.waitedSeconds, person.waitedSeconds, coughEvery),
  );
  const served = next.people.find((person) => person.id === next.counter);
  const servedBefore = served && then.get(served.id);
  const turned = served && servedBefore && served.mood !== servedBefore.mood ? served.mood : undefined;
  const cues: readonly (CueId | false)[] = [
    next.doorOpen && !previous.doorOpen && 'chime',
    moved && 'footsteps',
    coughs && 'cough',
    turned !== undefined && tenseMoods.has(turned) && 'tense',
    turned !== undefined &&
      easedMoods.has(turned) &&
      servedBefore !== undefined &&
      !easedMoods.has(servedBefore.mood) &&
      'relief',
  ];
  return played(cues);
}

function played(cues: readonly (CueId | false)[]): readonly CueRequest[] {
  return cues.filter((cue) => cue !== false).map((cue) => ({ act: 'play', cue }));
}

/** True when a count of seconds has passed a multiple of `every` since it was read before. */
function passed(before: number, now: number, every: number): boolean {
  return now > before && Math.floor(now / every) > Math.floor(before / every);
}
