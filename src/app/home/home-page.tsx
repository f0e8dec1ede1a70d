import { useEffect, useState, type ReactNode } from 'react';
import { standardSettings, writeAssignment } from '../../session/assignment';
import { openStore } from '../../session/save/browser-store';
import { savedShifts } from '../../session/save/resume';
import type { Save } from '../../session/save/save';
import { UiRoot } from '../../ui';
import { packPages } from '../pack-shelf';
import { usePreferences } from '../use-preferences';
import { ReplayFile } from './replay-file';

/** The first page: which shifts there are, which were begun, and checking somebody's result. */
export function HomePage(): ReactNode {
  const [preferences] = usePreferences();
  const [saves, setSaves] = useState<readonly Save[]>([]);
  useEffect(() => {
    openStore()
      .then(savedShifts)
      .then(setSaves, () => undefined);
  }, []);
  return (
    <UiRoot appearance={preferences.appearance}>
      <main>
        <h1>First Face</h1>
        {saves.length > 0 && (
          <section aria-label="Go on">
            <h2>Go on where you were</h2>
            <ul>
              {saves.map((save) => (
                <li key={save.key}>
                  <a href={`./play.html?${save.key}`}>
                    {save.over ? `Look back at ${save.title}` : `Go on with ${save.title}`}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        )}
        {packPages.map((page) => (
          <article key={page.id} aria-label={page.title}>
            <h2>{page.title}</h2>
            <p>{page.summary}</p>
            <a href={`./play.html?${writeAssignment({ pack: page.id, settings: standardSettings })}`}>Open the shift</a>
          </article>
        ))}
        <ReplayFile />
      </main>
    </UiRoot>
  );
}
