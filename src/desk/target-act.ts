import type { RoomTarget } from '../session/room.view';
import type { Session } from '../session/session';
import { lineAct } from './phone/line-text';
import type { DeskState } from './state/desk-state';

/** Something in the picture of the room was picked: does what its named control does. */
export function targetAct(session: Session, change: (change: Partial<DeskState>) => void, target: RoomTarget): void {
  const { view } = session.snapshot();
  switch (target.kind) {
    case 'person':
      session.act({ verb: 'serve', person: target.id });
      return;
    case 'line': {
      const line = view.lines.find((one) => one.number === target.number);
      const doing = line && lineAct(line);
      if (doing && !('idle' in doing)) session.act(doing);
      return;
    }
    case 'fax':
      change({ tab: 'documents', isOfficeOpen: true });
      return;
    case 'paper':
      session.act({ verb: 'look-at', paper: target.id });
      change({ tab: 'documents', isOfficeOpen: true, left: target.id });
      return;
    case 'monitor':
      change({ isOfficeOpen: true });
      return;
    case 'door':
    case 'clock':
      session.act({ verb: 'wait' });
  }
}
