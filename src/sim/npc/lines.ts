import type { CastEncounter } from '../../packs/casting/cast';
import { fillText } from '../../shared/fill';
import type { Tone } from '../../practice/acts/talk.vocabulary';
import { Dice } from '../../shared/random';
import type { Run } from '../run';
import type { Utterance } from '../state';

/** What divides the words of another language from their interpretation, in packs and phrasebooks. */
const interpretation = ' || ';

/** One of several lines, always the same for the same shift, encounter and occasion. */
export function pickLine(
  run: Run,
  cast: CastEncounter,
  occasion: string,
  lines: readonly string[],
  values: Readonly<Record<string, string>> = {},
): string {
  const times = run.encounter(cast.id).said.length;
  const line =
    lines.length === 1 ? lines[0] : new Dice(run.setup.seed, `line/${cast.id}/${occasion}/${times}`).pick(lines);
  return fillText(line ?? '', cast.fill, values);
}

/** Whether the person speaks another language than English at the desk. */
export function speaksOther(run: Run, cast: CastEncounter): string | undefined {
  const language = run.cast.world.truth.people[cast.person]?.language;
  return language === undefined || language === 'en' || cast.manner.speaksEnglish === true ? undefined : language;
}

/** Whether what is said to the person, and by them, is understood. */
export function understood(run: Run, cast: CastEncounter): boolean {
  return speaksOther(run, cast) === undefined || run.encounter(cast.id).interpreter;
}

/** The person says a line: in their own language, and through the interpreter once there is one. */
export function personSays(
  run: Run,
  cast: CastEncounter,
  text: string,
  let_: Pick<Utterance, 'gives' | 'shows'> = {},
): void {
  if (text === '') return;
  const lang = speaksOther(run, cast);
  const [own, english] = text.split(interpretation);
  const at = run.state.now;
  if (lang === undefined) {
    run.emit({
      type: 'words.spoken',
      encounter: cast.id,
      utterance: { at, by: 'person', text: english ?? own ?? '', ...let_ },
    });
    return;
  }
  run.emit({ type: 'words.spoken', encounter: cast.id, utterance: { at, by: 'person', text: own ?? '', lang } });
  if (run.encounter(cast.id).interpreter) {
    run.emit({
      type: 'words.spoken',
      encounter: cast.id,
      utterance: { at, by: 'interpreter', text: english ?? own ?? '', ...let_ },
    });
  }
}

/** Lines of a phrasebook for an occasion, the most particular first: 'ask:passcode', then 'ask'. */
export function bookLines(
  run: Run,
  cast: CastEncounter,
  part: 'answers' | 'unknown' | 'replies',
  keys: readonly string[],
): readonly string[] {
  const lang = speaksOther(run, cast);
  const books = [lang === undefined ? undefined : run.pack.phrasebooks.get(lang), run.pack.phrasebooks.get('en')];
  for (const book of books) {
    for (const key of keys) {
      const lines = book?.[part][key];
      if (lines) return lines;
    }
  }
  return [];
}

/** What the secretary says for an act, from the phrasebook of the practice's language. */
export function playerLine(
  run: Run,
  cast: CastEncounter,
  keys: readonly string[],
  tone: Tone,
  values: Readonly<Record<string, string>>,
): string {
  const book = run.pack.phrasebooks.get('en');
  for (const key of keys) {
    const byTone = book?.player[key];
    const lines = byTone?.[tone] ?? byTone?.plain ?? byTone?.warm;
    if (lines) return pickLine(run, cast, `player/${key}`, lines, values);
  }
  return '';
}
