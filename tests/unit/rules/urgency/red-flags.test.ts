import { describe, expect, it } from 'vitest';
import { redFlags } from '../../../../src/rules/urgency/red-flags';
import { cedarGrove } from '../../../helpers/cedar-grove';

const found = (words: string) =>
  redFlags([words], cedarGrove.settings).map(({ id, doubtful }) => (doubtful ? `${id}?` : id));

describe('words of the list in a caller’s own words (COM-06, COM-07, COM-08, SCH-12)', () => {
  it.each<[string, readonly string[]]>([
    ["It's this indigestion. And my left arm's gone heavy, I'm sweating.", ['chest']],
    ['He talked funny for ten minutes, all fine now.', ['stroke']],
    ['My throat feels tight and my lips are fat.', ['anaphylaxis']],
    ["I can't breathe", ['breathing']],
    ['I cannot breathe.', ['breathing']],
    ["I can't really breathe.", ['breathing?']],
    ["She won't wake up.", ['unconscious']],
    ["Cancel all of them, I won't need them anymore.", ['self-harm']],
    ['The worst headache of my life', ['headache']],
    ['I took the wrong pills this morning', ['medicine-error']],
    ['He passed out in the kitchen', ['unconscious']],
    ["I've never had chest pain like this", ['chest']],
    ['No chest pain, just a cough.', ['chest?']],
    ["It's a sore throat, no fever, nothing in my chest", ['chest?']],
    ['I hit my head on Sunday, your nurse saw me yesterday and told me to book.', ['head-injury?']],
    ['I hit my head on Sunday.', ['head-injury']],
    ['My chest hurts, the nurse saw me yesterday.', ['chest']],
    ['I would like to move my visit to Tuesday.', []],
    ['My orchestra rehearses on Tuesdays.', []],
    ['I left my arms catalogue there', ['chest?']],
  ])('%s', (words, ids) => {
    expect(found(words)).toEqual(ids);
  });

  it('finds each entry once, in the order of the list, with the sentence it stood in', () => {
    const flags = redFlags(
      ['I feel odd.', "My chest hurts and my chest is tight, I can't breathe."],
      cedarGrove.settings,
    );
    expect(flags.map(({ id }) => id)).toEqual(['chest', 'breathing']);
    expect(flags[0]?.quote).toContain('My chest hurts');
  });

  it('prefers a plain mention to a denied one', () => {
    expect(found('No chest pain yesterday. Today my chest hurts.')).toEqual(['chest']);
  });
});
