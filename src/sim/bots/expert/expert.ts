import type { Act } from '../../../practice/acts/act';
import type { Practice } from '../../../practice/practice';
import type { PartyView, PlayerView } from '../../view/player-view';
import { type Bot, expertTemper, type Temper } from '../bot';
import type { Desk } from '../steps';
import { converse } from './converse';
import { fax } from './fax';
import { danger } from './special';

/** The bot that works the desk as the rules have it; a temper makes it depart from them in one way. */
export function deskBot(name: string, changes: Partial<Temper> = {}): Bot {
  const temper = { ...expertTemper, ...changes };
  return { name, decide: (view, practice) => decide(view, practice, temper) };
}

function decide(view: PlayerView, practice: Practice, temper: Temper): Act {
  const talk = view.serving;
  if (!talk) return nextParty(view, practice, temper);
  const desk: Desk = {
    view,
    talk,
    practice,
    temper,
    tone: temper.hurries ? 'curt' : temper.refuses ? 'plain' : 'warm',
  };
  return interruption(desk) ?? converse(desk);
}

/** Who comes next: a ringing line, whoever was asked to wait a moment, whoever waits longest; else the papers; else time passes. */
function nextParty(view: PlayerView, practice: Practice, temper: Temper): Act {
  const ringing = view.lines.find((line) => line.phase === 'ringing');
  if (ringing) return { verb: 'answer', line: ringing.number };
  const held = longest(view.parties.filter((party) => party.held));
  if (held)
    return held.line === undefined ? { verb: 'serve', person: held.encounter } : { verb: 'resume', line: held.line };
  const waiting = longest(view.parties.filter((party) => party.channel === 'counter'));
  if (waiting) return { verb: 'serve', person: waiting.encounter };
  return fax(view, practice, temper) ?? { verb: 'wait' };
}

/** A line that rings while somebody is served is taken with their leave; somebody who steps up gets a nod. */
function interruption(desk: Desk): Act | undefined {
  const { view, talk, temper } = desk;
  const step = view.parties.find((party) => party.place === 'queue' && !party.acknowledged);
  if (step && !temper.hurries) return { verb: 'nod', person: step.encounter };
  const ringing = view.lines.find((line) => line.phase === 'ringing');
  // A caller is heard out before any hold; somebody at the counter sees why one has to turn away.
  const settled =
    (talk.needs.length > 0 || talk.party.channel === 'counter') &&
    danger(desk) === undefined &&
    !talk.needs.includes('symptom');
  const asked = talk.did.at(-1)?.startsWith('hold') === true;
  if (!ringing || !settled || asked || talk.did.filter((key) => key.startsWith('hold')).length >= 4) return undefined;
  return { verb: 'hold', asked: !temper.hurries, tone: desk.tone };
}

function longest(parties: readonly PartyView[]): PartyView | undefined {
  return parties.toSorted((a, b) => b.waited - a.waited)[0];
}
