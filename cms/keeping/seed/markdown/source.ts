import type { BlockContent, DefinitionContent, Nodes, Paragraph, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { parse, YAMLParseError } from 'yaml';
import type { Report } from '../faults.ts';

/** A node on the outermost level of a file or in a quotation. */
export type Block = RootContent | BlockContent | DefinitionContent;

/** Some blocks of a file, with the source that their positions point into. */
export interface Passage {
  source: string;
  blocks: Block[];
}

/** A Markdown file: what stands between the `---` lines, and the text after them. */
export interface MarkdownFile {
  data: unknown;
  text: Passage;
}

/** Splits a file into front matter and text; a file without front matter is reported. */
export function readMarkdown(source: string, report: Report): MarkdownFile | undefined {
  const lines = source
    .normalize('NFC')
    .split(/\r?\n/)
    .map((line) => line.trimEnd());
  const end = lines.indexOf('---', 1);
  if (lines[0] !== '---' || end < 0) {
    report('line 1', 'front matter between two lines of ---', JSON.stringify(lines[0] ?? ''));
    return undefined;
  }
  const data = readYaml(lines.slice(1, end).join('\n'), report, 1);
  // Empty lines in place of the front matter: positions are those of the file.
  const text = '\n'.repeat(end + 1) + lines.slice(end + 1).join('\n');
  return data === undefined ? undefined : { data, text: parseMarkdown(text) };
}

/** Reads YAML; `offset` is the number of lines above it in the file. */
export function readYaml(source: string, report: Report, offset = 0): unknown {
  try {
    return parse(source.normalize('NFC')) as unknown;
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    const at = (error.linePos?.[0].line ?? 1) + offset;
    report(`line ${at}`, 'YAML', error.message.split('\n')[0] ?? error.code);
    return undefined;
  }
}

/** Markdown whose indented lines are no code and whose underlined lines are no headings. */
export function parseMarkdown(source: string): Passage {
  const plain = { disable: { null: ['codeIndented', 'setextUnderline'] } };
  return { source, blocks: fromMarkdown(source, { extensions: [plain] }).children };
}

/** The line that a node begins in. */
export function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 0;
}

/** Nodes that follow each other as they are written, on one line. */
export function written(nodes: Nodes[], source: string): string {
  if (nodes.length === 0) return '';
  const from = nodes[0]?.position?.start.offset;
  const to = nodes.at(-1)?.position?.end.offset;
  return source.slice(from, to).replace(/\s*\n\s*/g, ' ');
}

/** The first line of a node as it is written, as messages show it. */
export function firstLine(node: Nodes, source: string): string {
  return JSON.stringify(source.slice(node.position?.start.offset).split('\n', 1)[0]);
}

/** A paragraph from its second line on; nothing when it has only one. */
export function withoutFirstLine(paragraph: Paragraph, source: string): Paragraph[] {
  const at = paragraph.children.findIndex((one) => one.type === 'text' && one.value.includes('\n'));
  const broken = paragraph.children[at];
  if (broken?.type !== 'text' || !paragraph.position) return [];
  const { start, end } = paragraph.position;
  const offset = source.indexOf('\n', start.offset) + 1;
  const below = broken.value.slice(broken.value.indexOf('\n') + 1);
  return [
    {
      ...paragraph,
      position: { start: { line: start.line + 1, column: 1, offset }, end },
      children: [
        ...(below ? [{ ...broken, value: below }] : []),
        ...paragraph.children.slice(at + 1),
      ],
    },
  ];
}
