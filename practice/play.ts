import { answerTo, type Answer } from './answers.ts';
import { isScene, type PlayedPractice, type PlayedScreens } from './places.ts';
import type { Pass } from './words.ts';

/** The state of a practice under way. The contents of its fields follow from `at` (`typedAt`). */
export interface Play {
  pass: Pass;
  phase: 'intro' | 'step' | 'danger' | 'end';
  /** The step, from zero. */
  at: number;
  /** The number of taps beside the right place at this step. */
  wrong: number;
  /** The last tap beside the right place, and its answer. */
  missed?: { key: string; answer: Answer };
  /** Help was asked for: the place is marked although one is alone. */
  help: boolean;
}

/** Events while a step is on the screen. */
type StepEvent =
  /** Another pass, at the same step. */
  | { type: 'pass'; pass: Pass }
  /** The key of a place, that of `emptyPlace` for none. */
  | { type: 'tap'; key: string }
  /** Goes on from a scene, or while watching. */
  | { type: 'go' }
  | { type: 'help' };

export type PlayEvent =
  | StepEvent
  | { type: 'start'; pass: Pass }
  /** Steps back from danger; to the step before; out of the practice. */
  | { type: 'safe' }
  | { type: 'back' }
  | { type: 'stop' };

const at = (pass: Pass, step: number): Play => ({
  pass,
  phase: 'step',
  at: step,
  wrong: 0,
  help: false,
});

/** The beginning, before a pass is chosen. */
export const intro = (pass: Pass = 'theo'): Play => ({ ...at(pass, 0), phase: 'intro' });

/** Goes on to a step, as by the browser's history; what follows the last one is the end. */
export const playFrom = ({ steps }: PlayedPractice, pass: Pass, step: number): Play => ({
  ...at(pass, Math.min(Math.max(step, 0), steps.length - 1)),
  phase: step < steps.length ? 'step' : 'end',
});

/**
 * The state after an event; the same object when nothing changes. A tap beside the right place moves nothing
 * and is always answered.
 */
export function play(
  practice: PlayedPractice,
  screens: PlayedScreens,
  now: Play,
  event: PlayEvent,
): Play {
  switch (event.type) {
    case 'start':
      return at(event.pass, 0);
    case 'stop':
      return intro(now.pass);
    case 'back':
      return back(practice, now);
    case 'safe':
      return now.phase === 'danger'
        ? { ...at(now.pass, now.at), wrong: now.wrong, help: true }
        : now;
    default:
      return now.phase === 'step' ? inStep(practice, screens, now, event) : now;
  }
}

function inStep(
  practice: PlayedPractice,
  screens: PlayedScreens,
  now: Play,
  event: StepEvent,
): Play {
  const step = practice.steps[now.at];
  if (!step) return now;
  if (event.type === 'pass') return event.pass === now.pass ? now : at(event.pass, now.at);
  if (event.type === 'go')
    return isScene(step) || now.pass === 'xem' ? forward(practice, now) : now;
  if (isScene(step)) return now;
  if (event.type === 'help') return mayAsk(now) ? { ...at(now.pass, now.at), help: true } : now;
  if (now.pass === 'xem') return now;
  if (event.key === step.element) return forward(practice, now);
  const screen = screens.get(step.screen);
  if (!screen) return now;
  const answer = answerTo(step, screen, event.key);
  return {
    ...now,
    phase: answer.danger ? 'danger' : 'step',
    wrong: now.wrong + 1,
    missed: { key: event.key, answer },
  };
}

function forward({ steps }: PlayedPractice, now: Play): Play {
  const next = now.at + 1;
  return next < steps.length ? at(now.pass, next) : { ...at(now.pass, now.at), phase: 'end' };
}

function back(practice: PlayedPractice, now: Play): Play {
  if (now.phase === 'intro') return now;
  if (now.phase === 'danger' || now.phase === 'end') return at(now.pass, now.at);
  return now.at === 0 ? intro(now.pass) : at(now.pass, now.at - 1);
}

/** Help can be asked for by who is alone, from the start. */
export const mayAsk = ({ pass, help, phase }: Play): boolean =>
  pass === 'tu' && !help && phase === 'step';

/** Tells whether help is offered aloud: after two misses. */
export const isOffered = (now: Play): boolean => mayAsk(now) && now.wrong >= 2;

/** The key of the place that is shown to be the right one, if it is. */
export function markedAt({ steps }: PlayedPractice, now: Play): string | undefined {
  const step = steps[now.at];
  if (!step || isScene(step)) return undefined;
  return now.pass !== 'tu' || now.help ? step.element : undefined;
}
