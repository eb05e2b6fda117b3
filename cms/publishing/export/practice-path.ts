import { practiceStep } from '../../../content/schema/practice.ts';
import { screenElement } from '../../../content/schema/screen.ts';
import type { PlayedPractice, PlayedScreen, PlayedScreens } from '../../../practice/places.ts';
import { openedBy } from '../../../practice/reach.ts';
import type { Screen as ScreenRow } from '../../payload-types.ts';
import { stepOf, type StepRow } from './practice.ts';
import { elementOf, type ElementRow } from './screen.ts';
import { idOf, some } from './values.ts';

/** The path of a practice as a form holds it: each step with its place among all of them. */
export interface WrittenPath {
  practice: PlayedPractice;
  /** The places of the steps of `practice` in the form. */
  rows: number[];
}

/** The steps that say enough to be walked; what the others lack, their fields say. */
export function pathIn(steps: unknown): WrittenPath {
  const given: unknown[] = Array.isArray(steps) ? steps : [];
  const walked = given.flatMap((row, at) => {
    const parsed = practiceStep.safeParse(filledIn(stepOf(Object(row) as StepRow)));
    return parsed.success ? [{ step: parsed.data, at }] : [];
  });
  return { practice: { steps: walked.map(({ step }) => step) }, rows: walked.map(({ at }) => at) };
}

/** A step can be walked before its words are written. */
function filledIn(step: ReturnType<typeof stepOf>): ReturnType<typeof stepOf> {
  const say = step.say || '…';
  return step.type === 'tap'
    ? { ...step, say, free: step.free || '…' }
    : { ...step, say, words: step.words || '…', go: step.go || '…' };
}

/** A screen as far as its row says what it is. */
export type PlayedRow = Pick<Partial<ScreenRow>, 'name' | 'place' | 'title' | 'frame' | 'back'> & {
  elements?: ElementRow[] | null;
};

/** A screen that is practised, out of its row; elements that nobody could draw are left out. */
export function playedScreen({
  name,
  place,
  title,
  frame,
  back,
  elements,
}: PlayedRow): PlayedScreen {
  const drawn = (elements ?? []).flatMap((row) => {
    const parsed = screenElement.safeParse(elementOf(row));
    return parsed.success ? parsed.data : [];
  });
  return {
    name: some(name),
    place: place ?? '',
    title: some(title),
    elements: drawn,
    frame: frame ?? 'app',
    back: idOf(back),
  };
}

/** The ids of the screens that the right taps of a path open, besides those that it is on. */
export function screensBehind({ steps }: PlayedPractice, own: PlayedScreens): string[] {
  const opened = steps.flatMap((step) => (step.type === 'tap' ? (openedBy(step, own) ?? []) : []));
  return [...new Set(opened)].filter((id) => !own.has(id));
}

/** The ids of the screens that steps are on. */
export function screensOf({ steps }: PlayedPractice): string[] {
  return [...new Set(steps.flatMap((step) => (step.type === 'tap' ? step.screen : [])))];
}
