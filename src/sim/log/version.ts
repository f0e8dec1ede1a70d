/**
 * Version of everything that decides what a shift comes to: casting, simulation, judges, scoring. Raised by whoever
 * changes an outcome; a log names the version it was played on and is replayed on that one alone.
 */
export const engineVersion = '1';
