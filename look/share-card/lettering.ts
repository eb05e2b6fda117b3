import outlines from './letters.json' with { type: 'json' };

/** The distance to the next letter, and the outline, on a grid of 1,000 with y upwards. */
export type Letter = [advance: number, outline: string];

const letters = outlines as unknown as Record<string, Letter>;

/** The letters of a text that the font has. */
function lettersOf(text: string): Letter[] {
  return [...text.normalize('NFC')]
    .map((each) => letters[each])
    .filter((each) => each !== undefined);
}

/** Measures the width of a text at a size. */
export function widthOf(text: string, size: number): number {
  return (lettersOf(text).reduce((sum, [advance]) => sum + advance, 0) * size) / 1000;
}

/** Breaks a text into lines of at most a width; a longer word has a line of its own. */
export function linesOf(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/ +/)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || widthOf(longer, size) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/** A line of text as outlines: its first letter begins at x and stands on y. */
export function lettering(text: string, x: number, y: number, size: number): string {
  let at = 0;
  const outlines = lettersOf(text).map(([advance, outline]) => {
    const made = outline && `<path transform="translate(${at} 0)" d="${outline}"/>`;
    at += advance;
    return made;
  });
  const scale = size / 1000;
  return `<g transform="translate(${x} ${y}) scale(${scale} ${-scale})">${outlines.join('')}</g>`;
}
