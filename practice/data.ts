import type { Practice } from '../content/schema/practice.ts';
import type { Screen } from '../content/schema/screen.ts';

/** A screen with the sign of its app. */
export type PracticeScreen = Pick<
  Screen,
  'place' | 'title' | 'elements' | 'frame' | 'colours' | 'back'
> & { sign: string };

/** A practice as the player needs it (`/data/tap/<slug>.json`). */
export interface PracticeData extends Pick<Practice, 'slug' | 'title' | 'task' | 'steps' | 'end'> {
  /** By their ids. */
  screens: Record<string, PracticeScreen>;
  /** Pictures: the shapes of icons by their names, and whole drawings. */
  icons: Record<string, string>;
  art: Record<string, string>;
  /** The guide that explains it, and the practice to go on with. */
  guide?: Link;
  next?: Link;
}

interface Link {
  address: string;
  title: string;
}
