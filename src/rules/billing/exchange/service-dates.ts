import { z } from 'zod';
import { type Codec, segment } from '../../exchange/codec';
import { date, type Format } from '../../exchange/format';
import { needed } from '../../exchange/place';

/** The day of a service, or the first and the last of several. */
export interface ServiceDates {
  readonly from: string;
  readonly to?: string;
}

const period: Format<ServiceDates> = {
  schema: z.strictObject({ from: date.schema, to: date.schema }),
  what: 'two dates as CCYYMMDD-CCYYMMDD',
  read(text) {
    const [from, to] = [date.read(text.slice(0, 8)), date.read(text.slice(9))];
    return text.charAt(8) === '-' && from !== undefined && to !== undefined ? { from, to } : undefined;
  },
  write: ({ from, to = from }) => `${date.write(from)}-${date.write(to)}`,
};

const single = segment('DTP', '472', 'D8', needed('from', date));
const several = segment('DTP', '472', 'RD8', needed('both', period));

/** When a service was given (DTP*472): one day, or a period. */
export const serviceDates: Codec<ServiceDates> = {
  schema: z.strictObject({ from: date.schema, to: z.exactOptional(date.schema) }),
  begins: 'DTP*472',
  starts: (line) => single.starts(line) || several.starts(line),
  read(from) {
    const line = from.lines[from.at];
    return line !== undefined && several.starts(line) ? several.read(from)?.both : single.read(from);
  },
  write: (of, into) => (of.to === undefined ? single.write(of, into) : several.write({ both: of }, into)),
};
