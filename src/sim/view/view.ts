import { chartName, fullName } from '../../practice/person';
import type { Fact } from '../../practice/acts/fact';
import type { Look } from '../../practice/look';
import type { Person } from '../../practice/person';
import type { PracticeRecord } from '../../practice/world';
import { oncePer } from '../../shared/once-per';
import type { Run } from '../run';
import type { EncounterState } from '../state';
import { speaksOther } from '../npc/lines';
import { daySheetOf } from '../project/account';
import { sharableFacts } from './sharable-facts';
import type { ConversationView, PartyView, PlayerView } from './player-view';
import { isRestless, shownMood } from './shown-mood';

/** What the player has before the eyes now: from record, known and what is in the room; never from the truth. */
export function playerView(run: Run): PlayerView {
  const { state, setup } = run;
  const { record, known } = state.world;
  const openChart = known.openChart === null ? null : (record.charts[known.openChart] ?? null);
  const present = Object.values(state.encounters).filter(
    (encounter) => encounter.phase !== 'expected' && encounter.phase !== 'ended',
  );
  return {
    now: state.now,
    date: setup.date,
    phase: state.phase,
    serving: conversation(run),
    parties: present.map((encounter) => party(run, encounter)),
    lines: state.lines,
    charts: indexOf(record.charts),
    openChart,
    // Read only when somebody looks: most bots never do, and there is one view for every act.
    get facts() {
      return openChart
        ? sharableFacts({
            chart: openChart,
            appointments: record.appointments,
            today: setup.date,
            practice: setup.practice,
          })
        : none;
    },
    appointments: record.appointments,
    bookings: record.bookings,
    trayPapers: Object.values(record.papers).filter(
      (paper) =>
        state.encounters[paper.encounter]?.channel === 'fax' &&
        state.encounters[paper.encounter]?.arrivedAt !== undefined &&
        (paper.state === 'offered' || paper.state === 'at-desk' || paper.state === 'left' || paper.state === 'secured'),
    ),
    messages: record.messages,
    eligibility: known.eligibility,
    ledger: record.ledger,
    get daySheet() {
      return daySheetOf(record);
    },
    referrals: record.referrals,
    papersRead: known.papers,
    incidents: record.logs.flatMap((log) =>
      log.kind === 'incident' && log.encounter !== undefined ? [log.encounter] : [],
    ),
    lastEvidenceCount: state.evidence.length,
  };
}

const none: readonly Fact[] = [];

/** The index of patients, made anew only when a chart was written. */
const indexOf = oncePer((charts: PracticeRecord['charts']): PlayerView['charts'] =>
  Object.values(charts).map((chart) => ({
    mrn: chart.mrn,
    name: chartName(chart.name),
    spoken: fullName(chart.name),
    dob: chart.dob,
  })),
);

function conversation(run: Run): ConversationView | null {
  const encounter = run.served;
  if (!encounter) return null;
  return {
    encounter: encounter.id,
    party: party(run, encounter),
    said: encounter.said,
    heard: encounter.heard.map((heard) => withWants(run, encounter, heard)),
    needs: encounter.needs,
    papersShown: encounter.papersShown.flatMap((id) => run.state.world.record.papers[id] ?? []),
    did: encounter.did,
    accepted: encounter.accepted,
    told: encounter.told,
    interpreter: encounter.interpreter,
    private: encounter.private,
    offeredSlots: encounter.acts.flatMap(({ act }) =>
      act.verb === 'offer' && act.slot !== undefined ? [act.slot] : [],
    ),
    everHeld: encounter.longestHold > 0,
    ...(encounter.needs.length > 0 ? { speaksAs: run.castOf(encounter.id).claimedCapacity } : {}),
    ...(encounter.did.includes('register') && encounter.about !== undefined ? { registered: encounter.about } : {}),
  };
}

