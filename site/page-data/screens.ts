import { screenAddress } from '../../content/addresses.ts';
import { present } from '../../content/present.ts';
import type { Screen } from '../../content/schema/screen.ts';
import { drawScreen, type DrawnScreen } from '../../look/screens/draw.ts';
import { creditOf, describeScreen } from '../../look/screens/words.ts';
import type { Lookup } from './lookup.ts';
import type { FilePage } from './page.ts';

/** A screen as pages show it: its picture is a file of its own, asked for when it comes into view. */
export interface ScreenView {
  src: string;
  width: number;
  height: number;
  alt: string;
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

/** The screens with these ids; those that are not public are left out. */
export function viewScreens(ids: string[] = [], lookup: Lookup): ScreenView[] {
  return ids.flatMap((id) => {
    const screen = lookup.screens.get(id);
    return screen ? [viewScreen(screen, lookup)] : [];
  });
}

function viewScreen(screen: Screen, lookup: Lookup): ScreenView {
  const { width, height } = drawScreen(screen, signOf(screen, lookup));
  return present({
    src: screenAddress(screen),
    width,
    height,
    alt: describeScreen(screen),
    credit: creditOf(screen),
  });
}

/** The picture of every screen that a guide shows; those of practices are drawn step by step. */
export function screenFiles(lookup: Lookup): FilePage<'screen'>[] {
  const { guides, quizzes, screens } = lookup.snapshot;
  const steps = guides.flatMap((guide) => guide.steps);
  const questions = quizzes.flatMap((quiz) => quiz.questions);
  const shown = new Set([
    ...steps.flatMap((step) => step.screens ?? []),
    ...questions.flatMap(({ screen }) => screen ?? []),
  ]);
  return screens
    .filter(({ id }) => shown.has(id))
    .map((screen) => {
      const { id, place, title, elements } = screen;
      return {
        address: screenAddress(screen),
        kind: 'screen',
        language: 'vi',
        fullText: false,
        shows: [`screens:${id}`],
        data: present({
          place,
          title,
          elements,
          colours: screen.colours,
          isHome: screen.frame === 'home',
          icon: signOf(screen, lookup),
        }),
      };
    });
}

/** The icon of a screen, else that of its app. */
export function signOf({ icon, app }: Screen, { apps }: Lookup): string | undefined {
  return icon ?? (app === undefined ? undefined : apps.get(app)?.icon);
}
