import roomStill from '../../assets/generated/room.webp?url';

export { createRoom, NoWebGl, type RoomHandle, type RoomOptions } from './room';
export type { RoomStats } from './meter';
export { layout, type Box, type Layout } from './room/layout';
export { personBox } from './room/pick';
/** Address of a still picture of the room, for browsers without WebGL. */
export { roomStill };
