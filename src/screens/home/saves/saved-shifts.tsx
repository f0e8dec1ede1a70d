import { useState, type ReactNode } from 'react';
import type { Save } from '../../../session/save/save';
import type { PackPage } from '../../../session/shift.view';
import { Button, Dialog, Meter, useAnnounce } from '../../../ui';
import { homeText } from '../home.messages';
import { savedFacts } from './saved-facts';

export interface SavedShiftsProps {
  readonly packs: readonly PackPage[];
  /** Null while they are looked for. */
  readonly saves: readonly Save[] | null;
  readonly onResume: (save: Save) => void;
  readonly onDiscard: (save: Save) => void;
}

/** Shifts begun in this browser: go on, look back, or discard after a question. */
export function SavedShifts({ packs, saves, onResume, onDiscard }: SavedShiftsProps): ReactNode {
  const [asked, setAsked] = useState<Save | null>(null);
  const announce = useAnnounce();
  const facts = asked === null ? undefined : savedFacts(asked, packs);
  const discard = (): void => {
    if (asked === null) return;
    setAsked(null);
    onDiscard(asked);
    announce(homeText.say('saves.gone'));
  };
  if (saves === null) return <p className="screen-quiet">{homeText.say('saves.loading')}</p>;
  if (saves.length === 0) return null;
  return (
    <section className="home-saves" aria-labelledby="saves-title">
      <h2 id="saves-title">{homeText.say('saves.title')}</h2>
      <ul>
        {saves.map((save) => (
          <SavedShift
            key={save.key}
            save={save}
            packs={packs}
            onResume={() => onResume(save)}
            onDiscard={() => setAsked(save)}
          />
        ))}
      </ul>
      <Dialog
        title={homeText.say('saves.ask')}
        isAlert
        isOpen={asked !== null}
        onClose={() => setAsked(null)}
        actions={
          <>
            <Button onClick={() => setAsked(null)}>{homeText.say('saves.keep')}</Button>
            <Button variant="danger" onClick={discard}>
              {homeText.say('saves.discard')}
            </Button>
          </>
        }
      >
        {facts && <p>{homeText.say('saves.askText', { title: facts.title, when: facts.when })}</p>}
      </Dialog>
    </section>
  );
}

function SavedShift({
  save,
  packs,
  onResume,
  onDiscard,
}: {
  save: Save;
  packs: readonly PackPage[];
  onResume: () => void;
  onDiscard: () => void;
}): ReactNode {
  const { title, when, clock, share, how } = savedFacts(save, packs);
  const name = (act: string): string => homeText.say('saves.which', { act, title, when });
  const goOn = homeText.say(save.over ? 'saves.debrief' : 'saves.goOn');
  const left = clock === undefined ? '' : homeText.say('saves.at', { clock });
  return (
    <li className="home-save">
      <div>
        <h3>{title}</h3>
        <p className="screen-quiet">{[how, homeText.say('saves.when', { when })].filter(Boolean).join(' · ')}</p>
      </div>
      {save.over || share === undefined ? (
        <p>{save.over ? homeText.say('saves.over') : left}</p>
      ) : (
        <Meter label={left} value={share} text={`${share}%`} tone="mustard" />
      )}
      <div className="home-save-acts">
        <Button variant="ink" aria-label={name(goOn)} onClick={onResume}>
          {goOn}
        </Button>
        <Button variant="quiet" aria-label={name(homeText.say('saves.discard'))} onClick={onDiscard}>
          {homeText.say('saves.discard')}
        </Button>
      </div>
    </li>
  );
}
