/** A segment of an X12 message: its name and its elements, the first at 0; an element may hold repeats. */
export interface Segment {
  readonly name: string;
  readonly elements: readonly (readonly string[])[];
}

/** A segment from its text, such as 'EB*1**30'; elements are parted by '*', repeats by '^'; a closing '~' is dropped. */
export function readSegment(text: string): Segment {
  const [name = '', ...elements] = text.trim().replace(/~$/, '').split('*');
  return { name: name.toUpperCase(), elements: elements.map((each) => each.split('^')) };
}

/** A segment as text; empty elements at the end are left out, as the standard wants. Refuses marks inside an element. */
export function writeSegment({ name, elements }: Segment): string {
  const written = elements.map((repeats) => {
    if (repeats.some((each) => /[*^~]/.test(each))) throw new Error(`A mark of the message is inside ${name}.`);
    return repeats.join('^');
  });
  while (written.at(-1) === '') written.pop();
  return [name, ...written].join('*');
}

/** Element number `place` (1 for the first), its first repeat; empty when it is not there. */
export function element(segment: Segment, place: number): string {
  return segment.elements[place - 1]?.[0] ?? '';
}
