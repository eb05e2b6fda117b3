import { isVietnamesePhone } from '../../../content/text/phone.ts';
import { seedId } from '../seed-id.ts';
import { inlineNodes } from './inline.ts';
import {
  blockNode,
  headingNode,
  listNode,
  paragraphNode,
  richText,
  type Node,
  type RichText,
} from './lexical.ts';
import { type Line } from './lines.ts';
import { type TextPlace } from './place.ts';

const calloutKinds = { NOTE: 'note', TIP: 'tip', CAUTION: 'warning', WARNING: 'warning' } as const;

/** The words of a callout line: `> [!NOTE]` opens one. */
const calloutStart = /^> \[!(?<kind>[A-Z]+)\]$/;

/** Markdown of the allowed subset as rich text; nothing when there is no text. */
export function toRichText(lines: Line[], place: TextPlace): RichText | undefined {
  const nodes = paragraphsOf(lines).flatMap((paragraph) => toNodes(paragraph, place));
  return nodes.length > 0 ? richText(nodes) : undefined;
}

/** Takes the `> [!WARNING]` callouts out of a step's lines; their words are plain text. */
export function takeWarning(lines: Line[]): { warnings: string[]; rest: Line[] } {
  const warnings: string[] = [];
  const rest: Line[] = [];
  for (const paragraph of paragraphsOf(lines)) {
    if (calloutStart.exec(paragraph[0]?.text ?? '')?.groups?.kind === 'WARNING')
      warnings.push(
        quoted(paragraph.slice(1))
          .map(({ text }) => text)
          .join(' '),
      );
    else rest.push(...paragraph, { at: 0, text: '' });
  }
  return { warnings, rest };
}

/** Lines that belong together: an empty line or another kind of line begins a new paragraph. */
function paragraphsOf(lines: Line[]): Line[][] {
  const groups: Line[][] = [[]];
  for (const line of lines) {
    const first = groups.at(-1)?.[0];
    const goesOn =
      first && (kindOf(line) === kindOf(first) || (isList(first) && kindOf(line) === 'text'));
    if (!goesOn || line.text.trim() === '') groups.push([]);
    if (line.text.trim() !== '') groups.at(-1)?.push(line);
  }
  return groups.filter((group) => group.length > 0);
}

type LineKind = 'text' | 'list' | 'quote' | `single ${number}`;

function kindOf({ text, at }: Line): LineKind {
  if (text.startsWith('>')) return 'quote';
  if (/^(?:- |\d+\. )/.test(text)) return 'list';
  return /^(?:#|\[\[|!\[|\||```|---)/.test(text) ? `single ${at}` : 'text';
}

const isList = (line: Line) => kindOf(line) === 'list';

function toNodes(paragraph: Line[], place: TextPlace): Node[] {
  const [first] = paragraph;
  if (!first) return [];
  const { at, text } = first;
  if (text.startsWith('>')) return callout(paragraph, place);
  if (isList(first)) return [list(paragraph, place)];
  if (text.startsWith('[[')) return block(first, place);
  const heading = /^(?<level>##|###) (?<words>.+)$/.exec(text)?.groups;
  if (heading && place.headings)
    return [
      headingNode(
        heading.level === '##' ? 'h3' : 'h4',
        inlineNodes(heading.words ?? '', at, place),
      ),
    ];
  if (kindOf(first) !== 'text') {
    place.report(`line ${at}`, 'a paragraph, a list, a callout or [[…]]', JSON.stringify(text));
    return [];
  }
  return [paragraphNode(inlineNodes(joined(paragraph), at, place))];
}

function callout(paragraph: Line[], place: TextPlace): Node[] {
  const [first, ...rest] = paragraph;
  const name = calloutStart.exec(first?.text ?? '')?.groups?.kind;
  const kind = Object.entries(calloutKinds).find(([known]) => known === name)?.[1];
  const body = toRichText(quoted(rest), place);
  if (kind && body && first)
    return [blockNode(seedId(place.document, `callout/${first.at}`), 'callout', { kind, body })];
  place.report(
    `line ${first?.at}`,
    '> [!NOTE], [!TIP], [!CAUTION] or [!WARNING] and lines of text below it',
    JSON.stringify(first?.text),
  );
  return [];
}

function list(paragraph: Line[], place: TextPlace): Node {
  const items: Line[][] = [];
  for (const line of paragraph) {
    if (isList(line)) items.push([line]);
    else items.at(-1)?.push(line);
    if (/^\s+(?:- |\d+\. )/.test(line.text))
      place.report(`line ${line.at}`, 'a list of one level', JSON.stringify(line.text));
  }
  const type = paragraph[0]?.text.startsWith('- ') ? 'bullet' : 'number';
  return listNode(
    type,
    items.map((item) =>
      inlineNodes(joined(item).replace(/^(?:- |\d+\. )/, ''), item[0]?.at ?? 0, place),
    ),
  );
}

function block({ at, text }: Line, place: TextPlace): Node[] {
  const { name, rest } = /^\[\[(?<name>[^:\]]+): *(?<rest>[^\]]+)\]\]$/.exec(text)?.groups ?? {};
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
    JSON.stringify(text),
  );
  return [];
}

const joined = (lines: Line[]) => lines.map(({ text }) => text.trim()).join(' ');

const quoted = (lines: Line[]) =>
  lines.map(({ at, text }) => ({ at, text: text.replace(/^> ?/, '') }));
