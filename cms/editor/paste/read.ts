import { tidy, wordsOf, type Line, type Piece, type Run } from './pieces.ts';
import { childrenOf, elementOf, type SourceElement, type SourceNode } from './source.ts';
import { isUsable } from './usable.ts';

/** What is read out of what was pasted, and what had to be left out or changed. */
export interface Reading {
  pieces: Piece[];
  /** Links that lead nowhere from here. */
  links: number;
  pictures: number;
  tables: number;
}

/** How text is written at a place. */
interface Context {
  bold: boolean;
  href?: string;
  /** Whether ends of lines count as such. */
  keepsLines: boolean;
  list?: { depth: number; numbered: boolean };
}

const silent = new Set(['script', 'style', 'xml', 'title', 'head', 'meta', 'link', 'template']);
const blocks = new Set(
  'address article aside blockquote body center dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header li main nav ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
/** A letter or a number and a dot or a bracket: "1." "a)" "(iv)"; any other mark is a bullet. */
const number = /^\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]/i;

/** Reads what was pasted: paragraphs, headings, lists, bold and links that are of use. */
export function read(root: SourceNode): Reading {
  const reader = new Reader();
  reader.walk(root, { bold: false, keepsLines: false });
  reader.end();
  return reader.reading;
}

class Reader {
  readonly reading: Reading = { pieces: [], links: 0, pictures: 0, tables: 0 };
  private lines: Line[] = [[]];
  private as: 'p' | 'h3' | 'h4' = 'p';
  private item: { depth: number; numbered: boolean } | undefined;

  walk(node: SourceNode, context: Context): void {
    if (node.nodeType === 3) return this.write(node.nodeValue ?? '', context);
    const element = elementOf(node);
    if (element) return this.enter(element, context);
    for (const child of childrenOf(node)) this.walk(child, context);
  }

  private enter(element: SourceElement, context: Context): void {
    const { tag, style } = element;
    if (silent.has(tag) || style('display') === 'none' || style('mso-hide') === 'all') return;
    if (style('mso-list') === 'ignore') return this.mark(element);
    if (tag === 'br') return void this.lines.push([]);
    if (tag === 'img') return this.draw(element, context);
    if (tag === 'table') return this.tabulate(element, context);
    const inner = this.inside(element, context);
    if (!blocks.has(tag)) return this.all(element.children, inner);
    this.end();
    if (tag === 'li' || isWordItem(element)) this.item = itemOf(element, inner);
    if (/^h[1-6]$/.test(tag)) this.as = tag > 'h3' ? 'h4' : 'h3';
    this.all(element.children, inner);
    this.end();
  }

  private all(nodes: SourceNode[], context: Context): void {
    for (const node of nodes) this.walk(node, context);
  }

  private inside({ tag, attribute, style }: SourceElement, context: Context): Context {
    const next = { ...context };
    const weight = style('font-weight');
    if (weight === 'bold' || Number(weight) >= 600) next.bold = true;
    else if (weight === 'normal' || (weight !== '' && Number(weight) < 600)) next.bold = false;
    else if (tag === 'b' || tag === 'strong') next.bold = true;
    if (tag === 'pre' || style('white-space').startsWith('pre')) next.keepsLines = true;
    if (tag === 'ul' || tag === 'ol')
      next.list = { depth: (context.list?.depth ?? 0) + 1, numbered: tag === 'ol' };
    const href = tag === 'a' ? attribute('href').trim() : '';
    if (href !== '' && isUsable(href)) next.href = href;
    else if (href !== '') this.reading.links += 1;
    return next;
  }

  private write(text: string, { bold, href, keepsLines }: Context): void {
    const [first = '', ...more] = keepsLines ? text.split(/\r?\n/) : [text];
    const run = (words: string): Run => ({ text: words, bold, ...(href && { href }) });
    this.lines.at(-1)?.push(run(first));
    for (const line of more) this.lines.push([run(line)]);
  }

  /** What Word draws before an item says whether its list is numbered. */
  private mark(element: SourceElement): void {
    const mark = textOf(element).trim();
    this.item = { depth: this.item?.depth ?? 1, numbered: number.test(mark) };
  }

