import type { ReactNode } from 'react';
import { PillButton, SearchMenu, Toolbar, type MenuGroup } from '../../ui';
import type { SpeechAct } from '../../session/vocabulary';
import { useDesk } from '../state/desk-state';
import { DeclinePanel } from './decline-panel';
import { MessagePanel } from './message-panel';
import { palette, type PaletteEntry } from './palette';
import { SharePanel } from './share-panel';
import { spoken } from './spoken';
import { SumUpPanel } from './sum-up-panel';
import { ToneChoice } from './tone';
import { useTransferGroups } from './transfer';

/** Along the edge of the counter: everything that can be said, the same in every conversation, and how to say it. */
export function PaletteBar(): ReactNode {
  return (
    <section className="desk-palette" id="desk-palette" aria-label="What to say" tabIndex={-1}>
      <Toolbar label="Speech acts" className="desk-palette-bar">
        {palette.map((entry) => (
          <Pill key={entry.verb} entry={entry} />
        ))}
      </Toolbar>
      <ToneChoice />
    </section>
  );
}

function Pill({ entry }: { entry: PaletteEntry }): ReactNode {
  switch (entry.verb) {
    case 'greet':
    case 'set-limit':
    case 'close':
      return <SaidAtOnce entry={entry} verb={entry.verb} />;
    case 'share':
      return <SharePanel entry={entry} />;
    case 'take-message':
      return <MessagePanel entry={entry} />;
    case 'decline':
      return <DeclinePanel entry={entry} />;
    case 'summarise':
      return <SumUpPanel entry={entry} />;
    case 'transfer':
      return <TransferMenu entry={entry} />;
    default:
      return <Choices entry={entry} choices={spoken[entry.verb].groups} build={spoken[entry.verb].build} />;
  }
}

function SaidAtOnce({ entry, verb }: { entry: PaletteEntry; verb: 'greet' | 'set-limit' | 'close' }): ReactNode {
  const { act, tone } = useDesk();
  return (
    <PillButton tone={entry.tone} onClick={() => act({ verb, tone })}>
      {entry.label}
    </PillButton>
  );
}

interface ChoicesProps {
  entry: PaletteEntry;
  choices: readonly MenuGroup[];
  build: (id: string, said: { tone: SpeechAct['tone']; slot: string | null }) => SpeechAct | null;
}

function Choices({ entry, choices, build }: ChoicesProps): ReactNode {
  const { act, change, menu, tone, slot } = useDesk();
  return (
    <SearchMenu
      label={entry.label}
      tone={entry.tone}
      groups={choices}
      isOpen={menu === entry.verb}
      onOpenChange={(isOpen) => change({ menu: isOpen ? entry.verb : null })}
      onAction={(id) => {
        const speech = build(id, { tone, slot });
        if (speech) act(speech);
      }}
    />
  );
}

function TransferMenu({ entry }: { entry: PaletteEntry }): ReactNode {
  const groups = useTransferGroups();
  return <Choices entry={entry} choices={groups} build={spoken.transfer.build} />;
}
