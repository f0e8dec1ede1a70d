import type { RoomTarget, RoomView } from '../session/room.view';
import type { Bakery } from './bake';
import type { Stage } from './phaser';
import type { Layout } from './room/layout';
import { targetBox } from './room/pick';

const size = { width: 36, height: 32 } as const;

/** Marks what the player has under the mouse or the keyboard's focus. */
export interface Pointer {
  show(view: RoomView, target: RoomTarget | null): void;
}

/** Makes the arrow that hangs over one thing or person at a time. */
export function createPointer(stage: Stage, bakery: Bakery, room: Layout, resolution: number): Pointer {
  const scale = room.unit * 0.9;
  const { key } = bakery.thing('pointer', 'room/pointer', {}, scale * resolution);
  const image = stage.add
    .image(0, 0, key)
    .setScale(1 / resolution)
    .setDepth(300_000)
    .setVisible(false);
  return {
    show(view, target) {
      const box = target === null ? null : targetBox(room, view, target);
      image.setVisible(box !== null);
      if (box === null) return;
      const above = box.y - (size.height / 2 + 2) * scale;
      image.setPosition(box.x + box.width / 2, Math.max((size.height / 2) * scale, above));
    },
  };
}
