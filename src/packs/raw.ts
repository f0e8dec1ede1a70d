import type { Practice } from '../practice/practice';
import type { StateLaw } from '../practice/state.schema';
import type { Encounter } from './format/encounter.schema';
import type { PackPage, Phrasebook, Transcript } from './format/pack.schema';

/** A pack whose files were read and validated one by one: plain JSON, which a build can ship as it is. */
export interface RawPack {
  readonly page: PackPage;
  readonly practice: Practice;
  /** The law of the fictional state the practice lies in. */
  readonly state: StateLaw;
  readonly encounters: readonly Encounter[];
  readonly phrasebooks: readonly Phrasebook[];
  readonly transcripts: readonly Transcript[];
  /** By which name faults speak of each encounter: file names by encounter id. */
  readonly files: Readonly<Record<string, string>>;
}

/** A text and the name by which its author knows it. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
}

/** The texts a pack consists of. */
export interface PackSources {
  readonly page: SourceText;
  readonly practice: SourceText;
  readonly state: SourceText;
  readonly encounters: readonly SourceText[];
  readonly phrasebooks: readonly SourceText[];
  readonly transcripts: readonly SourceText[];
}
