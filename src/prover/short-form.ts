import { type Act, actSchema } from '../practice/acts/act';
import { addDays, ageOn, daysBetween } from '../practice/dates';
import { copayDue } from '../rules/billing/copay';
import { findSlots } from '../rules/scheduling/find-slots';
import type { SlotQuery } from '../rules/scheduling/slot-query';
import { ok, refuse, type Result } from '../shared/result';
import type { CastEncounter } from '../packs/casting/cast';
import type { Run } from '../sim/run';
import { playerView } from '../sim/view/view';
import { wantedTimes } from '../sim/wanted-times';

const tones = ['warm', 'plain', 'curt'];

/** Reads one act of a transcript, written short ("ask passcode warm") or in full, for an encounter of a shift under way. */
export function readShortForm(
  run: Run,
  encounter: string,
  written: string | Readonly<Record<string, unknown>>,
): Result<Act, string> {
  const shape = typeof written === 'string' ? expand(new Reader(run, encounter), written.trim().split(/\s+/)) : written;
  const parsed = actSchema.safeParse(shape);
  if (parsed.success) return ok(parsed.data);
  return refuse(
    `"${typeof written === 'string' ? written : JSON.stringify(written)}" is no act: ${parsed.error.issues[0]?.message ?? 'unknown form'}`,
  );
}

/** Looks up what the names of a short form stand for just now. */
class Reader {
  readonly cast: CastEncounter;

  constructor(
    readonly run: Run,
    readonly encounter: string,
  ) {
    this.cast = run.castOf(encounter);
  }

  get about(): string {
    return this.run.encounter(this.encounter).about ?? '';
  }

  named(as: string | undefined): string {
    const own = this.cast.named[as ?? ''];
    if (own) return own.id;
    const booked = Object.values(this.run.state.world.record.appointments).find(
      (one) => one.mrn === this.about && one.id.startsWith('A-') && as === 'booked',
    );
    return booked?.id ?? as ?? '';
  }

  heard(item: string): string {
    return this.run.encounter(this.encounter).heard.find((one) => one.item === item)?.value ?? '';
  }
}

type Words = readonly string[];

function expand(reader: Reader, words: Words): Record<string, unknown> {
  const [verb = '', ...rest] = words;
  const last = rest.at(-1) ?? '';
  const toned = tones.includes(last);
  const tone = toned ? { tone: last } : {};
  const args = toned ? rest.slice(0, -1) : rest;
  const [first, second, third] = args;
  const { run, about } = reader;
  switch (verb) {
    case 'serve':
    case 'nod':
      return { verb, person: reader.encounter };
    case 'answer':
    case 'resume':
      return reader.cast.channel === 'counter'
        ? { verb: 'serve', person: reader.encounter }
        : { verb, line: run.encounter(reader.encounter).line };
    case 'greet':
    case 'close':
    case 'set-limit':
      return { verb, ...tone };
    case 'ask':
      return { verb, item: first, ...tone };
    case 'confirm':
      return { verb, item: first, source: 'heard', ...tone };
    case 'read-out':
      return { verb: 'confirm', item: first, source: 'record', ...tone };
    case 'acknowledge':
      return { verb, feeling: first, ...tone };
    case 'apologise':
      return { verb, for: first, ...tone };
    case 'explain':
      return { verb, topic: first, ...tone };
    case 'request':
      return { verb, thing: first, ...tone };
    case 'instruct':
      return { verb, instruction: first, ...tone };
    case 'decline':
      return { verb, what: first, reason: second ?? 'none', ...tone };
    case 'summarise':
      return { verb, steps: args, ...tone };
    case 'share':
      return { verb, facts: factIds(reader, args), discreet: args.includes('discreet'), ...tone };
    case 'offer':
      return second === undefined
        ? { verb, option: first, ...tone }
        : { verb, option: first, slot: slotFor(reader, second, undefined), ...tone };
    case 'hold':
      return { verb, asked: first === 'asked', ...tone };
    case 'transfer':
      return { verb, to: first, warm: last === 'warm' };
    case 'take-message':
    case 'message':
      return {
        verb,
        message: { to: first, urgency: second, includes: args.slice(2), ...(about === '' ? {} : { about }) },
        ...(verb === 'take-message' ? tone : {}),
      };
    case 'paper':
      return {
        verb: 'handle-paper',
        action: first,
        paper: reader.named(second),
        ...(first === 'file'
          ? { mrn: third === undefined ? about : chartOfRole(reader, third) }
          : first === 'route'
            ? { to: third }
            : {}),
      };
    default:
      return deskForm(reader, verb, args);
  }
}

