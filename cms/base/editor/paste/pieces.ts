/** A stretch of text that is written alike. */
export interface Run {
  text: string;
  bold: boolean;
  /** The target of its link. */
  href?: string;
}

/** A line of text; lines of one paragraph hang together. */
export type Line = Run[];

/** The facts known of a line of a list. */
export interface Item {
  /** Begins with 1. */
  depth: number;
  numbered: boolean;
  /** The number before it, where that was written out. */
  number?: number;
}

/** One block of the result. */
export type Piece =
  | { as: 'p' | 'h3' | 'h4'; lines: Line[] }
  | ({ as: 'item'; lines: Line[] } & Item);

/** Without double spaces, also where two runs meet, and without any at the ends. */
export function tidy(line: Line): Line {
  const runs: Run[] = [];
  let endsWithSpace = true;
  for (const run of line) {
    const text = run.text.normalize('NFC').replace(/\s+/gu, ' ');
    const joined: string = endsWithSpace ? text.replace(/^ /, '') : text;
    if (joined === '') continue;
    endsWithSpace = joined.endsWith(' ');
    const last = runs.at(-1);
    if (last && last.bold === run.bold && last.href === run.href) last.text += joined;
    else runs.push({ ...run, text: joined });
  }
  const last = runs.at(-1);
  if (last) last.text = last.text.replace(/ $/, '');
  return runs.filter(({ text }) => text !== '');
}

/** The words of a line. */
export const wordsOf = (line: Line): string => line.map(({ text }) => text).join('');

/** A line without so many of its first letters. */
export function withoutStart(line: Line, length: number): Line {
  const [first, ...rest] = line;
  if (!first) return [];
  const left = first.text.slice(length);
  return tidy(
    length > first.text.length
      ? withoutStart(rest, length - first.text.length)
      : [{ ...first, text: left }, ...rest],
  );
}
