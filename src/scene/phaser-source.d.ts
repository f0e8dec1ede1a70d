/* Phaser's own source files, opened up by the build; the package's types describe what they export. */
declare module 'phaser-source/core/Game' {
  const Game: typeof import('phaser').Game;
  export default Game;
}
declare module 'phaser-source/gameobjects/image/ImageFactory' {}
declare module 'phaser-source/scene/ScenePlugin' {}
declare module 'phaser-source/cameras/2d/CameraManager' {}
declare module 'phaser-source/gameobjects/DisplayList' {}
declare module 'phaser-source/gameobjects/UpdateList' {}
declare module 'phaser-source/gameobjects/GameObjectFactory' {}
declare module 'phaser-source/gameobjects/GameObjectCreator' {}
declare module 'phaser-source/events/EventEmitter' {}
declare module 'phaser-source/renderer/index' {}