/** What was said of possible times, in a form that a calendar can be searched with; the words are in the transcript. */
function withWants(
  run: Run,
  encounter: EncounterState,
  heard: EncounterState['heard'][number],
): ConversationView['heard'][number] {
  const { wants } = run.castOf(encounter.id).manner;
  return wants && (heard.item === 'preferred-times' || heard.item === 'preferred-provider')
    ? { ...heard, wants }
    : heard;
}

function party(run: Run, encounter: EncounterState): PartyView {
  const person = run.cast.world.truth.people[encounter.person];
  const name = encounter.heard.find((heard) => heard.item === 'full-name')?.value;
  const lang = person ? speaksOther(run, run.castOf(encounter.id)) : undefined;
  const waits = encounter.waitingSince !== undefined;
  return {
    encounter: encounter.id,
    label: name ?? describe(encounter, person),
    nameKnown: name !== undefined,
    channel: encounter.channel,
    place: placeOf(encounter),
    ...(encounter.line === undefined ? {} : { line: encounter.line }),
    mood: shownMood(encounter, run.state.now),
    angry: encounter.mood.angry,
    insults:
      run.castOf(encounter.id).manner.abusive === true &&
      encounter.needs.length > 0 &&
      !encounter.did.includes('set-limit'),
    // A voice shows what somebody feels once they have spoken; a face does so at once.
    shows:
      encounter.said.length > 0 || encounter.channel === 'counter'
        ? encounter.mood.feels.filter((feeling) => !encounter.mood.acknowledged.includes(feeling))
        : [],
    restless: isRestless(encounter, run.state.now),
    held: encounter.phase === 'held',
    waited: waits ? run.state.now - (encounter.waitingSince ?? 0) : 0,
    acknowledged: encounter.acknowledgedAt !== undefined,
    ...(person && encounter.channel === 'counter' ? { look: person.look } : {}),
    ...(lang === undefined || (encounter.needs.length === 0 && encounter.said.length === 0) ? {} : { lang }),
  };
}

function placeOf(encounter: EncounterState): PartyView['place'] {
  if (encounter.channel === 'fax') return 'tray';
  if (encounter.channel === 'phone') return 'line';
  if (encounter.phase === 'served') return 'counter';
  return encounter.phase === 'seated' ? 'seat' : 'queue';
}

/** What one sees of somebody whose name has not been said. */
function describe(encounter: EncounterState, person: Person | undefined): string {
  if (encounter.channel === 'fax') return 'Pages in the fax tray';
  if (encounter.channel === 'phone') return `Caller on line ${encounter.line ?? ''}`;
  if (!person) return 'Somebody at the door';
  return `${person.sex === 'F' ? 'Woman' : person.sex === 'M' ? 'Man' : 'Person'} ${dress(person.look)}`;
}

function dress(look: Look): string {
  const worn = `in ${article(clothWords[look.top])} ${garmentWord(look.garment)}`;
  if (look.wheelchair) return `in a wheelchair, ${worn}`;
  return look.glasses === 'none' ? worn : `${worn}, with glasses`;
}

/** Colours as one says them of somebody across a room. */
const clothWords: Readonly<Record<Look['top'], string>> = {
  coral: 'coral',
  rose: 'pink',
  plum: 'purple',
  lilac: 'lilac',
  navy: 'dark blue',
  denim: 'blue',
  sky: 'light blue',
  teal: 'teal',
  mint: 'mint green',
  forest: 'green',
  olive: 'olive',
  mustard: 'yellow',
  sand: 'beige',
  cream: 'cream',
  rust: 'rust-red',
  brown: 'brown',
  slate: 'grey',
  charcoal: 'black',
  white: 'white',
};

function garmentWord(garment: Look['garment']): string {
  const kinds = ['sweater', 'shirt', 'blazer', 'jacket', 'hoodie', 'blouse', 'coat'];
  return kinds.find((kind) => garment.startsWith(kind)) ?? 'T-shirt';
}

function article(word: string): string {
  return /^[aeiou]/.test(word) ? `an ${word}` : `a ${word}`;
}
