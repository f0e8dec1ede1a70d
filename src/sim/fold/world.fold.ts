import type { Known, PracticeRecord, World } from '../../practice/world';
import type { DomainEvent } from '../events';

/** The three kinds of state after an event. The truth never changes during a shift. */
export function foldWorld(before: World, event: DomainEvent, now: number, counter: number): World {
  const record = foldRecord(before.record, event, now, counter);
  const known = foldKnown(before.known, event, now);
  return record === before.record && known === before.known ? before : { truth: before.truth, record, known };
}

function foldRecord(before: PracticeRecord, event: DomainEvent, now: number, counter: number): PracticeRecord {
  switch (event.type) {
    case 'chart.written':
      return { ...before, charts: { ...before.charts, [event.chart.mrn]: event.chart } };
    case 'appointment.written':
      return {
        ...before,
        appointments: { ...before.appointments, [event.appointment.id]: event.appointment },
        bookings: event.change
          ? [...before.bookings, { at: now, appointment: event.appointment.id, ...event.change }]
          : before.bookings,
      };
    case 'ledger.written':
      return { ...before, ledger: [...before.ledger, event.entry] };
    case 'message.sent':
      return { ...before, messages: [...before.messages, event.message] };
    case 'message.read':
      return {
        ...before,
        messages: before.messages.map((message) =>
          message.id === event.message ? { ...message, read: true } : message,
        ),
      };
    case 'log.written': {
      const { type: _, ...entry } = event;
      return { ...before, logs: [...before.logs, { at: now, ...entry }] };
    }
    case 'referral.asked': {
      const asked = { id: `REF-${counter}`, mrn: event.mrn, at: now, state: 'asked' as const };
      return {
        ...before,
        referrals: [
          ...before.referrals,
          event.appointment === undefined ? asked : { ...asked, appointment: event.appointment },
        ],
      };
    }
    case 'paper.handled': {
      const paper = before.papers[event.paper];
      return paper ? { ...before, papers: { ...before.papers, [paper.id]: { ...paper, state: event.state } } } : before;
    }
    default:
      return before;
  }
}

function foldKnown(before: Known, event: DomainEvent, now: number): Known {
  switch (event.type) {
    case 'chart.opened':
      return {
        ...before,
        openChart: event.mrn,
        opened: before.opened[event.mrn] === undefined ? { ...before.opened, [event.mrn]: now } : before.opened,
      };
    case 'chart.closed':
      return { ...before, openChart: null };
    case 'eligibility.answered':
      return { ...before, eligibility: [...before.eligibility, event.answer] };
    case 'paper.read':
      return before.papers.includes(event.paper) ? before : { ...before, papers: [...before.papers, event.paper] };
    default:
      return before;
  }
}
