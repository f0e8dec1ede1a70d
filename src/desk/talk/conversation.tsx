import { useEffect, useRef, type ReactNode } from 'react';
import { useView } from '../../hooks/session-context';
import type { ConversationView, Utterance } from '../../session/desk.view';
import { needs } from '../../session/vocabulary';
import { spokenClock } from '../../shared/time';
import { Badge, Button, classes } from '../../ui';
import { moodTone, moodWords, shownWords } from '../people/mood-words';
import { placeWords } from '../people/waiting';
import { useDesk } from '../state/desk-state';
import { HeardList } from './heard';

/** The conversation with whoever is served: who it is, what was said, what was heard. */
export function Conversation(): ReactNode {
  const serving = useView((view) => view.serving);
  return (
    <section className="desk-talk" id="desk-talk" aria-label="Conversation" tabIndex={-1}>
      {serving === null ? <Nobody /> : <Talking talk={serving} />}
    </section>
  );
}

function Nobody(): ReactNode {
  const { act, chordFor } = useDesk();
  return (
    <div className="desk-talk-none">
      <p>Nobody is with you. Ask someone to the counter, or answer a line.</p>
      <Button icon="clock" chord={chordFor('time.wait')} onClick={() => act({ verb: 'wait' })}>
        Wait for what comes
      </Button>
    </div>
  );
}

function Talking({ talk }: { talk: ConversationView }): ReactNode {
  const { party } = talk;
  return (
    <>
      <header className="desk-talk-head">
        <h2 className="desk-talk-title">{party.label}</h2>
        <Badge tone={moodTone(party)}>{moodWords(party)}</Badge>
        <span className="desk-talk-place">
          {party.line === undefined ? placeWords(party.place) : `line ${party.line}`}
        </span>
        <span className="desk-talk-place">{shownWords(party)}</span>
        {talk.interpreter && <Badge tone="teal">interpreter with you</Badge>}
        {talk.private && <Badge tone="teal">private window</Badge>}
        {talk.needs.length > 0 && (
          <span className="desk-talk-needs">here for: {talk.needs.map((need) => needs.terms[need]).join('; ')}</span>
        )}
      </header>
      <Transcript key={talk.encounter} said={talk.said} notes={talk.heard.length} other={party.label} />
      <HeardList heard={talk.heard} />
    </>
  );
}

const voices: Readonly<Record<Utterance['by'], string>> = {
  player: 'You',
  person: '',
  colleague: 'Colleague',
  interpreter: 'Interpreter',
  narrator: '',
};

/** Everything said so far, newest last and in view; the number of notes below it changes how much is in view. */
function Transcript({ said, notes, other }: { said: readonly Utterance[]; notes: number; other: string }): ReactNode {
  const log = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const box = log.current;
    if (box) box.scrollTop = box.scrollHeight;
  }, [said.length, notes]);
  return (
    <div className="desk-log" role="log" aria-label="What was said" tabIndex={0} ref={log}>
      {said.map((line, index) => (
        <p key={index} className={classes('desk-said', `desk-said-${line.by}`)} title={spokenClock(line.at)}>
          {line.by !== 'narrator' && (
            <span className="desk-said-by">{line.by === 'person' ? other : voices[line.by]}: </span>
          )}
          <span lang={line.lang}>{line.text}</span>
        </p>
      ))}
    </div>
  );
}
