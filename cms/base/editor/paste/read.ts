import { tidy, wordsOf, type Item, type Line, type Piece, type Run } from './pieces.ts';
import { childrenOf, elementOf, type SourceElement, type SourceNode } from './source.ts';
import { captionOf, joined, named, rowsOf } from './tables.ts';
import { isUsable } from './usable.ts';

/** The content read out of what was pasted, and what had to be left out or changed. */
export interface Reading {
  pieces: Piece[];
  /** Links that lead nowhere from here. */
  links: number;
  pictures: number;
  tables: number;
  /** True if words were written in italics: within a text they are bold here, a whole text of them is plain. */
  italics: boolean;
}

/** The way text is written at a place. */
interface Context {
  bold: boolean;
  slanted: boolean;
  href?: string;
  /** True if ends of lines count as such. */
  keepsLines: boolean;
  /** True if a paragraph here is one of an item. */
  inItem?: boolean;
  list?: OpenList;
}

/** A stretch of text as it was pasted. */
type SlantedRun = Run & { slanted: boolean };

/** A list that is being read; `next` is the number of its next item, where it is numbered. */
interface OpenList {
  depth: number;
  next?: number;
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
  reader.walk(root, { bold: false, slanted: false, keepsLines: false });
  reader.end();
  return reader.reading;
}

class Reader {
  readonly reading: Reading = {
    ...{ pieces: [], links: 0, pictures: 0, tables: 0 },
    italics: false,
  };
  private lines: SlantedRun[][] = [[]];
  private as: 'p' | 'h3' | 'h4' = 'p';
  private item: Item | undefined;

  walk(node: SourceNode, context: Context): void {
    if (node.nodeType === 3) return this.write(node.nodeValue ?? '', context);
    const element = elementOf(node);
    if (element) return this.enter(element, context);
    for (const child of childrenOf(node)) this.walk(child, context);
  }

  private enter(element: SourceElement, context: Context): void {
    const { tag, style } = element;
    if (silent.has(tag) || style('display') === 'none' || style('mso-hide') === 'all') return;
    if (style('mso-list') === 'ignore') return this.mark(element.children);
    if (tag === 'br') return void this.lines.push([]);
    if (tag === 'img') return this.draw(element, context);
    if (tag === 'table') return this.tabulate(element, context);
    const inner = this.inside(element, context);
    if (!blocks.has(tag)) return this.all(element.children, inner);
    if (tag === 'p' && context.inItem) return this.paragraphOfItem(element, inner);
    this.end();
    if (tag === 'li' || isWordItem(element)) {
      this.item = itemOf(element, inner);
      inner.inItem = tag === 'li';
    } else if (tag === 'ul' || tag === 'ol') delete inner.inItem;
    if (/^h[1-6]$/.test(tag)) this.as = tag > 'h3' ? 'h4' : 'h3';
    this.all(element.children, inner);
    this.end();
  }

  /** Word on the web and Google Docs write each item as a list's line with a paragraph in it. */
  private paragraphOfItem({ children }: SourceElement, context: Context): void {
    this.lines.push([]);
    this.all(children, context);
    this.lines.push([]);
  }

  private all(nodes: SourceNode[], context: Context): void {
    for (let at = 0; at < nodes.length; at += 1) {
      const node = nodes[at]!;
      const end = isComment(node, '[if !supportLists]')
        ? nodes.findIndex((other, place) => place > at && isComment(other, '[endif]'))
        : -1;
      if (end < 0) this.walk(node, context);
      else {
        this.mark(nodes.slice(at, end));
        at = end;
      }
    }
  }

  private inside(element: SourceElement, context: Context): Context {
    const { tag, attribute, style } = element;
    const next = { ...context };
    if (style('font-style') === 'normal') next.slanted = false;
    else if (isSlanted(element)) next.slanted = true;
    const weight = style('font-weight');
    if (weight === 'bold' || Number(weight) >= 600) next.bold = true;
    else if (weight === 'normal' || (weight !== '' && Number(weight) < 600)) next.bold = false;
    else if (tag === 'b' || tag === 'strong') next.bold = true;
    if (tag === 'pre' || style('white-space').startsWith('pre')) next.keepsLines = true;
    if (tag === 'ul' || tag === 'ol')
      next.list = {
        depth: (context.list?.depth ?? 0) + 1,
        ...(tag === 'ol' && { next: Number(attribute('start')) || 1 }),
      };
    const href = tag === 'a' ? attribute('href').trim() : '';
    if (href !== '' && isUsable(href)) next.href = href;
    else if (href !== '') this.reading.links += 1;
    return next;
  }

