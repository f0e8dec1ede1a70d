import { fullName } from '../../practice/person';
import { judgeDesk } from '../../rules/judge-desk';
import type { Due } from '../agenda';
import { projectExchange } from '../project/party';
import { contextOf } from '../project/judge-now';
import type { Run } from '../run';
import { disclosureSchema } from '../../rules/situation/disclosure';

type Question = Extract<Due, { kind: 'colleague-answers' }>;

/** A colleague answers a question: from the written policies and from what the desk has told them, never from the truth. */
export function colleagueAnswer(run: Run, due: Question): void {
  const staff = run.setup.practice.staff.find((one) => one.id === due.staff);
  if (!staff) return;
  run.emit({
    type: 'message.sent',
    message: {
      id: `M-${run.state.counter}`,
      at: run.state.now,
      from: staff.id,
      to: 'you',
      subject: `Re: ${due.about}`,
      text: answerText(run, due),
      read: false,
      ...(due.encounter === null ? {} : { encounter: due.encounter }),
    },
  });
}

function answerText(run: Run, due: Question): string {
  const encounter = due.encounter === null ? undefined : run.state.encounters[due.encounter];
  // Who asks for what has to have been heard: a colleague knows no more than the desk.
  if (due.about === 'disclosure' && encounter && encounter.needs.length > 0) return mayI(run, encounter.id);
  const pages = run.setup.practice.policies.filter((page) =>
    subjects[due.about]?.some((word) => page.id.includes(word) || page.title.toLowerCase().includes(word)),
  );
  const chart = encounter?.about === undefined ? undefined : run.state.world.record.charts[encounter.about];
  const about = chart ? `About ${fullName(chart.name)}: ` : '';
  const page = pages[0];
  return page
    ? `${about}go by our page "${page.title}". ${page.text.split('\n')[0] ?? ''}`
    : `${about}I will come to the desk as soon as I can. Keep it safe and promise nothing until then.`;
}

/** Words by which the policy manual is searched for an answer. */
const subjects: Readonly<Record<string, readonly string[]>> = {
  disclosure: ['hear', 'privacy'],
  coverage: ['coverage', 'insurance', 'eligib'],
  money: ['copay', 'payment', 'hardship'],
  calendar: ['schedul', 'booking', 'appointment'],
  urgency: ['red-flag', 'emergenc', 'urgent'],
  complaint: ['complain', 'angry'],
  records: ['record'],
};

function mayI(run: Run, id: string): string {
  const cast = run.castOf(id);
  const kinds = run.encounter(id).needs.includes('results') ? (['lab-result'] as const) : (['is-patient'] as const);
  const question = disclosureSchema.parse({
    question: 'disclosure',
    facts: kinds.map((kind) => ({ kind })),
    recipient: { capacity: cast.claimedCapacity },
  });
  const [verdict] = judgeDesk({ ...question, ...projectExchange(run, cast), done: false }, contextOf(run));
  return verdict
    ? `${verdict.basis} ${verdict.betterAct}`
    : 'Tell them nothing yet; take a name and a number, and I will call back.';
}
