import { z } from 'zod';
import { type Codec, inline, type Line, loop, one, part, perhaps, segment, several } from '../../exchange/codec';
import { code, date, digits, text, time } from '../../exchange/format';
import { messageKind } from '../../exchange/message';
import { maybe, needed } from '../../exchange/place';
import { type BenefitLine, readBenefitLine, writeBenefitLine } from '../answer/benefit-line';
import type { Segment } from '../answer/segment';

const demographics = segment('DMG', 'D8', needed('birthDate', date), needed('gender', code('F', 'M', 'U')));

/** Who asks whom about whom, loops 2100A to 2100D; the dependent where the patient is not the subscriber. */
const parties = [
  inline(segment('HL', '', '', '20')),
  part('payer', segment('NM1', 'PR', '2', needed('name', text(60)), '', '', '', '', 'PI', needed('id', text(80)))),
  inline(segment('HL', '', '', '21')),
  part(
    'provider',
    segment('NM1', '1P', '2', needed('name', text(60)), '', '', '', '', 'XX', needed('npi', digits(10))),
  ),
  inline(segment('HL', '', '', '22')),
  part(
    'subscriber',
    loop(
      inline(
        segment(
          'NM1',
          'IL',
          '1',
          needed('last', text(60)),
          needed('first', text(35)),
          '',
          '',
          '',
          'MI',
          needed('memberId', text(80)),
        ),
      ),
      inline(demographics),
    ),
  ),
  perhaps(
    'dependent',
    loop(
      inline(segment('HL', '', '', '23')),
      inline(segment('NM1', '03', '1', needed('last', text(60)), needed('first', text(35)))),
      inline(demographics),
    ),
  ),
  part('dateOfService', one('DTP', ['291', 'D8'], date)),
] as const;

const trace = (purpose: '13' | '11') =>
  inline(
    segment('BHT', '0022', purpose, needed('reference', text(50)), needed('sentOn', date), needed('sentAt', time)),
  );

const said = (most: number) => z.union([z.literal(''), text(most).schema]);
const benefitSchema: z.ZodType<BenefitLine> = z.strictObject({
  code: text(3).schema,
  level: said(3),
  services: z.array(text(2).schema).max(30),
  insuranceType: said(3),
  plan: said(50),
  period: said(2),
  cents: z.exactOptional(z.int().min(0).max(99_999_999_999)),
  percentHundredths: z.exactOptional(z.int().min(0).max(10_000)),
  quantityKind: said(2),
  quantity: said(15),
  authorization: said(1),
  network: said(1),
});

/** A benefit line; what it says is read where answers are read. */
const benefit: Codec<BenefitLine> = {
  schema: benefitSchema,
  begins: 'EB',
  starts: ({ name }) => name === 'EB',
  read(from) {
    const line = from.lines[from.at];
    const read = benefitSchema.safeParse(line && readBenefitLine(segmentOf(line)));
    if (!read.success) {
      from.fault = {
        at: 'EB',
        says: `Segment ${from.at + 2} (EB): an amount, a share or a code in it is not of its form.`,
      };
      return undefined;
    }
    from.at += 1;
    return read.data;
  },
  write(of, into) {
    const { name, elements } = writeBenefitLine(of);
    const texts = elements.map((repeats) => repeats.join('^'));
    while (texts.at(-1) === '') texts.pop();
    into.push({ name, elements: texts });
  },
};

/** A line with its repeats apart. */
export function segmentOf({ name, elements }: Line): Segment {
  return { name, elements: elements.map((each) => each.split('^')) };
}

const rejection = segment('AAA', 'N', '', needed('code', text(2)), maybe('followUp', text(1)));

const inquiryBody = loop(trace('13'), ...parties, several('services', one('EQ', [], text(2)), 99));
const answerBody = loop(
  trace('11'),
  ...parties,
  several('rejections', rejection, 9),
  several('benefits', benefit, 500),
);

/** A question to a payer (270): is this person covered on this date, for these services? @source INS-03; ASC X12 005010X279A1 */
export const inquiryFile = messageKind('270', '005010X279A1', inquiryBody, { levels: true });

/** A payer's answer (271): benefit lines, or the codes with which the question was rejected. @source INS-03, INS-04, INS-05; ASC X12 005010X279A1 */
export const answerFile = messageKind('271', '005010X279A1', answerBody, { levels: true });
