import { describe } from 'vitest';
import { judgeRegistration } from '../../../../src/rules/records/judge-registration';
import { registrationSchema } from '../../../../src/rules/situation/registration';
import { type Described, testCases, underCedarGrove } from '../../../helpers/described-cases';

type Asked = Partial<Parameters<typeof judgeRegistration>[0]>;
const judge = (of: Asked) =>
  judgeRegistration(registrationSchema.parse({ question: 'registration', ...of }), underCedarGrove);

const cases: readonly Described<Asked>[] = [
  {
    case: 'the number asked for, and right',
    cites: 'REC-01',
    of: { numberAsked: true },
    says: { 'records.contact-current': 'met' },
    silent: ['records.one-chart', 'records.notice-handed'],
  },
  {
    case: 'an old number, asked for and corrected',
    cites: 'REC-01',
    of: { numberAsked: true, numberOutOfDate: true, numberUpdated: true },
    says: { 'records.contact-current': 'met' },
  },
  {
    case: 'an old number, heard and left',
    cites: 'REC-01',
    of: { numberAsked: true, numberOutOfDate: true },
    says: { 'records.contact-current': 'partly' },
  },
  {
    case: 'an old number nobody asked about',
    cites: 'REC-01',
    of: { numberOutOfDate: true },
    says: { 'records.contact-current': 'missed' },
  },
  {
    case: 'a right number nobody asked about',
    cites: 'REC-01',
    of: {},
    says: {},
    silent: ['records.contact-current', 'records.notice-handed'],
  },
  {
    case: 'a chart for somebody new',
    cites: 'REC-02',
    of: { act: 'register' },
    says: { 'records.one-chart': 'met' },
    silent: ['records.contact-current'],
  },
  {
    case: 'a second chart under the new last name',
    cites: 'REC-02',
    of: { act: 'register', chartExisted: true },
    says: { 'records.one-chart': 'breach serious' },
  },
  {
    case: 'the notice handed over at the first visit',
    cites: 'PRV-43',
    of: { noticeOnFile: false, noticeHanded: true },
    says: { 'records.notice-handed': 'met' },
  },
  {
    case: 'no notice on file, and none handed over',
    cites: 'PRV-43',
    of: { noticeOnFile: false },
    says: { 'records.notice-handed': 'missed' },
  },
  {
    case: 'no notice on file, on the telephone',
    cites: 'PRV-43',
    of: { noticeOnFile: false, inPerson: false },
    says: {},
    silent: ['records.notice-handed'],
  },
];

describe('the registration kept true', () => {
  testCases(cases, judge);
});
