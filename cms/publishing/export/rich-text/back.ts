import { DomUtils, ElementType, parseDocument } from 'htmlparser2';
import type { Block } from '../../../../content/schema/blocks.ts';
import {
  blockNode,
  bold,
  headingNode,
  linkNode,
  listNode,
  paragraphNode,
  richText,
  textNode,
  type Node,
  type RichText,
} from '../../../base/editor/lexical.ts';

type Child = ReturnType<typeof parseDocument>['children'][number];

/** Typed blocks as the editor keeps them: what `blocks.ts` does, the other way round. */
export function stateOf(blocks: Block[] | undefined): RichText | undefined {
  if (!blocks || blocks.length === 0) return undefined;
  return richText(blocks.flatMap(nodesOf));
}

function nodesOf(block: Block): Node[] {
  const node = (fields: object) => [blockNode(crypto.randomUUID(), block.type, { ...fields })];
  switch (block.type) {
    case 'prose':
      return proseNodes(block.html);
    case 'callout':
      return node({ kind: block.kind, body: richText(proseNodes(block.html)) });
    case 'contact':
      return node({ name: block.name, phone: block.phone, note: block.note });
    case 'app':
      return node({ app: block.app });
    case 'video':
      return node({ url: block.url, title: block.title });
    case 'attachment':
      return node({ media: block.media, title: block.title });
  }
}

function proseNodes(html: string): Node[] {
  return parseDocument(html).children.flatMap((child) => {
    if (child.type !== ElementType.Tag) return [paragraphNode(inlineNodes([child], 0))];
    switch (child.name) {
      case 'h3':
      case 'h4':
        return [headingNode(child.name, inlineNodes(child.children, 0))];
      case 'ul':
      case 'ol':
        return [listNode(child.name === 'ul' ? 'bullet' : 'number', itemsOf(child.children))];
      default:
        return [paragraphNode(inlineNodes(child.children, 0))];
    }
  });
}

function itemsOf(children: Child[]): Node[][] {
  return children.flatMap((item) =>
    item.type === ElementType.Tag ? [inlineNodes(item.children, 0)] : [],
  );
}

function inlineNodes(children: Child[], format: number): Node[] {
  return children.flatMap((child) => {
    if (child.type === ElementType.Text)
      return child.data === '' ? [] : [textNode(child.data, format)];
    if (child.type !== ElementType.Tag) return [];
    switch (child.name) {
      case 'br':
        return [{ type: 'linebreak', version: 1 }];
      case 'strong':
        return inlineNodes(child.children, format | bold);
      case 'a':
        return [
          linkNode(
            crypto.randomUUID(),
            DomUtils.getAttributeValue(child, 'href') ?? '',
            inlineNodes(child.children, format),
          ),
        ];
      case 'ul':
      case 'ol':
        return [listNode(child.name === 'ul' ? 'bullet' : 'number', itemsOf(child.children))];
      default:
        return inlineNodes(child.children, format);
    }
  });
}
