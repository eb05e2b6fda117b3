import { backKey, keysOf } from '../content/screen-keys.ts';
import type { Practice, PracticeStep } from '../content/schema/practice.ts';
import type { Screen, ScreenElement } from '../content/schema/screen.ts';

/** The part of a screen that is practised, and what editors call it where they are told of it. */
export type PlayedScreen = Pick<Screen, 'place' | 'title' | 'elements' | 'frame' | 'back'> & {
  name?: string | undefined;
};
export type PlayedScreens = ReadonlyMap<string, PlayedScreen>;
export type PlayedPractice = Pick<Practice, 'steps'>;

export type TapStep = Extract<PracticeStep, { type: 'tap' }>;
export type SceneStep = Exclude<PracticeStep, TapStep>;

/** Something amiss in a practice: where, as in errors of zod, and a sentence for editors. */
export interface PracticeFault {
  path: (string | number)[];
  text: string;
}

/** A step of the path that happens to people, and asks them only to go on. */
export const isScene = (step: PracticeStep): step is SceneStep => step.type !== 'tap';

/** A place to tap on a screen: one of its elements, or the arrow in its title bar. */
export interface Place {
  key: string;
  /** Missing for the arrow. */
  element?: ScreenElement;
}

/** The places of a screen, in reading order. */
export function placesOf({ elements, back }: Pick<PlayedScreen, 'elements' | 'back'>): Place[] {
  const keys = keysOf(elements);
  const own = elements.map((element, at): Place => ({ key: keys[at] ?? '', element }));
  return back ? [{ key: backKey }, ...own] : own;
}

/** Names a screen as editors find it: “màn hình “VNeID: Ví giấy tờ””. */
export function nameOf({ name, place, title }: PlayedScreen): string {
  return `màn hình “${name ?? (title && title !== place ? `${place}, ${title}` : place)}”`;
}

const pressed = new Set<ScreenElement['type']>([
  'tile',
  'row',
  'button',
  'field',
  'tick',
  'switch',
  'keys',
  'camera',
  'tab',
  'app',
  'link',
]);

/**
 * Tells whether a place is a button. What is there to be read becomes one when it leads somewhere, is
 * good for something, or is dangerous.
 */
export function isPressed({ element }: Place): boolean {
  if (!element) return true;
  return pressed.has(element.type) || Boolean(element.does ?? element.to ?? element.danger);
}

/** The step whose screen stands on the telephone: a scene lies over the screen before it. */
export function tapAt({ steps }: PlayedPractice, at: number): TapStep | undefined {
  const isTap = (step: PracticeStep): step is TapStep => !isScene(step);
  const before = steps.slice(0, at + 1).reverse();
  return before.find(isTap) ?? steps.find(isTap);
}

/**
 * The contents of the fields on the screen of a step: all that the path has typed there so far, by the
 * keys of its elements.
 */
export function typedAt(practice: PlayedPractice, at: number): ReadonlyMap<string, string> {
  const screen = tapAt(practice, at)?.screen;
  const before = practice.steps.slice(0, at);
  return new Map(
    before.flatMap((step): [string, string][] =>
      !isScene(step) && step.screen === screen && step.types ? [[step.element, step.types]] : [],
    ),
  );
}
