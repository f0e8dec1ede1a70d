import { useState, type KeyboardEvent, type ReactNode } from 'react';
import type { MenuGroup } from '../../ui';
import { PillButton, SearchMenu } from '../../ui';
import type { SpeechAct } from '../../session/vocabulary';
import { useDesk, useDeskState } from '../state/desk-state';
import { DeclinePanel } from './decline-panel';
import { MessagePanel } from './message-panel';
import { palette, type PaletteEntry } from './palette';
import type { PillProps } from './pill';
import { SharePanel } from './share-panel';
import { spoken, type Saying } from './spoken';
import { SumUpPanel } from './sum-up-panel';
import { ToneChoice } from './tone';
import { useTransferGroups } from './transfer';

/** Along the edge of the counter: everything that can be said, the same in every conversation, and how to say it. */
export function PaletteBar(): ReactNode {
  const [stop, setStop] = useState<PaletteEntry['verb']>('greet');
  return (
    <section className="desk-palette" id="desk-palette" aria-label="What to say" tabIndex={-1}>
      <div role="toolbar" aria-label="Speech acts" className="desk-palette-bar" tabIndex={-1} onKeyDown={walk}>
        {palette.map((entry) => (
          <div key={entry.verb} className="desk-palette-slot" onFocus={() => setStop(entry.verb)}>
            <Pill entry={entry} tabIndex={entry.verb === stop ? 0 : -1} />
          </div>
        ))}
      </div>
      <ToneChoice />
    </section>
  );
}

/** Arrow keys on a pill go to its neighbours; inside an open sheet they belong to the sheet. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const pills = [...event.currentTarget.querySelectorAll<HTMLElement>('.desk-palette-slot > .ff-pill')];
  const at = pills.findIndex((pill) => pill === event.target);
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (at < 0 || step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  pills[(at + step + pills.length) % pills.length]?.focus();
}

function Pill({ entry, tabIndex }: PillProps): ReactNode {
  switch (entry.verb) {
    case 'greet':
    case 'set-limit':
    case 'close':
      return <SaidAtOnce entry={entry} verb={entry.verb} tabIndex={tabIndex} />;
    case 'share':
      return <SharePanel entry={entry} tabIndex={tabIndex} />;
    case 'take-message':
      return <MessagePanel entry={entry} tabIndex={tabIndex} />;
    case 'decline':
      return <DeclinePanel entry={entry} tabIndex={tabIndex} />;
    case 'summarise':
      return <SumUpPanel entry={entry} tabIndex={tabIndex} />;
    case 'transfer':
      return <TransferMenu entry={entry} tabIndex={tabIndex} />;
    default:
      return (
        <Choices
          entry={entry}
          tabIndex={tabIndex}
          choices={spoken[entry.verb].groups}
          build={spoken[entry.verb].build}
        />
      );
  }
}

function SaidAtOnce({ entry, verb, tabIndex }: PillProps & { verb: 'greet' | 'set-limit' | 'close' }): ReactNode {
  const { act, state } = useDesk();
  return (
    <PillButton tone={entry.tone} tabIndex={tabIndex} onClick={() => act({ verb, tone: state().tone })}>
      {entry.label}
    </PillButton>
  );
}

interface ChoicesProps extends PillProps {
  choices: readonly MenuGroup[];
  build: (id: string, saying: Saying) => SpeechAct | null;
}

function Choices({ entry, tabIndex, choices, build }: ChoicesProps): ReactNode {
  const { act, change, state } = useDesk();
  const isOpen = useDeskState((now) => now.menu === entry.verb);
  return (
    <SearchMenu
      label={entry.label}
      tone={entry.tone}
      tabIndex={tabIndex}
      groups={choices}
      isOpen={isOpen}
      onOpenChange={(opens) => change({ menu: opens ? entry.verb : null })}
      onAction={(id) => {
        const speech = build(id, state());
        if (speech) act(speech);
      }}
    />
  );
}

function TransferMenu(pill: PillProps): ReactNode {
  const groups = useTransferGroups();
  return <Choices {...pill} choices={groups} build={spoken.transfer.build} />;
}
