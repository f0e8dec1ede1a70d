import { useEffect, useRef, useState } from 'react';
import { garmentIds, headIds, moods, skinIds, type Look, type Mood } from '../../practice/look';
import type { Atlas } from '../../scene/atlas/format';
import { loadAtlas } from '../../scene/atlas/load';
import { paintPiece, pieceOf } from '../../scene/atlas/paint';
import { figureOf, type Pose } from '../../scene/figure/figure';

const plain: Look = {
  head: 'short-neat',
  facialHair: 'none',
  glasses: 'none',
  skin: 'tan',
  hair: 'brown',
  garment: 'tee',
  top: 'coral',
  accent: 'cream',
  bottom: 'denim',
  stature: 'average',
  mask: false,
  wheelchair: false,
};

interface Sample {
  readonly label: string;
  readonly look: Look;
  readonly mood: Mood;
  readonly pose: Pose;
}

const samples: readonly Sample[] = [
  ...moods.map((mood): Sample => ({ label: mood, look: plain, mood, pose: 'bust' })),
  ...headIds.map((head, index): Sample => ({
    label: head,
    look: { ...plain, head, skin: skinIds[index % skinIds.length] ?? 'tan' },
    mood: 'calm',
    pose: 'bust',
  })),
  ...(['bust', 'standing', 'seated'] as const).flatMap((pose) =>
    garmentIds.map((garment): Sample => ({
      label: `${garment}, ${pose}`,
      look: { ...plain, garment },
      mood: 'content',
      pose,
    })),
  ),
  { label: 'wheelchair', look: { ...plain, wheelchair: true }, mood: 'calm', pose: 'seated' },
];

function Figure({ atlas, sample }: { atlas: Atlas; sample: Sample }) {
  const place = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const context = place.current?.getContext('2d');
    if (!context) return;
    const { body, head, palette, bounds } = figureOf(sample.look, sample.pose, { mood: sample.mood });
    const scale = Math.min(300 / bounds.width, 380 / bounds.height);
    context.setTransform(scale, 0, 0, scale, -bounds.x * scale, -bounds.y * scale);
    for (const { piece, x, y } of [...body, ...head]) {
      context.save();
      context.translate(x, y);
      paintPiece(context, pieceOf(atlas, piece), palette);
      context.restore();
    }
  }, [atlas, sample]);
  return (
    <figure>
      <canvas ref={place} width={300} height={380} />
      <figcaption>{sample.label}</figcaption>
    </figure>
  );
}

/** Every head, mood, garment and pose at a glance. */
export function Sheet() {
  const [atlas, setAtlas] = useState<Atlas | null>(null);
  useEffect(() => {
    void loadAtlas().then(setAtlas);
  }, []);
  return (
    <main className="gallery-sheet">
      <h1 hidden>Gallery</h1>
      {atlas !== null &&
        samples.map((sample) => <Figure key={`${sample.label} ${sample.pose}`} atlas={atlas} sample={sample} />)}
    </main>
  );
}
