import { describe, expect, test } from 'vitest';
import { layDanger } from '../../../../src/rules/urgency/lay';
import { readSaid } from '../../../../src/rules/urgency/words';

const read = (words: string) => layDanger(readSaid([words]), { under: 60, from: 300 });

describe('signs of danger in everyday words that are on no list (COM-06, COM-07, COM-09, COM-11)', () => {
  test.each([
    ['There is a weight on my ribs and I feel sick.', 'urgency.emergency', '911'],
    ['Her smile is crooked since breakfast.', 'urgency.emergency', '911'],
    ['He is fighting for air!', 'urgency.emergency', '911'],
    ['My tongue is thick after the nuts.', 'urgency.emergency', '911'],
    ['Grandpa just keeled over.', 'urgency.emergency', '911'],
    ['There is no point in living.', 'urgency.self-harm', 'nurse-now'],
    ['My mom is confused all of a sudden.', 'urgency.emergency', '911'],
    ['He has trouble catching his breath.', 'urgency.emergency', '911'],
    ['I fell off the ladder and keep throwing up.', 'urgency.nurse-now', 'nurse-now'],
    ['My sugar reads 38.', 'urgency.nurse-now', 'nurse-now'],
    ['My glucose was 300 twice.', 'urgency.nurse-now', 'nurse-now'],
    ['The baby is too sleepy to feed.', 'urgency.nurse-now', 'nurse-now'],
  ])('%s', (words, rule, level) => {
    expect(read(words)).toMatchObject({ rule: { id: rule }, level, doubtful: false });
  });

  test('what is denied is a doubt', () => {
    expect(read("I don't want to die, I just hate needles.")).toMatchObject({ doubtful: true });
  });

  test('a certain sign goes before a doubtful one', () => {
    expect(read('I do not want to die. My smile is crooked.')).toMatchObject({ level: '911', doubtful: false });
  });

  test.each([
    'This bill makes no sense.',
    'I have a bruise on my ribs.',
    'My sugar was 60 and then 299.',
    'I fell behind with my bills.',
    'I am confused about the bill.',
    'My son is out of school.',
    'Goodbye, then.',
  ])('nothing in: %s', (words) => {
    expect(read(words)).toBeUndefined();
  });
});
