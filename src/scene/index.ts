import roomStill from '../../assets/generated/room.webp?url';

export { createRoom, NoWebGl, type RoomHandle } from './room';
/** Address of a still picture of the room, for browsers without WebGL. */
export { roomStill };
