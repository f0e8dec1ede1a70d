/** The largest seed a link may name: nine digits that can be read out over a telephone. */
export const largestSeed = 999_999_999;

/** Draws a seed that nobody can rehearse; the result says which it was. */
export function drawSeed(): number {
  const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
  return (drawn % largestSeed) + 1;
}
