import type { Act } from '../practice/acts/act';
import type { Seconds } from '../shared/time';

/** Simulated seconds an act takes, to say or do it and to hear the answer. Warmth costs two seconds, not more. */
export function costOf(act: Act): Seconds {
  const base = baseCost(act);
  return 'tone' in act && act.tone === 'warm' ? base + 2 : base;
}

function baseCost(act: Act): Seconds {
  switch (act.verb) {
    case 'greet':
    case 'acknowledge':
    case 'apologise':
    case 'close':
      return 5;
    case 'ask':
      return act.item === 'what-happened' ? 25 : act.item === 'photo-id' || act.item === 'insurance-card' ? 12 : 8;
    case 'confirm':
      return 6;
    case 'explain':
    case 'instruct':
    case 'decline':
    case 'set-limit':
      return 9;
    case 'share':
      return 5 + 3 * act.facts.length;
    case 'offer':
    case 'request':
      return 8;
    case 'hold':
      return act.asked ? 6 : 2;
    case 'transfer':
      return act.warm ? 20 : 5;
    case 'take-message':
      return 12 + 4 * act.message.includes.length;
    case 'summarise':
      return 5 + 3 * act.steps.length;
    case 'answer':
    case 'resume':
    case 'hang-up':
      return 2;
    case 'serve':
      return 5;
    case 'nod':
      return 2;
    case 'open-chart':
      return 8;
    case 'close-chart':
      return 1;
    case 'register':
      return 60;
    case 'update':
      return 12;
    case 'check-eligibility':
      return 20;
    case 'record-card':
      return 25;
    case 'book':
    case 'move':
      return 20;
    case 'cancel':
    case 'wait-list':
      return 12;
    case 'arrive':
    case 'check-out':
      return 6;
    case 'collect':
      return 20;
    case 'payment-plan':
      return 30;
    case 'request-referral':
      return 25;
    case 'hand-over':
      return 8;
    case 'release-records':
      return 40;
    case 'handle-paper':
      return 15;
    case 'look-at':
      return 5;
    case 'message':
      return 15;
    case 'consult':
      return 12;
    case 'read-message':
      return 5;
    case 'interpreter':
      return 10;
    case 'emergency':
      return 8;
    case 'log-disclosure':
    case 'incident':
      return 30;
    case 'wait':
      return 0;
  }
}
