import { parse, YAMLParseError } from 'yaml';
import { type Report } from '../faults.ts';

/** A line of a file with its number, for messages. */
export interface Line {
  at: number;
  text: string;
}

/** A heading with the lines below it. */
export interface Section {
  title: string;
  at: number;
  lines: Line[];
}

/** A Markdown file: what stands between the `---` lines, and the lines after them. */
export interface MarkdownFile {
  data: unknown;
  lines: Line[];
}

/** Splits a file into front matter and text; a file without front matter is reported. */
export function readMarkdown(source: string, report: Report): MarkdownFile | undefined {
  const lines = source
    .normalize('NFC')
    .split(/\r?\n/)
    .map((text, index) => ({ at: index + 1, text: text.trimEnd() }));
  const end = lines.findIndex(({ text }, index) => index > 0 && text === '---');
  if (lines[0]?.text !== '---' || end < 0) {
    report('line 1', 'front matter between two lines of ---', JSON.stringify(lines[0]?.text ?? ''));
    return undefined;
  }
  const front = lines.slice(1, end).map(({ text }) => text);
  const data = readYaml(front.join('\n'), report, 1);
  return data === undefined ? undefined : { data, lines: lines.slice(end + 1) };
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

/** Splits lines at headings of one level. */
export function splitAtHeadings(
  lines: Line[],
  marker: '#' | '##',
): { before: Line[]; sections: Section[] } {
  const before: Line[] = [];
  const sections: Section[] = [];
  for (const line of lines) {
    if (line.text.startsWith(`${marker} `))
      sections.push({ title: line.text.slice(marker.length + 1).trim(), at: line.at, lines: [] });
    else (sections.at(-1)?.lines ?? before).push(line);
  }
  return { before, sections };
}

/** The level-1 sections of a file by title; unknown, repeated and stray ones are reported. */
export function namedSections<Title extends string>(
  lines: Line[],
  titles: readonly Title[],
  report: Report,
): Partial<Record<Title, Section>> {
  const { before, sections } = splitAtHeadings(lines, '#');
  reportText(before, `a heading (${titles.map((title) => `# ${title}`).join(', ')})`, report);
  const found: Partial<Record<Title, Section>> = {};
  for (const section of sections) {
    const title = titles.find((known) => known === section.title);
    if (!title || found[title])
      report(
        `line ${section.at}`,
        `each of ${titles.map((known) => `"# ${known}"`).join(', ')} once`,
        JSON.stringify(`# ${section.title}`),
      );
    else found[title] = section;
  }
  return found;
}

/** Reports the first line that says something where nothing may stand. */
export function reportText(lines: Line[], expected: string, report: Report): void {
  const stray = lines.find(({ text }) => text.trim() !== '');
  if (stray) report(`line ${stray.at}`, expected, JSON.stringify(stray.text));
}