  /** Signs of messengers are pictures with their sign as words; others can't be taken along. */
  private draw({ attribute }: SourceElement, context: Context): void {
    const alt = attribute('alt');
    if (/\p{Extended_Pictographic}/u.test(alt)) this.write(alt, context);
    else this.reading.pictures += 1;
  }

  /** A table becomes a list, a line for each row; one that holds a single cell was only for looks. */
  private tabulate(table: SourceElement, context: Context): void {
    this.end();
    const rows = rowsOf(table).filter(({ length }) => length > 0);
    const [head = [], ...body] = rows;
    if (rows.every(({ length }) => length === 1))
      return rows.flat().forEach((cell) => {
        this.all(cell.children, context);
        this.end();
      });
    this.reading.tables += 1;
    const headed = body.length > 0 && head.every((cell) => this.isHead(cell));
    const names = headed ? head.map((cell) => wordsOf(this.lineOf(cell, context))) : [];
    for (const row of headed ? body : rows) {
      const cells = row.map((cell) => this.lineOf(cell, context));
      const line = headed ? named(cells, names) : joined(cells);
      if (wordsOf(line) !== '')
        this.reading.pieces.push({ as: 'item', depth: 1, numbered: false, lines: [line] });
    }
  }

  private isHead(cell: SourceElement): boolean {
    const runs = this.lineOf(cell, { bold: cell.tag === 'th', keepsLines: false });
    return runs.length > 0 && runs.every(({ bold }) => bold);
  }

  /** All that a cell says, on one line. */
  private lineOf(cell: SourceElement, context: Context): Line {
    const inner = new Reader();
    inner.all(cell.children, context);
    inner.end();
    this.reading.links += inner.reading.links;
    this.reading.pictures += inner.reading.pictures;
    const lines = inner.reading.pieces.flatMap(({ lines: those }) => those);
    return tidy(lines.flatMap((line) => [...line, { text: ' ', bold: false }]));
  }

  /** Ends the block that is being read. */
  end(): void {
    const lines = this.lines.map(tidy);
    const { as, item } = this;
    this.lines = [[]];
    this.as = 'p';
    this.item = undefined;
    while (lines[0] && lines[0].length === 0) lines.shift();
    while (lines.at(-1)?.length === 0) lines.pop();
    if (lines.length === 0) return;
    this.reading.pieces.push(item ? { as: 'item', ...item, lines } : { as, lines });
  }
}

function isWordItem({ style }: SourceElement): boolean {
  return /level\d/.test(style('mso-list'));
}

function itemOf({ style }: SourceElement, { list }: Context): { depth: number; numbered: boolean } {
  const level = Number(/level(\d)/.exec(style('mso-list'))?.[1] ?? 0);
  return { depth: level || (list?.depth ?? 1), numbered: list?.numbered ?? false };
}

function textOf(element: SourceElement): string {
  return element.children
    .map((node) => {
      const inner = elementOf(node);
      return inner ? textOf(inner) : node.nodeType === 3 ? (node.nodeValue ?? '') : '';
    })
    .join('');
}

/** The cells of each row, also of those in a head and a body. */
function rowsOf({ children }: SourceElement): SourceElement[][] {
  return children.flatMap((node) => {
    const element = elementOf(node);
    if (!element) return [];
    if (element.tag === 'tr') return [cellsOf(element)];
    return ['thead', 'tbody', 'tfoot'].includes(element.tag) ? rowsOf(element) : [];
  });
}

function cellsOf({ children }: SourceElement): SourceElement[] {
  return children.flatMap((node) => {
    const element = elementOf(node);
    return element && (element.tag === 'td' || element.tag === 'th') ? [element] : [];
  });
}

const plain = (text: string): Run => ({ text, bold: false });

/** "Giấy tờ: Căn cước; Bản: 1" */
function named(cells: Line[], names: string[]): Line {
  const told = cells.flatMap((cell, at): Line[] =>
    wordsOf(cell) === '' ? [] : [[plain(names[at] ? `${names[at]}: ` : ''), ...cell]],
  );
  return between(told, '; ');
}

/** "Căn cước: 1 bản" */
function joined(cells: Line[]): Line {
  const said = cells.filter((cell) => wordsOf(cell) !== '');
  return between(said, said.length === 2 ? ': ' : '; ');
}

function between(lines: Line[], sign: string): Line {
  return tidy(lines.flatMap((line, at) => (at > 0 ? [plain(sign), ...line] : line)));
}
