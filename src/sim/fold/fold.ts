import { enter } from '../agenda';
import type { DomainEvent } from '../events';
import { nextLinePhase } from '../machines/line.machine';
import { nextShiftPhase } from '../machines/shift.machine';
import type { LineState, ShiftState } from '../state';
import { foldEncounter } from './encounter.fold';
import { foldWorld } from './world.fold';

/** The state after an event: pure, total, and the only way in which a shift changes. */
export function fold(state: ShiftState, event: DomainEvent): ShiftState {
  const next = foldShift(state, event);
  const world = foldWorld(next.world, event, next.now, next.counter);
  const counter = numbered.has(event.type) ? next.counter + 1 : next.counter;
  const encounters = foldEncounters(next, event);
  const lines = foldLines(next, event);
  if (world === next.world && counter === next.counter && encounters === next.encounters && lines === next.lines)
    return next;
  return { ...next, world, counter, encounters, lines };
}

/** Events that make a thing with a number of its own. */
const numbered = new Set<DomainEvent['type']>([
  'message.sent',
  'ledger.written',
  'referral.asked',
  'appointment.written',
  'chart.written',
]);

function foldShift(state: ShiftState, event: DomainEvent): ShiftState {
  switch (event.type) {
    case 'clock.advanced':
      return { ...state, now: event.to };
    case 'agenda.entered':
      return {
        ...state,
        agenda: enter(state.agenda, { at: event.at, sequence: state.nextSequence, due: event.due }),
        nextSequence: state.nextSequence + 1,
      };
    case 'agenda.taken':
      return { ...state, agenda: state.agenda.slice(1) };
    case 'shift.closing':
      return { ...state, phase: nextShiftPhase(state.phase, 'close') };
    case 'shift.ended':
      return { ...state, phase: nextShiftPhase(state.phase, 'end'), serving: null };
    case 'encounter.served':
      return { ...state, serving: event.encounter };
    case 'encounter.held':
    case 'encounter.seated':
    case 'encounter.ended':
      return state.serving === event.encounter ? { ...state, serving: null } : state;
    case 'emergency.called': {
      const { type: _, ...call } = event;
      return { ...state, emergencies: [...state.emergencies, { at: state.now, ...call }] };
    }
    case 'verdict.given':
      return {
        ...state,
        evidence: [...state.evidence, { at: state.now, encounter: event.encounter, verdict: event.verdict }],
      };
    default:
      return state;
  }
}

function foldEncounters(state: ShiftState, event: DomainEvent): ShiftState['encounters'] {
  const id = 'encounter' in event ? event.encounter : undefined;
  const before = id === undefined || id === null ? undefined : state.encounters[id];
  if (!before) return state.encounters;
  const after = foldEncounter(before, event, state.now);
  return after === before ? state.encounters : { ...state.encounters, [before.id]: after };
}

function foldLines(state: ShiftState, event: DomainEvent): readonly LineState[] {
  if (event.type === 'encounter.arrived' && event.line !== undefined)
    return withLine(state, event.line, 'ring', event.encounter);
  const line =
    'encounter' in event && typeof event.encounter === 'string' ? state.encounters[event.encounter]?.line : undefined;
  if (line === undefined) return state.lines;
  switch (event.type) {
    case 'encounter.served':
      return withLine(state, line, state.lines[line - 1]?.phase === 'holding' ? 'resume' : 'answer');
    case 'encounter.held':
      return withLine(state, line, 'hold');
    case 'encounter.ended':
      return withLine(state, line, 'clear');
    default:
      return state.lines;
  }
}

function withLine(
  state: ShiftState,
  number: number,
  event: 'ring' | 'answer' | 'hold' | 'resume' | 'clear',
  encounter?: string,
): readonly LineState[] {
  return state.lines.map((line) => {
    if (line.number !== number) return line;
    const phase = nextLinePhase(line.phase, event);
    if (phase === undefined) return line;
    const { encounter: was, ...rest } = line;
    const holder = phase === 'idle' ? undefined : (encounter ?? was);
    return { ...rest, phase, since: state.now, ...(holder === undefined ? {} : { encounter: holder }) };
  });
}
