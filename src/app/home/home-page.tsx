import { useEffect, useState, type ReactNode } from 'react';
import { deskShortcuts } from '../../desk/keys/desk.shortcuts';
import { HomeScreen } from '../../screens/home/home.screen';
import { writeAssignment } from '../../session/assignment';
import { openStore } from '../../session/save/browser-store';
import { savedShifts } from '../../session/save/list';
import type { Save } from '../../session/save/save';
import type { Store } from '../../session/save/store';
import { UiRoot } from '../../ui';
import { packPages } from '../pack-shelf';
import { usePreferences } from '../use-preferences';
import { ReplayFile } from './replay-file';

const playAddress = new URL('./play.html', location.href).href;

/** The first page: a shift to begin or go on with, a link for others, somebody's result to check. */
export function HomePage(): ReactNode {
  const [preferences, change] = usePreferences();
  const [store, setStore] = useState<Store | null>(null);
  const [saves, setSaves] = useState<readonly Save[] | null>(null);
  useEffect(() => {
    const look = async (): Promise<void> => {
      const opened = await openStore();
      setStore(opened);
      setSaves(await savedShifts(opened));
    };
    look().catch(() => setSaves([]));
  }, []);
  const discard = async (save: Save): Promise<void> => {
    if (store === null) return;
    await store.remove(save.key);
    setSaves(await savedShifts(store));
  };
  return (
    <UiRoot appearance={preferences.appearance}>
      <HomeScreen
        packs={packPages}
        saves={saves}
        storage={store?.kind ?? 'browser'}
        playAddress={playAddress}
        preferences={preferences}
        onPreferences={change}
        shortcuts={deskShortcuts}
        onStart={(assignment) => location.assign(`${playAddress}?${writeAssignment(assignment)}`)}
        onResume={(save) => location.assign(`${playAddress}?${save.key}`)}
        onDiscard={(save) => void discard(save)}
        replay={<ReplayFile />}
      />
    </UiRoot>
  );
}
