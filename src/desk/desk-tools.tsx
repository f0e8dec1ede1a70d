import { memo, type ReactNode } from 'react';
import { Controls } from './controls';
import { DeskPapers } from './papers/desk-papers';
import { People } from './people/people';
import { PhoneConsole } from './phone/console';
import { Conversation } from './talk/conversation';
import { PaletteBar } from './talk/palette-bar';

/** Everything beside the room and the software, in the order in which it is read: people, queue, devices, papers, controls. */
export const DeskTools = memo(function DeskTools(): ReactNode {
  return (
    <>
      <Conversation />
      <PaletteBar />
      <People />
      <PhoneConsole />
      <DeskPapers />
      <Controls />
    </>
  );
});
