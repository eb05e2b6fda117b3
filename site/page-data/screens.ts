import { askedScreenAddress, screenAddress } from '../../content/addresses.ts';
import { present } from '../../content/present.ts';
import type { Guide } from '../../content/schema/guide.ts';
import type { Screen } from '../../content/schema/screen.ts';
import { plainText } from '../../content/text/plain-text.ts';
import { drawScreen, type DrawnScreen } from '../../look/screens/draw.ts';
import { pointAt } from '../../look/screens/pointed.ts';
import { creditOf, describeScreen, readScreen } from '../../look/screens/words.ts';
import type { Lookup } from './lookup.ts';
import type { FilePage } from './page.ts';

/** A screen as pages show it: its picture is a file of its own, asked for when it comes into view. */
export interface ScreenView {
  src: string;
  width: number;
  height: number;
  alt: string;
  /** The size of its smallest words, in the units of its width. */
  words: number;
  /** Whose it is; missing for one that stands for many. */
  credit?: string;
}

/** The data the picture of a screen is drawn from. */
export interface ScreenFile extends DrawnScreen {
  icon?: string;
}

declare module './page.ts' {
  interface FileKinds {
    screen: ScreenFile;
  }
}

/** A step of a guide, as far as its screens go. */
type ShowingStep = Pick<Guide['steps'][number], 'title' | 'body' | 'screens'>;

/** The screens of a step, marked where its words point; those that are not public are left out. */
export function viewScreens(step: ShowingStep, lookup: Lookup): ScreenView[] {
  return shownIn(step, lookup).map(({ screen, file }) => viewScreen(screen, file));
}

function shownIn(
  { title, body, screens = [] }: ShowingStep,
  lookup: Lookup,
): { screen: Screen; file: FilePage<'screen'> }[] {
  const said = { title, text: plainText(body) };
  return screens.flatMap((id) => {
    const own = lookup.screens.get(id);
    if (!own) return [];
    const { elements, key } = pointAt(own.elements, said);
    const screen = { ...own, elements };
    return { screen, file: fileOf(screen, lookup, screenAddress(own, key)) };
  });
}

/**
 * The screen that a quiz asks about: whatever it shows, nobody can pass it off as a real one, and who does not
 * see it hears all of its words.
 */
export function viewAskedScreen(id: string | undefined, lookup: Lookup): ScreenView | undefined {
  const screen = id === undefined ? undefined : lookup.screens.get(id);
  return screen && { ...viewScreen(screen, askedFileOf(screen, lookup)), alt: readScreen(screen) };
}

function viewScreen(screen: Screen, { address, data }: FilePage<'screen'>): ScreenView {
  const { width, height, words } = drawScreen(data, data.icon);
  return present({
    src: address,
    width,
    height,
    alt: describeScreen(screen),
    words,
    credit: creditOf(screen),
  });
}

/**
 * The pictures of screens that guides and quizzes show, one for each place that is marked; those of practices
 * are drawn step by step.
 */
export function screenFiles(lookup: Lookup): FilePage<'screen'>[] {
  const { guides, quizzes, screens } = lookup.snapshot;
  const steps = guides.flatMap((guide) => guide.steps);
  const questions = quizzes.flatMap((quiz) => quiz.questions);
  const told = steps.flatMap((step) => shownIn(step, lookup).map(({ file }) => file));
  const asked = new Set(questions.flatMap(({ screen }) => screen ?? []));
  return [
    ...new Map(told.map((file) => [file.address, file])).values(),
    ...screens.filter(({ id }) => asked.has(id)).map((screen) => askedFileOf(screen, lookup)),
  ];
}

function fileOf(
  screen: Screen,
  lookup: Lookup,
  address = screenAddress(screen),
): FilePage<'screen'> {
  const { id, place, title, elements, colours, frame } = screen;
  return {
    address,
    kind: 'screen',
    language: 'vi',
    fullText: false,
    shows: [`screens:${id}`],
    data: present({
      place,
      title,
      elements,
      colours,
      isHome: frame === 'home',
      icon: signOf(screen, lookup),
    }),
  };
}

/** Its marks of what is tapped or looked at would give the answer away. */
function askedFileOf(screen: Screen, lookup: Lookup): FilePage<'screen'> {
  const { data, ...file } = fileOf(screen, lookup);
  const elements = data.elements.map((element) => ({ ...element, tap: undefined }));
  return {
    ...file,
    address: askedScreenAddress(screen),
    data: { ...data, elements, practised: true },
  };
}

/** The icon of a screen, else that of its app. */
export function signOf({ icon, app }: Screen, { apps }: Lookup): string | undefined {
  return icon ?? (app === undefined ? undefined : apps.get(app)?.icon);
}
