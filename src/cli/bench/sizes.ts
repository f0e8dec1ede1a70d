import { site } from '../../app/build/site';
import { baselineBytes } from './baseline';
import { bundle } from './bundle';
import type { Measure } from './measure';
import { reach } from './reach';

/** Screens that the player sees only after the desk; their code may come later. */
const afterTheDesk = /\/src\/(screens\/debrief|app\/play\/de(brief|bug-overlay)|sim\/bots|instructor|packaging)\b/;

/** Everything drawn or heard that is shipped at all: an upper bound of what comes before the first patient. */
const drawnOrHeard = /\.(png|webp|avif|svg|json|mp3|ogg|webm|wav|woff2)$/;

/** Bytes sent up to a playable desk, beside an empty React page with the full Phaser, both built in this run. */
export async function measureSizes(): Promise<readonly Measure[]> {
  const [files, baseline] = [await bundle(site()), await baselineBytes()];
  const start = files.find(
    (file) => file.asked?.endsWith('/src/app/play.html') || file.name.startsWith('assets/play-'),
  );
  if (start === undefined) throw new Error('the build has no page play.html');
  const code = reach(files, start, (asked) => afterTheDesk.test(asked));
  const art = files.filter((file) => file.kind === 'art' && drawnOrHeard.test(file.name));
  const sum = (some: readonly { readonly sent: number }[]) => some.reduce((total, file) => total + file.sent, 0);
  return [
    { name: 'code to a playable desk', value: sum(code), baseline },
    { name: 'art and sound before the first patient', value: sum(art) },
  ];
}
