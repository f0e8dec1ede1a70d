import type { PlayerView } from '../../session/desk.view';
import type { DeskState } from '../state/desk-state';

/** A step of the guided first minutes. One without `isDone` waits for the player to go on. */
export interface GuideStep {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly isDone?: (view: PlayerView, desk: DeskState) => boolean;
}

const greeted = (view: PlayerView): boolean => view.serving?.did.includes('greet') ?? false;

/** The first five minutes: how the desk works, never what is right. */
export const guideSteps: readonly GuideStep[] = [
  {
    id: 'welcome',
    title: 'Welcome to the front desk',
    text: 'Above is the room: everyone who comes in stays in sight. Below is your desk with the telephone and papers, beside it the office software. Nothing here is a quiz: you decide what to say and do, and people answer.',
  },
  {
    id: 'clock',
    title: 'The clock is part of the job',
    text: 'Each thing you say or do takes some seconds. You can pause at any time, and Wait takes you to the next thing that happens.',
  },
  {
    id: 'take',
    title: 'Somebody needs you',
    text: 'Press Serve beside a name, or answer a line that rings. While you are busy, a nod tells others they have been seen.',
    isDone: (view) => view.serving !== null,
  },
  {
    id: 'greet',
    title: 'Say something',
    text: 'Along the counter is everything you can say, always the same. Greet first. Warm, plain and curt is how you say it.',
    isDone: greeted,
  },
  {
    id: 'ask',
    title: 'Ask, and listen',
    text: '“Ask for…” opens what you can ask. Type to narrow the list, or press the number beside an entry. What you hear is kept as notes.',
    isDone: (view) => (view.serving?.heard.length ?? 0) > 0,
  },
  {
    id: 'chart',
    title: 'Find the chart',
    text: 'Open Chart in the office software and search by name or date of birth. Only a task opens a chart, and every opening is on record.',
    isDone: (view) => view.openChart !== null,
  },
  {
    id: 'compare',
    title: 'Compare for yourself',
    text: 'What the person said stands beside the record. Nothing marks what agrees: seeing that is your job. Ask for more where you are not sure.',
  },
  {
    id: 'software',
    title: 'The rest of the software',
    text: 'Calendar, payer portal, inbox, documents, ledger. The manual holds the written policies and the list of words that go straight to a nurse; look things up whenever you like. Colleagues can be asked in the inbox.',
    isDone: (_view, desk) => desk.tab === 'manual',
  },
  {
    id: 'finish',
    title: 'Sum up and close',
    text: 'Before you part, say what happens next with “Sum up…”, then Close. Then see who waits.',
    isDone: (view) => view.serving === null,
  },
  {
    id: 'over',
    title: 'The desk is yours',
    text: 'Question mark shows all shortcuts. This guide can be called again from the help menu.',
  },
];
