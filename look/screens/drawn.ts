import type { ScreenElement } from '../../content/schema/screen.ts';

/** A drawing from (0, 0), and how much room it takes. */
export interface Drawn {
  svg: string;
  /** The distance from the left of its column. */
  left?: number;
  width: number;
  height: number;
}

export type Of<Type extends ScreenElement['type']> = Extract<ScreenElement, { type: Type }>;

export const usual = 17;
export const small = 16;
export const tabbed = 15;
/** A whole address on one line tells more than large letters. */
export const addressed = 15;

/** The size of the smallest words that these elements are drawn with; no title is smaller. */
export function smallestWords(elements: ScreenElement[]): number {
  const sizes = elements.map(({ type }) => {
    if (type === 'tab') return tabbed;
    return type === 'address' ? addressed : small;
  });
  return Math.min(small, ...sizes);
}
