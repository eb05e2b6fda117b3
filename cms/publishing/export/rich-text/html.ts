import { convertLexicalToHTML, type HTMLConverters } from '@payloadcms/richtext-lexical/html';
import { escapeHtml } from '../../../../content/text/escape-html.ts';
import { addressInPlaceOf, type LinkFields } from './link.ts';
import type { RichText } from './state.ts';

/** The bit of a text node's format that makes it bold. */
const bold = 1;

type Children = { children: unknown[] };

const inside = (node: unknown, nodesToHTML: (args: { nodes: never[] }) => string[]): string =>
  nodesToHTML({ nodes: (node as Children).children as never[] }).join('');

/**
 * Allowed nodes and their tags. `href` is the only attribute; of other nodes only the text is kept.
 */
const converters: HTMLConverters = {
  text: ({ node }) => {
    const words = escapeHtml(node.text);
    return node.format & bold ? `<strong>${words}</strong>` : words;
  },
  linebreak: () => '<br>',
  tab: () => ' ',
  paragraph: ({ node, nodesToHTML }) => wrapped('p', inside(node, nodesToHTML)),
  heading: ({ node, nodesToHTML }) =>
    wrapped(node.tag === 'h4' ? 'h4' : 'h3', inside(node, nodesToHTML)),
  list: ({ node, nodesToHTML }) =>
    wrapped(node.tag === 'ol' ? 'ol' : 'ul', inside(node, nodesToHTML)),
  listitem: ({ node, nodesToHTML }) => wrapped('li', inside(node, nodesToHTML)),
  link: ({ node, nodesToHTML }) => linked(node.fields, inside(node, nodesToHTML)),
  autolink: ({ node, nodesToHTML }) => linked(node.fields, inside(node, nodesToHTML)),
  unknown: ({ node, nodesToHTML }) => ('children' in node ? inside(node, nodesToHTML) : ''),
};

/** Rich text without blocks as sanitised HTML; empty when there is no text. */
export function htmlOf(state: RichText | null | undefined): string {
  if (!state) return '';
  return convertLexicalToHTML({
    converters,
    data: state,
    disableContainer: true,
    disableIndent: true,
    disableTextAlign: true,
  });
}

/** Reverses `escapeHtml`. */
export function unescapeHtml(html: string): string {
  return html
    .replaceAll('&quot;', '"')
    .replaceAll('&gt;', '>')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');
}

function wrapped(tag: string, html: string): string {
  return html.trim() === '' ? '' : `<${tag}>${html}</${tag}>`;
}

function linked(fields: LinkFields, words: string): string {
  const href = addressInPlaceOf(fields);
  return href && words ? `<a href="${escapeHtml(href)}">${words}</a>` : words;
}
