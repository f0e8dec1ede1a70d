import { z } from 'zod';

/** A code in a case file: a text, or a number, as people write 99213 and 25 without quotation marks. */
export function codeText(): z.ZodCoercedString<string | number> {
  return z.coerce.string<string | number>();
}
