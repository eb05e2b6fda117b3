import { tidy, wordsOf, type Line, type Run } from './pieces.ts';
import { elementOf, type SourceElement } from './source.ts';

/** The cells of each row, also of those in a head and a body. */
export function rowsOf({ children }: SourceElement): SourceElement[][] {
  return children.flatMap((node) => {
    const element = elementOf(node);
    if (!element) return [];
    if (element.tag === 'tr') return [cellsOf(element)];
    return ['thead', 'tbody', 'tfoot'].includes(element.tag) ? rowsOf(element) : [];
  });
}

/** The caption of a table, if it has one. */
export function captionOf({ children }: SourceElement): SourceElement | undefined {
  return children.map(elementOf).find((element) => element?.tag === 'caption');
}

function cellsOf({ children }: SourceElement): SourceElement[] {
  return children.flatMap((node) => {
    const element = elementOf(node);
    return element && (element.tag === 'td' || element.tag === 'th') ? [element] : [];
  });
}

const plain = (text: string): Run => ({ text, bold: false });

/** "Giấy tờ: Căn cước; Bản: 1" */
export function named(cells: Line[], names: string[]): Line {
  const told = cells.flatMap((cell, at): Line[] =>
    wordsOf(cell) === '' ? [] : [[plain(names[at] ? `${names[at]}: ` : ''), ...cell]],
  );
  return between(told, '; ');
}

/** "Căn cước: 1 bản" */
export function joined(cells: Line[]): Line {
  const said = cells.filter((cell) => wordsOf(cell) !== '');
  return between(said, said.length === 2 ? ': ' : '; ');
}

function between(lines: Line[], sign: string): Line {
  return tidy(lines.flatMap((line, at) => (at > 0 ? [plain(sign), ...line] : line)));
}
