import type { ReactNode } from 'react';
import { times } from '../../../session/assignment';
import type { PackPage } from '../../../session/shift.view';
import { RadioGroup, Select, TextField } from '../../../ui';
import { modeChoices, paceChoices, timeChoices } from '../../frame/how';
import { homeText } from '../home.messages';
import { wishFaults, type Wishes } from './wishes';

/** The settings of a shift that is about to be begun or handed out. */
export function HowForm({
  page,
  wishes,
  onChange,
}: {
  page: PackPage;
  wishes: Wishes;
  onChange: (change: Partial<Wishes>) => void;
}): ReactNode {
  const faults = wishFaults(wishes);
  return (
    <div className="home-how-fields">
      <RadioGroup
        label={homeText.say('how.mode')}
        className="home-how-mode"
        choices={modeChoices}
        value={wishes.mode}
        onChange={(mode) => onChange({ mode })}
      />
      <Select
        label={homeText.say('how.pace')}
        choices={paceChoices(page, wishes.time)}
        value={wishes.pace}
        onChange={(pace) => onChange({ pace })}
      />
      <Select
        label={homeText.say('how.time')}
        help={homeText.say('how.time.help')}
        choices={timeChoices}
        value={String(wishes.time)}
        isDisabled={wishes.pace === 'untimed'}
        onChange={(text) => onChange({ time: times.find((time) => String(time) === text) ?? 1 })}
      />
      <TextField
        label={homeText.say('how.seed')}
        help={homeText.say('how.seed.help')}
        value={wishes.seed}
        maxLength={9}
        error={faults.seed && homeText.say('how.seed.fault')}
        onChange={(seed) => onChange({ seed: seed.trim() })}
      />
      <TextField
        label={homeText.say('how.code')}
        help={homeText.say('how.code.help')}
        value={wishes.code}
        maxLength={24}
        error={faults.code && homeText.say('how.code.fault')}
        onChange={(code) => onChange({ code: code.trim() })}
      />
    </div>
  );
}
