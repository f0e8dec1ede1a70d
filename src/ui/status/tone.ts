/** The colours a status may have; each always comes with words. */
export type Tone = 'plain' | 'teal' | 'green' | 'mustard' | 'coral';
