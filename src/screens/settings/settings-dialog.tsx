import type { ReactNode } from 'react';
import { paces, times } from '../../session/assignment';
import type { Preferences } from '../../session/preferences';
import { Button, Checkbox, Dialog, Disclosure, RadioGroup, Select, type ShortcutAction } from '../../ui';
import { timeChoices } from '../frame/how';
import { howText } from '../frame/how.messages';
import '../style/settings.css';
import { settingsText } from './settings.messages';
import { ShortcutEditor } from './shortcut-editor';
import { Volume } from './volume';

export interface SettingsDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly preferences: Preferences;
  /** Told of every change at once; there is nothing to confirm. */
  readonly onPreferences: (change: Partial<Preferences>) => void;
  /** The desk's shortcuts as they are by default. */
  readonly shortcuts: readonly ShortcutAction[];
}

const texts = ['normal', 'large', 'larger', 'double'] as const satisfies readonly Preferences['appearance']['text'][];
const contrasts = ['system', 'normal', 'high'] as const satisfies readonly Preferences['appearance']['contrast'][];
const motions = ['system', 'full', 'reduced'] as const satisfies readonly Preferences['appearance']['motion'][];

/** Everything a player sets for all shifts: sound, reading, time, keys. It never changes what a shift comes to. */
export function SettingsDialog({
  isOpen,
  onClose,
  preferences,
  onPreferences,
  shortcuts,
}: SettingsDialogProps): ReactNode {
  const { appearance, captions, muted, volume, guide, pace, time } = preferences;
  const look = (change: Partial<Preferences['appearance']>): void =>
    onPreferences({ appearance: { ...appearance, ...change } });
  return (
    <Dialog
      title={settingsText.say('title')}
      size="wide"
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <Button variant="ink" onClick={onClose}>
          {settingsText.say('done')}
        </Button>
      }
    >
      <div className="settings">
        <section aria-labelledby="settings-sound">
          <h3 id="settings-sound">{settingsText.say('sound')}</h3>
          <Checkbox
            label={settingsText.say('muted')}
            note={settingsText.say('muted.note')}
            isChecked={muted}
            onChange={(isOn) => onPreferences({ muted: isOn })}
          />
          <Volume volume={volume} isDisabled={muted} onChange={(next) => onPreferences({ volume: next })} />
          <Checkbox
            label={settingsText.say('captions')}
            note={settingsText.say('captions.note')}
            isChecked={captions}
            onChange={(isOn) => onPreferences({ captions: isOn })}
          />
        </section>
        <section aria-labelledby="settings-reading">
          <h3 id="settings-reading">{settingsText.say('reading')}</h3>
          <RadioGroup
            label={settingsText.say('text')}
            direction="row"
            choices={texts.map((value) => ({ value, label: settingsText.say(`text.${value}`) }))}
            value={appearance.text}
            onChange={(text) => look({ text })}
          />
          <RadioGroup
            label={settingsText.say('contrast')}
            direction="row"
            choices={contrasts.map((value) => ({ value, label: settingsText.say(`contrast.${value}`) }))}
            value={appearance.contrast}
            onChange={(contrast) => look({ contrast })}
          />
          <RadioGroup
            label={settingsText.say('motion')}
            direction="row"
            choices={motions.map((value) => ({ value, label: settingsText.say(`motion.${value}`) }))}
            value={appearance.motion}
            onChange={(motion) => look({ motion })}
          />
        </section>
        <section aria-labelledby="settings-time">
          <h3 id="settings-time">{settingsText.say('time')}</h3>
          <p className="screen-quiet">{settingsText.say('time.note')}</p>
          <div className="settings-pair">
            <Select
              label={settingsText.say('pace')}
              choices={paces.map((value) => ({ value, label: howText.say(`pace.${value}`) }))}
              value={pace}
              onChange={(next) => onPreferences({ pace: next })}
            />
            <Select
              label={settingsText.say('extra')}
              choices={timeChoices}
              value={String(time)}
              isDisabled={pace === 'untimed'}
              onChange={(text) => onPreferences({ time: times.find((one) => String(one) === text) ?? 1 })}
            />
          </div>
          <Checkbox
            label={settingsText.say('guide')}
            isChecked={guide}
            onChange={(isOn) => onPreferences({ guide: isOn })}
          />
        </section>
        <section className="settings-keys">
          <Disclosure summary={<h3>{settingsText.say('keys')}</h3>}>
            <ShortcutEditor
              shortcuts={shortcuts}
              own={preferences.shortcuts}
              onChange={(own) => onPreferences({ shortcuts: own })}
            />
          </Disclosure>
        </section>
      </div>
      <p className="screen-quiet">{settingsText.say('kept')}</p>
    </Dialog>
  );
}
