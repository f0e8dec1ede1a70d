import type { ReactNode, RefObject } from 'react';
import still from '../../../assets/generated/room.webp?url';
import type { Save } from '../../session/save/save';
import type { PackPage } from '../../session/shift.view';
import { Button } from '../../ui';
import { homeText } from './home.messages';
import { savedFacts } from './saves/saved-facts';

/** What this is, in two lines and a picture, and the one button that leads to the desk. */
export function Hero({
  heading,
  packs,
  saves,
  onStart,
  onResume,
}: {
  heading: RefObject<HTMLHeadingElement | null>;
  packs: readonly PackPage[];
  saves: readonly Save[] | null;
  onStart: () => void;
  onResume: (save: Save) => void;
}): ReactNode {
  const open = saves?.find((save) => !save.over);
  return (
    <section className="home-hero" aria-labelledby="home-title">
      <div className="home-hero-words">
        <h1 id="home-title" ref={heading} tabIndex={-1}>
          {homeText.say('title')}
        </h1>
        <p>{homeText.say('lead')}</p>
        <p>{homeText.say('lead2')}</p>
        <div className="home-hero-acts">
          {open !== undefined && (
            <Button variant="ink" size="large" icon="play" onClick={() => onResume(open)}>
              {goOn(open, packs)}
            </Button>
          )}
          <Button
            variant={open === undefined ? 'ink' : 'paper'}
            size="large"
            icon={open === undefined ? 'door' : 'plus'}
            onClick={onStart}
          >
            {homeText.say(open === undefined ? 'begin' : 'begin.again')}
          </Button>
          <a href="#choose">{homeText.say('choose')}</a>
        </div>
        <p className="screen-quiet">{homeText.say('begin.note')}</p>
      </div>
      <img className="home-hero-picture" src={still} width="1366" height="768" alt={homeText.say('picture')} />
    </section>
  );
}

function goOn(save: Save, packs: readonly PackPage[]): string {
  const { clock } = savedFacts(save, packs);
  return clock === undefined ? homeText.say('goOn.plain') : homeText.say('goOn', { clock });
}
