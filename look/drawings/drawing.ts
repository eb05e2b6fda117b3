import { fill, wave } from './kit/paint.ts';
import { inOwnColours } from './paints.ts';

/** A picture of one action. Editors choose it by name, content keeps its id. */
export interface Drawing {
  id: string;
  /**
   * The name of what it shows, in Vietnamese: the editor's label and the text for those who don't
   * see it.
   */
  name: string;
  /** A whole `<svg role="img">` of 320×200 on its own ground, which runs on beyond its edges. */
  svg: string;
  /** The same for a place where words beside it say what it is about: nobody hears of it. */
  decoration: string;
}

/** The drawing as a file of its own, in the colours of the light theme. */
export function drawingFile({ svg }: Drawing): string {
  return inOwnColours(svg).replace(
    /^<svg class="drawing" /,
    '<svg xmlns="http://www.w3.org/2000/svg" width="320" height="200" ',
  );
}

/** Wider than any place a drawing is put, so that no edge of the ground ever shows. */
const sky = fill('sky', 'M-320-400h960v620h-960z');
const water = fill('water', `${wave(-320, 170, 80, 9, 12)}v50h-960z`);

/** Puts parts on the plate: the sky and, unless the picture brings its own ground, the water. */
export function draw(id: string, name: string, parts: string[], ground = water): Drawing {
  const drawn = (heard: string) =>
    `<svg class="drawing" viewBox="0 0 320 200" preserveAspectRatio="xMidYMax" fill="none" stroke-linecap="round" stroke-linejoin="round" ${heard}>${sky}${ground}${parts.join('')}</svg>`;
  const svg = drawn(`role="img" aria-label="${name}"`);
  return { id, name, svg, decoration: drawn('aria-hidden="true"') };
}
