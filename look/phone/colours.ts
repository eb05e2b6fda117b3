import type { screenColours } from '../../content/schema/screen.ts';

export type PhoneColours = (typeof screenColours)[number];

/** The colours of an app on the telephone for practice; every word is at 7:1 on its ground. */
export interface Palette {
  /** The title bar and what is pressed: white words on it, its words on all others. */
  key: string;
  /** The parts that are told apart from the ground: words of others, plates of icons. */
  soft: string;
  /** The ground of the screen. */
  ground: string;
}

/** One set for each kind of app: no brand's own. `phone.css` has the same. */
export const palettes: Record<PhoneColours, Palette> = {
  leaf: { key: '#1d4d2b', soft: '#e3efe3', ground: '#f3f8f2' },
  plum: { key: '#4b2a6e', soft: '#e9e0f3', ground: '#f6f3fa' },
  sea: { key: '#134a63', soft: '#dcebf2', ground: '#f1f7fa' },
  brick: { key: '#6f2517', soft: '#f6e2dc', ground: '#fcf5f2' },
  ink: { key: '#27323a', soft: '#e4e8eb', ground: '#f4f6f7' },
  rose: { key: '#74194a', soft: '#f7e0ea', ground: '#fdf4f8' },
};

/** For a screen that names none. */
export const usualColours: PhoneColours = 'ink';
