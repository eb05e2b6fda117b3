import type { Report } from '../faults.ts';
import { firstLine, lineOf, written, type Passage } from './source.ts';

/** A heading with the blocks below it. */
export interface Section extends Passage {
  title: string;
  /** The line of the heading. */
  at: number;
}

/** Splits a passage at headings of one level. */
export function splitAtHeadings(
  { source, blocks }: Passage,
  depth: 1 | 2,
): { before: Passage; sections: Section[] } {
  const before: Passage = { source, blocks: [] };
  const sections: Section[] = [];
  for (const block of blocks) {
    if (block.type === 'heading' && block.depth === depth)
      sections.push({
        source,
        blocks: [],
        title: written(block.children, source),
        at: lineOf(block),
      });
    else (sections.at(-1) ?? before).blocks.push(block);
  }
  return { before, sections };
}

/** The level-1 sections of a file by title; unknown, repeated and stray ones are reported. */
export function namedSections<Title extends string>(
  text: Passage,
  titles: readonly Title[],
  report: Report,
): Partial<Record<Title, Section>> {
  const { before, sections } = splitAtHeadings(text, 1);
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
export function reportText({ source, blocks }: Passage, expected: string, report: Report): void {
  const [stray] = blocks;
  if (stray) report(`line ${lineOf(stray)}`, expected, firstLine(stray, source));
}
