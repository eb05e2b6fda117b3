import { seedId } from '../seed-id.ts';
import { type TextPlace } from './place.ts';
import { bold, linkNode, textNode, type Node } from './lexical.ts';

const marks = /\*\*(?<strong>.+?)\*\*|\[(?<label>[^\]]+)\]\((?<url>[^)\s]+)\)/u;

/** What would be Markdown or HTML elsewhere and is not understood here. */
const notPlain = /<\/?[a-z!][^>]*>|\*\*|!\[|\]\(|`|\[\[/iu;

/** Bold and links of one paragraph as nodes. */
export function inlineNodes(text: string, at: number, place: TextPlace, format = 0): Node[] {
  const match = marks.exec(text);
  if (!match?.groups) return plainNodes(text, at, place, format);
  const { strong, label, url } = match.groups;
  const marked =
    strong === undefined
      ? [link(label ?? '', url ?? '', at, place, format)]
      : inlineNodes(strong, at, place, format | bold);
  return [
    ...plainNodes(text.slice(0, match.index), at, place, format),
    ...marked,
    ...inlineNodes(text.slice(match.index + match[0].length), at, place, format),
  ];
}

function link(label: string, url: string, at: number, place: TextPlace, format: number): Node {
  place.linkTo(url, `line ${at}`);
  const id = seedId(place.document, `${at}/${label}/${url}`);
  return linkNode(id, url, inlineNodes(label, at, place, format));
}

function plainNodes(text: string, at: number, { report }: TextPlace, format: number): Node[] {
  if (text === '') return [];
  const wrong = notPlain.exec(text);
  if (wrong)
    report(`line ${at}`, 'plain words, **bold** or [words](address)', JSON.stringify(wrong[0]));
  return [textNode(text, format)];
}
