import { useState, type ReactNode } from 'react';
import type { Debrief } from '../../session/debrief';
import type { Practice } from '../../session/desk.view';
import type { Settings } from '../../session/shift.view';
import { Button } from '../../ui';
import { StorageNotice } from '../fault/storage-notice';
import { ScreenFrame } from '../frame/screen-frame';
import { useScreen } from '../frame/use-screen';
import '../style/debrief.css';
import '../style/debrief-standing.css';
import '../style/debrief-people.css';
import '../style/debrief-print.css';
import { After } from './after/after';
import { Competencies } from './competencies';
import { Critical } from './critical';
import { debriefText } from './debrief.messages';
import { namesOf } from './names';
import { People } from './person/people';
import { Reflection } from './reflection';
import { Service } from './service';
import { Standing } from './standing';
import { useExpert } from './use-expert';
import { Verdict } from './verdict';

export interface DebriefScreenProps {
  readonly debrief: Debrief;
  readonly practice: Practice;
  readonly settings: Settings;
  readonly code?: string | undefined;
  /** Works out the expert's way on the same seed; null when there is none. Asked once, when the debrief is on the screen. */
  readonly loadExpert: (signal: AbortSignal) => Promise<Debrief | null>;
  /** The learner's line as it was kept. */
  readonly reflection?: string;
  /** Told at every change, to be kept. */
  readonly onReflection?: (text: string) => void;
  /** Downloads the result file with the learner's line in it. */
  readonly onDownload: (reflection: string) => void;
  /** Left out where a shift is looked at by somebody else. */
  readonly onPlayAgain?: (seed: 'same-seed' | 'new-seed') => void;
  readonly onHome?: () => void;
  readonly storage?: 'saved' | 'saving' | 'memory';
}

/** A shift looked back upon: what was decided, what happened, under which rule, what came of it, and the expert's way beside. */
export function DebriefScreen(props: DebriefScreenProps): ReactNode {
  const { debrief, practice, settings, code, loadExpert, onReflection, onDownload, onPlayAgain, onHome, storage } =
    props;
  const heading = useScreen(debriefText.say('title', { title: debrief.title }));
  const expert = useExpert(loadExpert);
  const [reflection, setReflection] = useState(props.reflection ?? '');
  const save = (): void => onDownload(reflection);
  return (
    <ScreenFrame
      className="debrief"
      {...(onHome === undefined ? {} : { onHome })}
      actions={
        <>
          <Button variant="quiet" icon="print" onClick={() => window.print()}>
            {debriefText.say('print')}
          </Button>
          <Button icon="download" onClick={save}>
            {debriefText.say('download')}
          </Button>
        </>
      }
    >
      <Verdict heading={heading} debrief={debrief} settings={settings} code={code} expert={expert} />
      {storage !== undefined && <StorageNotice storage={storage} />}
      <Critical debrief={debrief} />
      <div className="debrief-pair">
        <Standing debrief={debrief} />
        <Service you={debrief.result.service} expert={typeof expert === 'string' ? undefined : expert.result.service} />
      </div>
      <Competencies debrief={debrief} />
      <After debrief={debrief} />
      <People debrief={debrief} expert={expert} names={namesOf(practice)} />
      <Reflection
        text={reflection}
        onChange={(text) => {
          setReflection(text);
          onReflection?.(text);
        }}
      />
      <section className="debrief-sheet ff-no-print" aria-labelledby="again-title">
        <h2 id="again-title">{debriefText.say('again.title')}</h2>
        <div className="ff-toolbar">
          <Button icon="download" onClick={save}>
            {debriefText.say('download')}
          </Button>
          {onPlayAgain && (
            <>
              <Button variant="ink" onClick={() => onPlayAgain('new-seed')}>
                {debriefText.say('again.new')}
              </Button>
              <Button onClick={() => onPlayAgain('same-seed')}>{debriefText.say('again.same')}</Button>
            </>
          )}
          {onHome && (
            <Button variant="quiet" onClick={onHome}>
              {debriefText.say('again.home')}
            </Button>
          )}
        </div>
        {onPlayAgain && <p className="screen-quiet">{debriefText.say('again.note')}</p>}
      </section>
      <section className="debrief-honest" aria-labelledby="honest-title">
        <h2 id="honest-title">{debriefText.say('honest.title')}</h2>
        <p>{debriefText.say('honest.1')}</p>
        <p>{debriefText.say('honest.2')}</p>
        <p>{debriefText.say('honest.3')}</p>
        <p className="screen-quiet">{debriefText.say('honest.hash', { hash: debrief.result.stateHash })}</p>
      </section>
    </ScreenFrame>
  );
}