  private write(text: string, { bold, slanted, href, keepsLines }: Context): void {
    const [first = '', ...more] = keepsLines ? text.split(/\r?\n/) : [text];
    const run = (words: string): SlantedRun => ({
      text: words,
      bold,
      slanted,
      ...(href && { href }),
    });
    if (slanted && text.trim() !== '') this.reading.italics = true;
    this.lines.at(-1)?.push(run(first));
    for (const line of more) this.lines.push([run(line)]);
  }

  /** Reads the mark that Word draws before an item, which says whether its list is numbered. */
  private mark(nodes: SourceNode[]): void {
    const mark = textOf(nodes).trim();
    const decimal = /^(\d{1,3})[.)]?$/.exec(mark)?.[1];
    this.item = {
      depth: this.item?.depth ?? 1,
      numbered: number.test(mark),
      ...(decimal !== undefined && { number: Number(decimal) }),
    };
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
    this.all(captionOf(table)?.children ?? [], context);
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
    const runs = this.lineOf(cell, { bold: cell.tag === 'th', slanted: false, keepsLines: false });
    return runs.length > 0 && runs.every(({ bold }) => bold);
  }

  /** All that a cell says, on one line. */
  private lineOf(cell: SourceElement, context: Context): Line {
    const inner = new Reader();
    inner.all(cell.children, context);
    inner.end();
    this.reading.links += inner.reading.links;
    this.reading.pictures += inner.reading.pictures;
    this.reading.italics ||= inner.reading.italics;
    const lines = inner.reading.pieces.flatMap(({ lines: those }) => those);
    return tidy(lines.flatMap((line) => [...line, { text: ' ', bold: false }]));
  }

  /** Ends the block that is being read. */
  end(): void {
    const lines = stressed(this.lines).map(tidy);
    const { as, item } = this;
    this.lines = [[]];
    this.as = 'p';
    this.item = undefined;
    while (lines[0] && lines[0].length === 0) lines.shift();
    while (lines.at(-1)?.length === 0) lines.pop();
    if (lines.length === 0) return;
    const full = lines.filter(({ length }) => length > 0);
    this.reading.pieces.push(item ? { as: 'item', ...item, lines: full } : { as, lines });
  }
}

/** Stresses in bold what stands slanted in a text, as all pages do; nothing where all of it is slanted. */
function stressed(lines: SlantedRun[][]): Line[] {
  const all = lines.flat().every(({ slanted, text }) => slanted || text.trim() === '');
  return lines.map((line) =>
    line.map(({ slanted, ...run }) => ({ ...run, bold: run.bold || (slanted && !all) })),
  );
}

function isWordItem({ style }: SourceElement): boolean {
  return /level\d/.test(style('mso-list'));
}

function isComment({ nodeType, nodeValue }: SourceNode, said: string): boolean {
  return nodeType === 8 && nodeValue?.trim() === said;
}

/** Word tells the depth in its style, Word on the web and Google Docs for screen readers. */
function itemOf({ attribute, style }: SourceElement, { list }: Context): Item {
  const level =
    /level(\d)/.exec(style('mso-list'))?.[1] ??
    (attribute('data-aria-level') || attribute('aria-level'));
  const depth = Number(level) || (list?.depth ?? 1);
  const number = list?.next;
  if (list && number !== undefined) list.next = number + 1;
  return { depth, numbered: number !== undefined, ...(number !== undefined && { number }) };
}

function textOf(nodes: SourceNode[]): string {
  return nodes
    .map((node) => {
      const inner = elementOf(node);
      return inner ? textOf(inner.children) : node.nodeType === 3 ? (node.nodeValue ?? '') : '';
    })
    .join('');
}

const isSlanted = ({ tag, style }: SourceElement) =>
  ['em', 'i'].includes(tag) ? style('font-style') !== 'normal' : style('font-style') === 'italic';