function deskForm(reader: Reader, verb: string, args: Words): Record<string, unknown> {
  const { run, about } = reader;
  const [first, second, third] = args;
  switch (verb) {
    case 'open-chart':
      return { verb, mrn: first === undefined || first === 'about' ? about : chartOfRole(reader, first) };
    case 'check-eligibility':
      return { verb, mrn: about, on: second === undefined || second === 'today' ? run.setup.date : second };
    case 'register':
      return {
        verb,
        first: reader.heard('full-name').split(' ')[0],
        last: reader.heard('full-name').split(' ').slice(1).join(' '),
        dob: run.state.world.truth.people[reader.cast.patient]?.dob,
        ...(reader.heard('callback-number') === '' ? {} : { phone: reader.heard('callback-number') }),
      };
    case 'update':
      return {
        verb,
        mrn: about,
        field: first,
        value: second === 'heard' ? heardFor(reader, first) : args.slice(1).join(' '),
      };
    case 'record-card':
      return { verb, mrn: about, paper: reader.named(first) };
    case 'book':
      return { verb, mrn: about, type: first, slot: slotFor(reader, second ?? 'first-fitting', first) };
    case 'move':
      return {
        verb,
        appointment: reader.named(first),
        slot: slotFor(
          reader,
          second ?? 'first-fitting',
          run.state.world.record.appointments[reader.named(first)]?.type,
          reader.named(first),
        ),
      };
    case 'cancel':
    case 'arrive':
    case 'check-out':
      return { verb, appointment: reader.named(first) };
    case 'request-referral':
      return { verb, mrn: about, ...(first === undefined ? {} : { appointment: reader.named(first) }) };
    case 'wait-list':
      return { verb, mrn: about, type: first };
    case 'collect':
      return {
        verb,
        mrn: about,
        for: first,
        cents: second === 'due' ? due(reader) : Number(second),
        method: third ?? 'card',
      };
    case 'payment-plan':
      return { verb, mrn: about, cents: Number(first), parts: Number(second) };
    case 'hand-over':
      return { verb, handout: first, ...(about === '' ? {} : { mrn: about }) };
    case 'release-records':
      return { verb, mrn: about, scope: first, to: second };
    case 'look-at':
      return { verb, paper: reader.named(first) };
    case 'consult':
      return { verb, staff: first, about: second, urgent: third === 'urgent' };
    case 'emergency':
      return { verb, call: first };
    case 'interpreter':
      return { verb, language: first };
    case 'incident':
    case 'log-disclosure':
      return { verb, ...(about === '' ? {} : { mrn: about }) };
    case 'wait':
      return { verb, ...(first === undefined ? {} : { until: run.state.now + Number(first) }) };
    default:
      return { verb };
  }
}

function factIds(reader: Reader, kinds: Words): string[] {
  const facts = playerView(reader.run).facts;
  return kinds
    .filter((kind) => kind !== 'discreet')
    .flatMap((kind) => {
      const named = reader.cast.named[kind];
      if (named?.kind === 'fact') return [named.id];
      const visits = Object.values(reader.cast.named).flatMap((one) => (one.kind === 'appointment' ? [one.id] : []));
      const ofKind = facts.filter((fact) => fact.kind === kind);
      const byName = Object.values(reader.cast.named).flatMap((one) => (one.kind === 'fact' ? [one.id] : []));
      const best =
        ofKind.find((fact) => byName.includes(fact.id)) ??
        ofKind.find((fact) => visits.some((id) => fact.id.endsWith(id))) ??
        ofKind.at(-1);
      return best ? [best.id] : [`no ${kind} in the open chart`];
    });
}

function chartOfRole(reader: Reader, role: string): string {
  const person = reader.run.state.world.truth.people[reader.cast.roles[role] ?? ''];
  return person?.mrn ?? role;
}

function heardFor(reader: Reader, field: string | undefined): string {
  if (field === 'phone') return reader.heard('phone-on-file') || reader.heard('callback-number');
  if (field === 'address') return reader.heard('address-on-file');
  if (field === 'last-name') return reader.heard('full-name').split(' ').slice(1).join(' ');
  return field === 'first-name'
    ? (reader.heard('full-name').split(' ')[0] ?? '')
    : field === 'language'
      ? reader.heard('language')
      : 'yes';
}

/** What is due at the desk for the visit of today, by the plan on record and what was paid already. */
function due(reader: Reader): number {
  const { run, about } = reader;
  const chart = run.state.world.record.charts[about];
  const named = Object.values(reader.cast.named).flatMap((one) =>
    one.kind === 'appointment' ? [run.state.world.record.appointments[one.id]] : [],
  );
  const visit = named.find((one) => one?.date === run.setup.date);
  const plan = run.setup.practice.plans.find((one) => one.id === chart?.coverages[0]?.plan);
  const type = run.setup.practice.visitTypes.find((one) => one.id === visit?.type);
  const paid = run.state.world.record.ledger
    .filter((entry) => entry.mrn === about && entry.for === 'copay')
    .reduce((sum, entry) => sum + entry.cents, 0);
  return plan && type ? copayDue(plan, type) - paid : 0;
}

function slotFor(reader: Reader, which: string, type: string | undefined, moving?: string): string {
  const { run, cast, about } = reader;
  if (which.includes('/')) return which;
  const { wants } = cast.manner;
  const chart = run.state.world.record.charts[about];
  const ordered = Object.values(cast.named).flatMap(({ kind, id }) => (kind === 'order' ? [id] : []));
  const order = chart?.orders.find((one) => ordered.includes(one.id));
  const today = run.setup.date;
  const free = which !== 'first-fitting';
  const from = which === 'after-window' ? addDays(order?.to ?? today, 1) : free ? today : (order?.from ?? today);
  const anyTime = wantedTimes(undefined, today);
  const wanted = wantedTimes(wants, today);
  const query: SlotQuery = {
    practice: run.setup.practice,
    appointments: Object.values(run.state.world.record.appointments),
    visitType: type ?? wants?.type ?? order?.visitType ?? run.state.world.record.appointments[moving ?? '']?.type ?? '',
    newPatient:
      chart === undefined || chart.seen.length === 0 || daysBetween(chart.seen[0]?.date ?? today, today) > 3 * 365,
    wanted: free ? anyTime : order?.provider === undefined ? wanted : { ...wanted, providers: [order.provider] },
    today,
    now: run.state.now + 1800,
    from,
    to: which === 'first-fitting' && order?.to !== undefined ? order.to : addDays(from, 21),
    ...(moving === undefined ? {} : { moving }),
    ...(chart ? { patient: { age: ageOn(chart.dob, today), sex: chart.sex } } : {}),
  };
  return findSlots(query)[0]?.id ?? `no ${which} time`;
}
