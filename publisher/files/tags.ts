import { decoded } from './entities.ts';

/** A start tag of a page. */
export interface Tag {
  name: string;
  /** By lower-case name, entities decoded; of two with one name the first counts, as in a browser. */
  attributes: Readonly<Record<string, string>>;
  /** The text of a script or style; absent when its end tag is missing, or none is needed. */
  code?: string;
  /** From its `<` to after its `>`; a script or style to after its end tag. */
  start: number;
  end: number;
}

/** Elements in whose text no tags are, with what ends it. */
const plain = new Map(
  ['script', 'style', 'title', 'textarea', 'iframe', 'noembed', 'noframes', 'xmp'].map((name) => [
    name,
    new RegExp(`</${name}(?=[\\t\\n\\f\\r />])`, 'gi'),
  ]),
);

/**
 * Reads the tags of a page in their order, as browsers tell them apart. Every page passes here once or
 * twice: it goes from one `<` to the next, and takes a third of the time of a tokenizer that looks at each
 * letter.
 * @param until stops at the end tag of this name
 */
export function readTags(html: string, look: (tag: Tag) => void, until?: string): void {
  let drawings = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    const next = html.charCodeAt(at + 1);
    if (isLetter(next)) {
      const found = startTag(html, at);
      if (!found) return;
      const { name, attributes, isClosed, length } = found;
      const tag: Tag = { name, attributes, start: at, end: at + length };
      at = tag.end;
      if (name === 'svg' && !isClosed) drawings += 1;
      const endTag = isClosed && drawings > 0 ? undefined : plain.get(name);
      if (endTag) at = passPlain(html, tag, endTag);
      look(tag);
    } else if (next === slash && isLetter(html.charCodeAt(at + 2))) {
      const end = nameEnd(html, at + 2);
      const name = until || drawings ? html.slice(at + 2, end).toLowerCase() : '';
      if (name === until) return;
      if (name === 'svg' && drawings > 0) drawings -= 1;
      at = after('>', html, end);
    } else if (html.startsWith('<!--', at)) at = commentEnd(html, at + 4);
    else if (next === slash || next === mark || next === question) at = after('>', html, at + 2);
    else at += 1;
  }
}

const [slash, mark, question, more, equals] = [0x2f, 0x21, 0x3f, 0x3e, 0x3d];
const [double, single] = [0x22, 0x27];

function isLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

function isSpace(code: number): boolean {
  return code === 0x20 || (code <= 0x0d && code >= 0x09 && code !== 0x0b);
}

/** Finds the end of a name that something may follow: a tag's, up to a space, `/` or `>`. */
function nameEnd(html: string, from: number, isAttribute = false): number {
  let at = from;
  for (; at < html.length; at++) {
    const code = html.charCodeAt(at);
    // A name of an attribute may begin with “=”.
    if (code === more || code === slash || isSpace(code)) break;
    if (isAttribute && code === equals && at > from) break;
  }
  return at;
}

/** The place behind a text; the end of the page where it is not there. */
function after(text: string, html: string, from: number): number {
  const found = html.indexOf(text, from);
  return found < 0 ? html.length : found + text.length;
}

const endOfComment = /--!?>/g;

function commentEnd(html: string, from: number): number {
  if (html.startsWith('>', from)) return from + 1;
  if (html.startsWith('->', from)) return from + 2;
  // Both at once: a search for one of them alone would pass to the end of the page in each comment.
  endOfComment.lastIndex = from;
  return endOfComment.test(html) ? endOfComment.lastIndex : html.length;
}

interface StartTag extends Pick<Tag, 'name' | 'attributes'> {
  /** It ends in `/>`, which closes it within an `<svg>`, and nowhere else. */
  isClosed: boolean;
  length: number;
}

/** Start tags as they were written: most stand in many pages, or in the same page again and again. */
const met = new Map<string, StartTag>();
/** Beyond so many, they are met anew. */
const mostMet = 5_000;
/** Longer ones, in letters, hardly come twice. */
const longestMet = 250;

/** Reads a tag from its `<` to its `>`; nothing where the page ends before. */
function startTag(html: string, start: number): StartTag | undefined {
  const length = html.indexOf('>', start) + 1 - start;
  if (length > longestMet) return readStartTag(html, start);
  const text = html.slice(start, start + length);
  const known = met.get(text);
  if (known) return known;
  // In memory of its own: a piece of a page keeps the whole page.
  const own = Buffer.from(text).toString();
  const tag = readStartTag(own, 0);
  // That `>` may stand in an attribute.
  if (!tag) return readStartTag(html, start);
  if (met.size >= mostMet) met.clear();
  met.set(own, tag);
  return tag;
}

function readStartTag(html: string, start: number): StartTag | undefined {
  let at = nameEnd(html, start + 1);
  const name = html.slice(start + 1, at).toLowerCase();
  const attributes: Record<string, string> = {};
  let isClosed = false;
  while (at < html.length) {
    const code = html.charCodeAt(at);
    if (code === more) return { name, attributes, isClosed, length: at + 1 - start };
    isClosed = code === slash;
    if (isClosed || isSpace(code)) at += 1;
    else at = attributeAt(html, at, attributes);
  }
  return undefined;
}

/** Reads an attribute. @returns where it ends; the end of the page where a quote is never closed */
function attributeAt(html: string, from: number, attributes: Record<string, string>): number {
  let at = nameEnd(html, from, true);
  const name = html.slice(from, at).toLowerCase();
  const end = at;
  while (isSpace(html.charCodeAt(at))) at += 1;
  if (html.charCodeAt(at) !== equals) {
    attributes[name] ??= '';
    return end;
  }
  do at += 1;
  while (isSpace(html.charCodeAt(at)));
  const quote = html.charCodeAt(at);
  const isQuoted = quote === double || quote === single;
  const begin = isQuoted ? at + 1 : at;
  const close = isQuoted ? html.indexOf(html.charAt(at), begin) : unquotedEnd(html, begin);
  if (close < 0) return html.length;
  attributes[name] ??= decoded(html.slice(begin, close));
  return isQuoted ? close + 1 : close;
}

function unquotedEnd(html: string, from: number): number {
  let at = from;
  while (at < html.length && html.charCodeAt(at) !== more && !isSpace(html.charCodeAt(at))) at += 1;
  return at;
}

/**
 * Passes the text of an element that has no tags in it, and gives a script or style what it has.
 * @returns where to go on
 */
function passPlain(html: string, tag: Tag, endTag: RegExp): number {
  endTag.lastIndex = tag.end;
  const found = endTag.exec(html);
  if (!found) return html.length;
  const { index } = found;
  if (tag.name !== 'script' && tag.name !== 'style') return index;
  tag.code = html.slice(tag.end, index);
  const nameEnds = index + found[0].length;
  tag.end = nameEnds + 1;
  return after('>', html, nameEnds);
}
