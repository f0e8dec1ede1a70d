import type { ReactNode } from 'react';
import type { Practice } from '../../session/desk.view';
import { parseClock } from '../../session/shift.view';
import { spokenClock } from '../../shared/time';
import { briefingText } from './briefing.messages';

/** Everyone who can be asked, with extension, what they are for, and when they are away during this shift. */
export function StaffList({ practice, from, to }: { practice: Practice; from: number; to: number }): ReactNode {
  return (
    <section className="briefing-sheet" aria-labelledby="briefing-staff">
      <h2 id="briefing-staff">{briefingText.say('staff')}</h2>
      <ul className="briefing-staff">
        {practice.staff.map((person) => (
          <li key={person.id}>
            <p>
              <strong>{person.name}</strong>
              <span className="screen-quiet">{` ${briefingText.say(`role.${person.role}`)}, ${briefingText.say('staff.extension', { extension: person.extension })}`}</span>
            </p>
            <p>{person.about}</p>
            {person.away
              .filter((absence) => (parseClock(absence.from) ?? 0) < to && (parseClock(absence.to) ?? 0) > from)
              .map((absence) => (
                <p key={absence.from} className="briefing-away">
                  {briefingText.say('staff.away', {
                    from: spokenClock(parseClock(absence.from) ?? 0),
                    to: spokenClock(parseClock(absence.to) ?? 0),
                    reason: absence.reason,
                  })}
                </p>
              ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
