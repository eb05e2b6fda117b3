/** A stretch of a page: Markdown as its standard has it, or a table, cell by cell. */
export type Block = { markdown: string } | { head: string[]; rows: string[][] };

/** Markdown proper has no tables; those of the handbook are rows of `| cell | cell |`. */
export function blocksOf(page: string): Block[] {
  return page.split(/((?:^\|.*\n?)+)/m).flatMap((part): Block[] => {
    if (!part.startsWith('|')) return part.trim() ? [{ markdown: part }] : [];
    const [head = [], , ...rows] = part.trim().split('\n').map(cellsOf);
    return [{ head, rows }];
  });
}

const cellsOf = (row: string) =>
  row
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());
