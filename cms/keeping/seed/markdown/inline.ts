import type { Link, PhrasingContent } from 'mdast';
import { seedId } from '../seed-id.ts';
import { bold, linkNode, textNode, type Node } from '../../../base/editor/lexical.ts';
import type { TextPlace } from './place.ts';
import { written } from './source.ts';

/** Words that look like Markdown that did not become any. */
const leftover = /\*\*|\]\(|`|\[\[/;

/** The words of one paragraph, heading or list item that begins at a line. */
export interface Words {
  inlines: PhrasingContent[];
  at: number;
  source: string;
}

/** Bold and links as nodes; the first thing that is neither nor plain words is reported. */
export function inlineNodes(words: Words, place: TextPlace): Node[] {
  const strange = strangeIn(words.inlines, words.source);
  if (strange !== undefined)
    place.report(
      `line ${words.at}`,
      'plain words, **bold** or [words](address)',
      JSON.stringify(strange),
    );
  return nodesOf(words, place, 0);
}

function nodesOf(words: Words, place: TextPlace, format: number): Node[] {
  return words.inlines.flatMap((inline) => {
    if (inline.type === 'text') return [textNode(inline.value.replaceAll('\n', ' '), format)];
    if (inline.type === 'strong')
      return nodesOf({ ...words, inlines: inline.children }, place, format | bold);
    return inline.type === 'link' ? [link(inline, words, place, format)] : [];
  });
}

function link({ url, children }: Link, words: Words, place: TextPlace, format: number): Node {
  place.linkTo(url, `line ${words.at}`);
  const id = seedId(place.document, `${words.at}/${written(children, words.source)}/${url}`);
  return linkNode(id, url, nodesOf({ ...words, inlines: children }, place, format));
}

function strangeIn(inlines: PhrasingContent[], source: string): string | undefined {
  for (const inline of inlines) {
    const isKnown =
      inline.type === 'strong' || (inline.type === 'link' && isWritten(inline, source));
    const strange = isKnown
      ? strangeIn(inline.children, source)
      : inline.type === 'text'
        ? leftover.exec(inline.value)?.[0]
        : written([inline], source);
    if (strange !== undefined) return strange;
  }
  return undefined;
}

/** Tells whether a link is written as `[words](address)`. */
const isWritten = (link: Link, source: string) =>
  link.title == null && written([link], source).startsWith('[');
