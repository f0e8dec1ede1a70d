import { useState, type ReactNode } from 'react';
import { standardSettings, type Assignment } from '../../session/assignment';
import type { Preferences } from '../../session/preferences';
import type { Save } from '../../session/save/save';
import { drawSeed } from '../../session/seed';
import type { PackPage } from '../../session/shift.view';
import { Button, type ShortcutAction } from '../../ui';
import { StorageNotice } from '../fault/storage-notice';
import { ScreenFrame } from '../frame/screen-frame';
import { useScreen } from '../frame/use-screen';
import { SettingsButton } from '../settings/settings-button';
import '../style/home.css';
import { About } from './about';
import { AssignPanel } from './assign/assign-panel';
import { Hero } from './hero';
import { homeText } from './home.messages';
import { SavedShifts } from './saves/saved-shifts';
import { HowForm } from './start/how-form';
import { PackCard } from './start/pack-card';
import { assignmentOf, firstWishes, type Wishes } from './start/wishes';

export interface HomeScreenProps {
  /** Front pages of the packs there are; at least one. */
  readonly packs: readonly PackPage[];
  /** Shifts begun in this browser, newest first; null while they are looked for. */
  readonly saves: readonly Save[] | null;
  readonly storage: 'browser' | 'memory';
  /** Absolute address of the page that plays, without query. */
  readonly playAddress: string;
  readonly preferences: Preferences;
  readonly onPreferences: (change: Partial<Preferences>) => void;
  /** The desk's shortcuts as they are by default. */
  readonly shortcuts: readonly ShortcutAction[];
  /** A new shift: its seed is always given. */
  readonly onStart: (assignment: Assignment) => void;
  readonly onResume: (save: Save) => void;
  readonly onDiscard: (save: Save) => void;
  /** The control with which a result file is opened and checked. */
  readonly replay?: ReactNode;
}

/** The first screen: at the desk within a minute, or back to a shift, or a link for others. */
export function HomeScreen({
  packs,
  saves,
  storage,
  playAddress,
  preferences,
  onPreferences,
  shortcuts,
  onStart,
  onResume,
  onDiscard,
  replay,
}: HomeScreenProps): ReactNode {
  const heading = useScreen(homeText.say('title'), { isHome: true });
  const [wishes, setWishes] = useState<Wishes>(() => firstWishes(packs[0]?.id ?? '', preferences));
  const page = packs.find((one) => one.id === wishes.pack);
  const change = (some: Partial<Wishes>): void => {
    setWishes((before) => ({ ...before, ...some }));
    if (some.pace !== undefined || some.time !== undefined) {
      onPreferences({ pace: some.pace ?? wishes.pace, ...(isTime(some.time) ? { time: some.time } : {}) });
    }
  };
  const assignment = assignmentOf(wishes);
  const start = (): void => {
    if (assignment === undefined) return;
    if (wishes.code !== preferences.code) onPreferences({ code: wishes.code });
    onStart({ ...assignment, seed: assignment.seed ?? drawSeed() });
  };
  const startFirst = (): void => {
    const [first] = packs;
    if (first)
      onStart({
        pack: first.id,
        seed: drawSeed(),
        settings: { ...standardSettings, pace: preferences.pace, time: preferences.time },
      });
  };
  return (
    <ScreenFrame
      className="home"
      actions={<SettingsButton preferences={preferences} onPreferences={onPreferences} shortcuts={shortcuts} />}
    >
      <Hero heading={heading} packs={packs} saves={saves} onStart={startFirst} onResume={onResume} />
      <StorageNotice storage={storage} />
      <SavedShifts packs={packs} saves={saves} onResume={onResume} onDiscard={onDiscard} />
      <section className="home-choose" id="choose" aria-labelledby="choose-title">
        <h2 id="choose-title" tabIndex={-1}>
          {homeText.say('packs.title')}
        </h2>
        <div className="home-choose-body">
          <div className="home-packs">
            {packs.map((one) => (
              <PackCard
                key={one.id}
                page={one}
                isChosen={one.id === wishes.pack}
                {...(packs.length > 1 ? { onChoose: () => change({ pack: one.id }) } : {})}
              />
            ))}
          </div>
          {page && (
            <form
              className="home-how"
              aria-labelledby="how-title"
              onSubmit={(event) => {
                event.preventDefault();
                start();
              }}
            >
              <h3 id="how-title">{homeText.say('how.title')}</h3>
              <HowForm page={page} wishes={wishes} onChange={change} />
              <Button
                type="submit"
                variant="ink"
                unavailable={assignment === undefined ? homeText.say('how.fix') : undefined}
              >
                {homeText.say('how.start')}
              </Button>
            </form>
          )}
        </div>
      </section>
      <div className="home-pair">
        {page && (
          <section className="home-sheet" aria-labelledby="assign-title">
            <h2 id="assign-title">{homeText.say('assign.title')}</h2>
            <AssignPanel page={page} wishes={wishes} playAddress={playAddress} />
          </section>
        )}
        <div className="home-aside">
          {replay !== undefined && (
            <section className="home-sheet" aria-labelledby="replay-title">
              <h2 id="replay-title">{homeText.say('replay.title')}</h2>
              {replay}
            </section>
          )}
          <About />
        </div>
      </div>
    </ScreenFrame>
  );
}

function isTime(time: number | undefined): time is Preferences['time'] {
  return time === 1 || time === 1.5 || time === 2;
}
