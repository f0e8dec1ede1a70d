import type { ServiceFigures } from '../../session/debrief';
import { dollars } from '../../session/desk.view';
import { duration } from '../../shared/time';
import { debriefText } from './debrief.messages';

/** One service figure in words, yours and the expert's. */
export interface Figure {
  readonly name: string;
  readonly you: string;
  readonly expert?: string;
}

const figures = {
  served: ({ served, people }) => debriefText.say('service.servedOf', { served, people }),
  medianWait: (service) => duration(service.medianWait),
  longestWait: (service) => duration(service.longestWait),
  longestHold: (service) => duration(service.longestHold),
  abandoned: (service) => String(service.abandonedCalls),
  walkedOut: (service) => String(service.walkedOut),
  unserved: (service) => String(service.unserved),
  mood: (service) => debriefText.say('service.moodOf', { mood: service.moodOnLeaving }),
  collected: (service) => dollars(service.collectedCents),
  due: (service) => dollars(service.dueCents),
} as const satisfies Readonly<Record<string, (service: ServiceFigures) => string>>;

/** The service figures of a shift, and beside them the expert's where they are known. */
export function figuresOf(you: ServiceFigures, expert?: ServiceFigures): readonly Figure[] {
  return (Object.keys(figures) as (keyof typeof figures)[]).map((key) => ({
    name: debriefText.say(`service.${key}`),
    you: figures[key](you),
    ...(expert === undefined ? {} : { expert: figures[key](expert) }),
  }));
}
