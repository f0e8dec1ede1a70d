import type { Look, Mood } from '../../session/room.view';
import type { BustId, FigureId } from '../atlas/bodies';
import type { FaceId } from '../atlas/parts';

const faceOfMood: Readonly<Record<Mood, FaceId>> = {
  calm: 'smile',
  content: 'calm',
  smile: 'calm',
  worried: 'fearful',
  afraid: 'concerned',
  sad: 'solemn',
  tired: 'tired',
  impatient: 'blank',
  annoyed: 'serious',
  angry: 'angry',
  confused: 'suspicious',
  relieved: 'serene',
};

/** The mouth of someone who is speaking: shut, half open or open. */
export type Mouth = 'shut' | 'half' | 'open';

/** The pieces of a face for a mood, all in the same box, while the mouth is so. */
export function facePieces(mood: Mood, mouth: Mouth): string[] {
  const face = faceOfMood[mood];
  if (mouth !== 'shut') return [`eyes/${face}`, `people/mouth-${mouth}`];
  return mood === 'smile' ? [`eyes/${face}`, 'people/mouth-smile'] : [`face/${face}`];
}

/** How a body is held: at ease, closed, leaning towards the counter, or drooping. */
export type Bearing = 'easy' | 'closed' | 'forward' | 'low';

const bearings: Readonly<Record<Mood, Bearing>> = {
  calm: 'easy',
  content: 'easy',
  smile: 'easy',
  relieved: 'easy',
  confused: 'easy',
  worried: 'low',
  afraid: 'low',
  sad: 'low',
  tired: 'low',
  impatient: 'closed',
  annoyed: 'closed',
  angry: 'forward',
};

/** How someone of that mood holds themselves. */
export function bearingOf(mood: Mood): Bearing {
  return bearings[mood];
}

/** Degrees by which the whole bust leans, positive towards the counter, and units by which the head sinks. */
export const leanOf: Readonly<
  Record<Bearing, { readonly lean: number; readonly sink: number; readonly near: number }>
> = {
  easy: { lean: 0, sink: 0, near: 1 },
  closed: { lean: -1.5, sink: 0, near: 1 },
  forward: { lean: 3.5, sink: 6, near: 1.06 },
  low: { lean: 0.5, sink: 16, near: 0.98 },
};

/** The upper body shown at the counter: garments that have a drawing for the mood change posture. */
export function bustOf(look: Look, mood: Mood): BustId {
  const bearing = bearingOf(mood);
  const tense = bearing === 'closed' || bearing === 'forward';
  if (look.garment === 'coat') return 'jacket-open';
  if (look.garment === 'tee' && tense) return 'tee-crossed';
  if (look.garment === 'tee' && mood === 'confused') return 'tee-shrug';
  if (look.garment === 'tee-striped' && (mood === 'worried' || mood === 'confused')) return 'tee-striped-explaining';
  return look.garment;
}

/** The whole figure of someone who stands; those who lose patience cross their arms where the garment allows. */
export function standingOf(look: Look, mood: Mood, walking: boolean): FigureId {
  if (look.wheelchair) return 'wheelchair';
  const tense = !walking && bearingOf(mood) !== 'easy' && bearingOf(mood) !== 'low';
  switch (look.garment) {
    case 'shirt':
    case 'shirt-pocket':
      return 'shirt';
    case 'blazer':
      return 'blazer';
    case 'jacket-open':
      return 'jacket';
    case 'sweater-flecked':
      return 'dots';
    case 'coat':
      return 'clinician';
    case 'tee':
    case 'tee-trim':
    case 'tee-striped':
    case 'tee-cap-sleeve':
      return 'walking';
    case 'sweater':
    case 'sweater-collar':
    case 'hoodie':
    case 'blouse':
      return tense ? 'arms-crossed' : 'resting';
  }
}

/** How someone sits; those with long sleeves may cross their legs, so that a row of chairs is not a row of twins. */
export function seatedOf(look: Look): 'wheelchair' | 'legs-crossed' | 'lap' {
  if (look.wheelchair) return 'wheelchair';
  const longSleeved = look.garment === 'sweater' || look.garment === 'hoodie';
  return longSleeved && (look.top.length + look.head.length) % 2 === 0 ? 'legs-crossed' : 'lap';
}
