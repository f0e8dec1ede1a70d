import type { ReactNode } from 'react';
import type { Utterance } from '../../../session/desk.view';
import { spokenClock } from '../../../shared/time';
import { classes, VisuallyHidden } from '../../../ui';
import { debriefText } from '../debrief.messages';
import type { Names } from '../names';
import { actWords } from './act-words';
import type { Turn } from './turns';

export interface TurnCellProps {
  readonly turn: Turn | undefined;
  /** Whose way alone this is; absent when both did it. */
  readonly only: 'you' | 'expert' | undefined;
  /** Who came or called. */
  readonly visitor: string;
  readonly names: Names;
}

/** One act with what was said upon it. */
export function TurnCell({ turn, only, visitor, names }: TurnCellProps): ReactNode {
  if (turn === undefined) return <VisuallyHidden>{debriefText.say('beside.nothing')}</VisuallyHidden>;
  const { at, key, accepted, words } = turn;
  return (
    <>
      <p className={classes('beside-act', only !== undefined && 'beside-act-own')}>
        <span className="beside-time">{spokenClock(at)}</span>
        {only !== undefined && (
          <VisuallyHidden>{`${debriefText.say(only === 'you' ? 'beside.onlyYou' : 'beside.onlyExpert')}: `}</VisuallyHidden>
        )}
        {key === '' ? debriefText.say('beside.before') : actWords(key, names.colleague)}
        {accepted !== undefined && (
          <span className="beside-taken">{` (${debriefText.say(accepted ? 'beside.taken' : 'beside.notTaken')})`}</span>
        )}
      </p>
      {words.map((one) => (
        <p key={`${one.by}/${one.text}`} className={classes('beside-words', `beside-${one.by}`)}>
          {one.by !== 'narrator' && <span className="beside-by">{speaker(one.by, visitor, names)}: </span>}
          <span lang={one.lang}>{one.text}</span>
        </p>
      ))}
    </>
  );
}

function speaker(by: Exclude<Utterance['by'], 'narrator'>, visitor: string, names: Names): string {
  if (by === 'player') return names.you;
  return by === 'person' ? visitor : debriefText.say(`beside.by.${by}`);
}
