import type { Act } from '../../practice/acts/act';
import { askItems, feelings, offers, topics } from '../../practice/acts/talk.vocabulary';
import { Dice } from '../../shared/random';
import type { PlayerView } from '../view/player-view';
import type { Bot } from './bot';
import { deskBot } from './expert/expert';

/** Every bot by name. The seed is for the one that draws. */
export const bots: Readonly<Record<string, (seed: number) => Bot>> = {
  expert: () => deskBot('expert'),
  rusher: () => deskBot('rusher', { hurries: true }),
  gossip: () => deskBot('gossip', { tellsAll: true }),
  rigid: () => deskBot('rigid', { refuses: true }),
  careless: () => deskBot('careless', { checksNothing: true }),
  idle: () => ({ name: 'idle', decide: () => ({ verb: 'wait' }) }),
  random: (seed) => ({ name: 'random', decide: (view) => randomAct(view, seed) }),
};

/** Does something, anything, that could be said or done just now. */
function randomAct(view: PlayerView, seed: number): Act {
  const dice = new Dice(seed, `random-bot/${view.now}/${view.serving?.did.length ?? 0}`);
  const ringing = view.lines.find((line) => line.phase === 'ringing');
  const waiting = view.parties.find((party) => party.channel === 'counter');
  if (!view.serving) {
    if (ringing && dice.chance(600)) return { verb: 'answer', line: ringing.number };
    return waiting && dice.chance(500) ? { verb: 'serve', person: waiting.encounter } : { verb: 'wait' };
  }
  const chart = view.charts.length > 0 ? dice.pick(view.charts).mrn : undefined;
  const [fact] = view.facts.length > 0 ? [dice.pick(view.facts)] : [];
  const more: Act[] = [];
  if (chart !== undefined) more.push({ verb: 'open-chart', mrn: chart });
  if (fact !== undefined) more.push({ verb: 'share', facts: [fact.id], discreet: false, tone: 'plain' });
  return dice.pick<Act>([
    ...more,
    { verb: 'greet', tone: 'plain' },
    { verb: 'ask', item: dice.pick(askItems.ids), tone: 'plain' },
    { verb: 'acknowledge', feeling: dice.pick(feelings.ids), tone: 'curt' },
    { verb: 'explain', topic: dice.pick(topics.ids), tone: 'plain' },
    { verb: 'offer', option: dice.pick(offers.ids), tone: 'plain' },
    { verb: 'decline', what: 'information', reason: 'none', tone: 'curt' },
    { verb: 'close', tone: 'plain' },
  ]);
}
