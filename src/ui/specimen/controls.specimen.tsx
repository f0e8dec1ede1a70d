import { useState, type ReactNode } from 'react';
import './specimen.css';
import { Button } from '../controls/button';
import { IconButton } from '../controls/icon-button';
import { PillButton } from '../controls/pill-button';
import { ToggleButton } from '../controls/toggle-button';
import { Toolbar } from '../controls/toolbar';
import { Icon } from '../icons/icon';
import { iconPaths, type IconName } from '../icons/paths';
import { Panel } from '../layout/panel';

const nothing = (): void => undefined;
const iconNames = Object.keys(iconPaths).filter((name): name is IconName => name in iconPaths);

/** Buttons of every kind, and the icon set. */
export function ControlsSpecimen(): ReactNode {
  const [isMuted, setMuted] = useState(false);
  const [isCaptioned, setCaptioned] = useState(true);
  const plain = (
    <>
      <Button variant="ink" icon="play" onClick={nothing}>
        Start the morning
      </Button>
      <Button icon="print" chord="ctrl+p">
        Print
      </Button>
      <Button variant="quiet">Not now</Button>
      <Button variant="danger">Cancel the visit</Button>
      <Button unavailable="Choose a slot first">Book</Button>
      <ToggleButton isPressed={isCaptioned} onPressedChange={setCaptioned} icon="captions">
        Captions
      </ToggleButton>
      <IconButton
        icon={isMuted ? 'soundOff' : 'soundOn'}
        label="Mute"
        isPressed={isMuted}
        onClick={() => setMuted(!isMuted)}
      />
      <IconButton icon="help" label="Help" />
    </>
  );
  return (
    <>
      <div className="ff-specimen-counter">
        <Toolbar label="What you can say">
          <PillButton chord="alt+1">Acknowledge</PillButton>
          <PillButton tone="teal" icon="speech">
            Ask for…
          </PillButton>
          <PillButton aria-expanded={true}>Confirm…</PillButton>
          <PillButton tone="green">Share…</PillButton>
          <PillButton tone="mustard">Offer…</PillButton>
          <PillButton tone="coral">Decline</PillButton>
          <PillButton unavailable="Nobody is at the counter">Sum up</PillButton>
        </Toolbar>
      </div>
      <Panel title="Buttons, room">
        <Toolbar label="Room buttons">{plain}</Toolbar>
      </Panel>
      <div className="register-office">
        <Panel title="Buttons, office">
          <Toolbar label="Office buttons">{plain}</Toolbar>
        </Panel>
      </div>
      <Panel title="Icons">
        <div className="ff-specimen-icons">
          {iconNames.map((name) => (
            <Icon key={name} name={name} label={name} />
          ))}
        </div>
      </Panel>
    </>
  );
}
