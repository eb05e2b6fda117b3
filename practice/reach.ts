import {
  isScene,
  nameOf,
  placesOf,
  type Place,
  type PlayedPractice,
  type PlayedScreen,
  type PlayedScreens,
  type PracticeFault,
  type TapStep,
} from './places.ts';

/**
 * The way from a step to the screen of the next one: the right tap leads there, or something in between does;
 * it leads elsewhere; or nobody says how one gets there.
 */
export type Reach = 'there' | 'elsewhere' | 'untold';

/** Tells how the screen of the next step is reached. A scene in between may lead anywhere. */
export function reachOf({ steps }: PlayedPractice, at: number, screens: PlayedScreens): Reach {
  const [step, next] = [steps[at], steps[at + 1]];
  if (!step || !next || isScene(step) || isScene(next)) return 'there';
  const screen = screens.get(step.screen);
  const place = screen && placesOf(screen).find(({ key }) => key === step.element);
  if (!place) return 'there';
  const leads = openedBy(step, screens);
  if (next.screen === leads) return 'there';
  if (next.screen === step.screen) return leads && !step.types ? 'elsewhere' : 'there';
  const shown = screens.get(next.screen);
  const ahead = leads === undefined ? undefined : screens.get(leads);
  if (shown && isUnderstood(screen, place, ahead, shown)) return 'there';
  if (leads) return 'elsewhere';
  // Its arrow leads back here, or a code was asked for on the way to it.
  const isBehind = shown?.back === step.screen;
  const isUnlocked = place.element?.type === 'keys' && screen.place === shown?.place;
  return !shown || isBehind || isUnlocked ? 'there' : 'untold';
}

/**
 * Tells whether people understand without being told: a call rings over whatever one does, and gives back what
 * lay below; an app opens where one left it.
 */
function isUnderstood(
  from: PlayedScreen,
  { element }: Place,
  ahead: PlayedScreen | undefined,
  to: PlayedScreen,
): boolean {
  if (from.frame === 'call' || to.frame === 'call') return true;
  return element?.type === 'app' && (ahead?.place === to.place || isNamed(to.place, element.text));
}

const isNamed = (place: string, app: string): boolean =>
  place.toLocaleLowerCase('vi').includes(app.toLocaleLowerCase('vi'));

/** The screen that the right tap of a step opens, if that is said. */
export function openedBy({ screen: id, element: goal }: TapStep, screens: PlayedScreens) {
  const screen = screens.get(id);
  const place = screen && placesOf(screen).find(({ key }) => key === goal);
  return place?.element ? place.element.to : place && screen?.back;
}

/** Names the screen of the step after one, for editors. */
export function nextName({ steps }: PlayedPractice, at: number, screens: PlayedScreens): string {
  const next = steps[at + 1];
  const screen = next && !isScene(next) ? screens.get(next.screen) : undefined;
  return screen ? nameOf(screen) : 'màn hình khác';
}

/**
 * Steps after which the path jumps: their tap does not say which screen it opens, and the next step is on
 * another one. Such a path can be walked, but people don't learn how they got there.
 */
export function jumps(practice: PlayedPractice, screens: PlayedScreens): PracticeFault[] {
  return practice.steps.flatMap((step, at): PracticeFault[] => {
    if (isScene(step) || reachOf(practice, at, screens) !== 'untold') return [];
    const place = placesOf(screens.get(step.screen) ?? { elements: [] }).find(
      ({ key }) => key === step.element,
    );
    const words = place?.element?.text ?? step.element;
    const text = `Chạm “${words}” chưa biết mở màn hình nào, mà bước ${at + 2} ở ${nextName(practice, at, screens)}: bà con không hiểu sao tới đó. Điền “Chạm thì mở màn hình nào” của chỗ đó, hay thêm một cảnh ở giữa.`;
    return [{ path: ['steps', at, 'element'], text }];
  });
}
