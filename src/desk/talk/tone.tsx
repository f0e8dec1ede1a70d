import type { ReactNode } from 'react';
import { tones, type Tone } from '../../session/vocabulary';
import { useDesk, useDeskState } from '../state/desk-state';
import { termName } from './labels';

/** How the next words are said; stays as it is until changed. */
export function ToneChoice(): ReactNode {
  const { change } = useDesk();
  const tone = useDeskState((state) => state.tone);
  return (
    <fieldset className="desk-tone">
      <legend className="ff-hidden">Tone</legend>
      {tones.ids.map((id: Tone) => (
        <label key={id} className="desk-tone-choice" title={tones.terms[id]}>
          <input type="radio" name="desk-tone" checked={tone === id} onChange={() => change({ tone: id })} />
          <span>{termName(tones, id)}</span>
        </label>
      ))}
    </fieldset>
  );
}
