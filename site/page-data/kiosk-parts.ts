import { ways, type ReachedKind } from '../../content/addresses.ts';
import type { KioskBlock, KioskPage, KioskPart, KioskRow } from '../../content/kiosk/data.ts';
import { present } from '../../content/present.ts';
import { escapeHtml } from '../../content/text/escape-html.ts';
import { joinWords } from '../../content/text/join-words.ts';
import { holdWords } from '../../content/text/whole-words.ts';
import type { Frame, Row } from './frame.ts';
import type { BlockView, FileView } from './rich-text.ts';

/** Words of the glossary are no buttons on the glass: too many of them would stand below a text. */
const termLink = /<a class="term"[^>]*>(.*?)<\/a>/gs;

/** Rich text of a page; words that belong together are joined, for a kiosk has no list of them. */
export function glassBlocks(blocks: BlockView[]): KioskBlock[] {
  return blocks.map((block): KioskBlock => {
    switch (block.type) {
      case 'prose':
      case 'callout':
        return { ...block, html: holdWords(block.html.replace(termLink, '$1')) };
      case 'app':
        return { type: 'app', name: joinWords(block.name), address: block.address };
      case 'attachment':
        return fileBlock(block);
      case 'video':
        return { ...block, title: joinWords(block.title) };
      default:
        return block;
    }
  });
}

/** A file to take along. */
export function fileBlock({ title, href }: FileView): KioskBlock {
  return { type: 'attachment', title: joinWords(title), address: href };
}

/** A page elsewhere: opened by the visitor's own phone. */
export function linkBlock({ url, label }: { url: string; label: string }): KioskBlock {
  return { type: 'link', title: joinWords(label), url };
}

/** Lines of plain text as rich text. */
export function paragraphs(lines: readonly (string | undefined)[]): KioskBlock[] {
  const html = lines
    .filter((line) => line !== undefined && line !== '')
    .map((line) => `<p>${escapeHtml(line ?? '')}</p>`)
    .join('');
  return html ? [{ type: 'prose', html: holdWords(html) }] : [];
}

/** Items of plain text as a list. */
export function bullets(items: readonly string[]): KioskBlock[] {
  const html = items.map((item) => `<li>${escapeHtml(item)}</li>`).join('');
  return html ? [{ type: 'prose', html: holdWords(`<ul>${html}</ul>`) }] : [];
}

/** Rows of the site, without what only the site shows of them. */
function glassRows(rows: readonly Row[]): KioskRow[] {
  return rows.map(({ address, title, note }) =>
    present({ address, title: joinWords(title), note }),
  );
}

/** A part with what it has; none when there is nothing in it. */
export function part(
  title: string | undefined,
  { blocks = [], rows = [] }: { blocks?: KioskBlock[]; rows?: readonly Row[] },
): KioskPart[] {
  if (blocks.length === 0 && rows.length === 0) return [];
  return [
    present({
      title: title && joinWords(title),
      blocks: blocks.length > 0 ? blocks : undefined,
      rows: rows.length > 0 ? glassRows(rows) : undefined,
    }),
  ];
}

/** A page of a record. */
export function page(
  kind: ReachedKind,
  { title, summary }: { title: string; summary: string },
  more: Partial<KioskPage> & { parts: KioskPart[] },
): KioskPage {
  return {
    label: ways[kind].label,
    title: joinWords(title),
    lead: joinWords(summary),
    ...more,
  };
}

/** A page that lists others. */
export function listPage({ title, description }: Frame, rows: readonly Row[] = []): KioskPage {
  return {
    title: joinWords(title),
    lead: joinWords(description),
    parts: part(undefined, { rows }),
  };
}

/** A thing known of a page, where it is known. */
export const fact = (name: string, text: string | undefined): NonNullable<KioskPage['facts']> =>
  text ? [{ name, text }] : [];
