import type { Field } from 'payload';
import { richTextBlocks } from '../../base/editor/blocks.ts';
import type { Names } from './names.ts';
import { texts } from './texts.ts';

/** A node of a rich text as Payload's editor keeps it. */
interface TextNode {
  type: string;
  children?: TextNode[];
  [key: string]: unknown;
}

/** Says a field of a block in words. */
export type Say = (field: Field, value: unknown) => string[];

/** A rich text line by line: paragraphs, headings, items of lists, and what stands in its blocks. */
export function linesOf(text: unknown, names: Names, say: Say): string[] {
  const root = (text as { root?: TextNode } | null | undefined)?.root;
  return (root?.children ?? []).flatMap((node) => nodeLines(node, names, say));
}

function nodeLines(node: TextNode, names: Names, say: Say): string[] {
  const { type, children = [] } = node;
  if (type === 'block') return blockLines(node, say);
  if (type === 'list')
    return children.flatMap((item) => {
      const inner = (item.children ?? []).filter((each) => each.type === 'list');
      const own = (item.children ?? []).filter((each) => each.type !== 'list');
      const words = wordsIn(own, names);
      const lines = inner.flatMap((list) => nodeLines(list, names, say));
      return words ? [texts.item + words, ...lines] : lines;
    });
  const words = wordsIn(children, names);
  return words ? [words] : [];
}

function wordsIn(nodes: TextNode[], names: Names): string {
  return nodes
    .map((node) => {
      if (typeof node['text'] === 'string') return node['text'];
      if (node.type === 'linebreak' || node.type === 'tab') return ' ';
      const words = wordsIn(node.children ?? [], names);
      return node.type === 'link' ? texts.link(words, leadsTo(node, names)) : words;
    })
    .join('')
    .trimEnd();
}

function leadsTo({ fields }: TextNode, names: Names): string {
  const { linkType, url, doc } = (fields ?? {}) as {
    linkType?: string;
    url?: string;
    doc?: { relationTo: string; value: unknown } | null;
  };
  if (linkType === 'internal' && doc) return names.titleOf(doc.relationTo, doc.value);
  return url ?? '';
}

function blockLines({ fields }: TextNode, say: Say): string[] {
  const values = (fields ?? {}) as Record<string, unknown>;
  const block = richTextBlocks.find(({ slug }) => slug === values['blockType']);
  if (!block) return [];
  const said = block.fields.flatMap((field) =>
    'name' in field && field.name ? say(field, values[field.name]) : [],
  );
  return [String(block.labels?.singular ?? block.slug), ...said];
}
