import type { Blockquote, Image, List, Paragraph } from 'mdast';
import { isVietnamesePhone } from '../../../../content/text/phone.ts';
import { seedId } from '../seed-id.ts';
import { readCallout } from './callout.ts';
import { inlineNodes } from './inline.ts';
import {
  blockNode,
  headingNode,
  listNode,
  paragraphNode,
  richText,
  type Node,
  type RichText,
} from '../../../base/editor/lexical.ts';
import type { TextPlace } from './place.ts';
import { firstLine, lineOf, withoutFirstLine, type Block, type Passage } from './source.ts';

const calloutKinds = new Map([
  ['NOTE', 'note'],
  ['TIP', 'tip'],
  ['CAUTION', 'warning'],
  ['WARNING', 'warning'],
]);

/** Markdown of the allowed subset as rich text; nothing when there is no text. */
export function toRichText(passage: Passage | undefined, place: TextPlace): RichText | undefined {
  if (!passage) return undefined;
  const nodes = passage.blocks.flatMap((block) => toNodes(block, passage.source, place));
  return nodes.length > 0 ? richText(nodes) : undefined;
}

/** Takes the callouts of one name (`> [!WARNING]`) out of a step's text, as their blocks. */
export function takeCallouts(
  { source, blocks }: Passage,
  name: string,
): { taken: Passage[]; rest: Passage } {
  const taken: Passage[] = [];
  const rest: Passage = { source, blocks: [] };
  for (const block of blocks) {
    const callout = block.type === 'blockquote' ? readCallout(block, source) : undefined;
    if (callout?.name === name) taken.push(callout.body);
    else rest.blocks.push(block);
  }
  return { taken, rest };
}

/** Takes the picture off that is all of a step's first line. */
export function takePicture(passage: Passage): { picture: Image | undefined; rest: Passage } {
  const [first, ...others] = passage.blocks;
  const [picture, after] = first?.type === 'paragraph' ? first.children : [];
  const isLine = !after || (after.type === 'text' && after.value.startsWith('\n'));
  if (first?.type !== 'paragraph' || picture?.type !== 'image' || !isLine)
    return { picture: undefined, rest: passage };
  const below = withoutFirstLine(first, passage.source);
  return { picture, rest: { ...passage, blocks: [...below, ...others] } };
}

/** The words of a passage that is one paragraph of nothing but words. */
export function plainWords({ blocks }: Passage): string | undefined {
  const [first, second] = blocks;
  if (first?.type !== 'paragraph' || second) return undefined;
  const [words, more] = first.children;
  return words?.type === 'text' && !more ? words.value.replaceAll('\n', ' ') : undefined;
}

function toNodes(block: Block, source: string, place: TextPlace): Node[] {
  const at = lineOf(block);
  if (block.type === 'blockquote') return callout(block, source, place);
  if (block.type === 'list') return [list(block, source, place)];
  if (block.type === 'paragraph') return paragraph(block, source, place);
  if (block.type === 'heading' && place.headings && (block.depth === 2 || block.depth === 3)) {
    const words = inlineNodes({ inlines: block.children, at, source }, place);
    return [headingNode(block.depth === 2 ? 'h3' : 'h4', words)];
  }
  reportBlock(block, source, place);
  return [];
}

function reportBlock(block: Block, source: string, place: TextPlace): void {
  const expected = 'a paragraph, a list, a callout or [[…]]';
  place.report(`line ${lineOf(block)}`, expected, firstLine(block, source));
}

function paragraph(block: Paragraph, source: string, place: TextPlace): Node[] {
  const at = lineOf(block);
  const text = source.slice(block.position?.start.offset, block.position?.end.offset);
  if (text.startsWith('[['))
    return text.split('\n').flatMap((line, below) => named(line.trim(), at + below, place));
  if (text.startsWith('|') || block.children[0]?.type === 'image') {
    reportBlock(block, source, place);
    return [];
  }
  return [paragraphNode(inlineNodes({ inlines: block.children, at, source }, place))];
}

function callout(quote: Blockquote, source: string, place: TextPlace): Node[] {
  const at = lineOf(quote);
  const read = readCallout(quote, source);
  const kind = read && calloutKinds.get(read.name);
  const body = kind && toRichText(read.body, place);
  if (kind && body)
    return [blockNode(seedId(place.document, `callout/${at}`), 'callout', { kind, body })];
  place.report(
    `line ${at}`,
    '> [!NOTE], [!TIP], [!CAUTION] or [!WARNING] and lines of text below it',
    firstLine(quote, source),
  );
  return [];
}

function list({ ordered, children }: List, source: string, place: TextPlace): Node {
  const items = children.map(({ children: [first, second] }) => {
    const stray = first?.type === 'paragraph' ? second : first;
    if (stray)
      place.report(`line ${lineOf(stray)}`, 'a list of one level', firstLine(stray, source));
    if (first?.type !== 'paragraph') return [];
    return inlineNodes({ inlines: first.children, at: lineOf(first), source }, place);
  });
  return listNode(ordered ? 'number' : 'bullet', items);
}

/** A block that is a line of its own: `[[name: subject | title | note]]`. */
function named(line: string, at: number, place: TextPlace): Node[] {
  const { name, rest } = /^\[\[(?<name>[^:\]]+): *(?<rest>[^\]]+)\]\]$/.exec(line)?.groups ?? {};
  const [subject = '', title = '', note] = (rest ?? '').split('|').map((part) => part.trim());
  const id = seedId(place.document, `block/${at}`);
  if (name === 'gọi' && isVietnamesePhone(subject) && title)
    return [blockNode(id, 'contact', { phone: subject, name: title, ...(note ? { note } : {}) })];
  if (name === 'app' && subject)
    return [blockNode(id, 'app', { app: place.refer('apps', subject, `line ${at}`) })];
  if (name === 'video' && subject.startsWith('https://') && title)
    return [blockNode(id, 'video', { url: subject, title })];
  place.report(
    `line ${at}`,
    '[[gọi: NUMBER | NAME]], [[app: SLUG]] or [[video: https://… | TITLE]]',
    JSON.stringify(line),
  );
  return [];
}
