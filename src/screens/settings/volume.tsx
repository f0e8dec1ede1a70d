import { useId, type ReactNode } from 'react';
import { settingsText } from './settings.messages';

/** How loud everything is. */
export function Volume({
  volume,
  isDisabled,
  onChange,
}: {
  volume: number;
  isDisabled: boolean;
  onChange: (volume: number) => void;
}): ReactNode {
  const id = useId();
  const percent = Math.round(volume * 100);
  const text = settingsText.say('volume.value', { percent });
  return (
    <div className="settings-volume">
      <label className="ff-label" htmlFor={id}>
        {settingsText.say('volume')}
      </label>
      <input
        id={id}
        type="range"
        min={0}
        max={100}
        step={5}
        value={percent}
        disabled={isDisabled}
        aria-valuetext={text}
        onChange={(event) => onChange(Number(event.target.value) / 100)}
      />
      <span aria-hidden="true">{text}</span>
    </div>
  );
}
