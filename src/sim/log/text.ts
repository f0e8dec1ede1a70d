import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { deskActSchema } from '../../practice/acts/desk';
import { speechActSchema } from '../../practice/acts/speech';
import { askItems, feelings, nextSteps, offers, topics } from '../../practice/acts/talk.vocabulary';
import { hashText } from '../../shared/hash';

/** No log of a working day comes near this many bytes unpacked; more is an attack on memory. */
const mostUnpacked = 2_000_000;
const mostPacked = 400_000;

/** Words that nearly every log holds: with them known beforehand, a log packs to a third. */
const dictionary = strToU8(
  [
    ...[...speechActSchema.options, ...deskActSchema.options].map((option) => option.shape.verb.value),
    ...askItems.ids,
    ...feelings.ids,
    ...nextSteps.ids,
    ...offers.ids,
    ...topics.ids,
    '"curt"],["plain"],["warm"],[8,"ask","full-name","warm"],[10,"ask","date-of-birth","warm"],[10,"open-chart","CG-10',
    '"],[8,"summarise",["wait-called","payment"],"warm"],[5,"close","warm"],[0,"answer",1],[2,"greet","warm"],[0,"wait"],[0,"serve","',
  ].join('","'),
);

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Packs a JSON value as text that any form field, file or learning platform takes: letters, digits, '-' and '_', with a checksum. */
export function packText(value: unknown): string {
  const body = toBase64(deflateSync(strToU8(JSON.stringify(value)), { level: 9, mem: 8, dictionary }));
  return `FF1.${body}.${hashText(body)}`;
}

/** Unpacks; gives the sentence that says what is wrong with a text that is not whole. */
export function unpackText(text: string): { readonly value: unknown } | { readonly wrong: string } {
  if (text.length > mostPacked) return { wrong: `a log of ${text.length} characters` };
  const match = /^FF1\.([A-Za-z0-9_-]*)\.([0-9a-f]{14})$/.exec(text.trim());
  if (!match) return { wrong: 'a text that is not a First Face log' };
  const [, body = '', sum] = match;
  if (hashText(body) !== sum) return { wrong: 'a log that was changed or cut after it was written' };
  const bytes = fromBase64(body);
  try {
    const out = new Uint8Array(mostUnpacked);
    return { value: JSON.parse(strFromU8(inflateSync(bytes, { out, dictionary }))) as unknown };
  } catch {
    return { wrong: 'a log that cannot be unpacked' };
  }
}

function toBase64(bytes: Uint8Array): string {
  let out = '';
  for (let index = 0; index < bytes.length; index += 3) {
    const [a = 0, b, c] = [bytes[index], bytes[index + 1], bytes[index + 2]];
    const word = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    out += letter(word >> 18) + letter(word >> 12);
    if (b !== undefined) out += letter(word >> 6);
    if (c !== undefined) out += letter(word);
  }
  return out;
}

function letter(bits: number): string {
  return alphabet[bits & 63] ?? '';
}

function fromBase64(text: string): Uint8Array {
  const out = new Uint8Array(Math.floor((text.length * 6) / 8));
  let buffer = 0;
  let bits = 0;
  let at = 0;
  for (const character of text) {
    buffer = ((buffer << 6) | alphabet.indexOf(character)) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    out[at] = (buffer >> bits) & 0xff;
    at += 1;
  }
  return out;
}
