/* Only what the room uses of Phaser: a game, a scene, a camera and images. Each file registers itself with Phaser. */
// The renderers first: Phaser's files need each other in a circle, and only some ways into it work.
import 'phaser-source/renderer/index';
import 'phaser-source/core/Game';
import 'phaser-source/events/EventEmitter';
import 'phaser-source/gameobjects/DisplayList';
import 'phaser-source/gameobjects/UpdateList';
import 'phaser-source/gameobjects/GameObjectFactory';
import 'phaser-source/gameobjects/GameObjectCreator';
import 'phaser-source/cameras/2d/CameraManager';
import 'phaser-source/scene/ScenePlugin';
import 'phaser-source/gameobjects/image/ImageFactory';
import type * as PhaserTypes from 'phaser';

export { default as Game } from 'phaser-source/core/Game';

export type Image = PhaserTypes.GameObjects.Image;
export type Stage = PhaserTypes.Scene;

/** Phaser's constants, whose numbers are part of its interface. */
export const webGl = 2;
export const noScaling = 0;
