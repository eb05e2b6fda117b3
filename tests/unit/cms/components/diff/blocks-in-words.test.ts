import type { Block } from 'payload';
import { expect, it } from 'vitest';
import {
  blocksInWords,
  type Text,
  type TextNode,
} from '../../../../../cms/components/diff/blocks-in-words.ts';
import { richTextBlocks } from '../../../../../cms/editor/blocks.ts';

const prose = (text: string): TextNode => ({
  type: 'paragraph',
  children: [{ type: 'text', text }],
});
/** As they are once Payload has looked at them. */
const blocks: Block[] = richTextBlocks.map((one) => ({
  ...one,
  fields: [...one.fields, { name: 'id', type: 'text' }, { name: 'blockName', type: 'text' }],
}));
const block = (fields: object): TextNode => ({ type: 'block', fields });
const textOf = (children: TextNode[]): Text => ({ root: { type: 'root', children } });

const said = async (...nodes: TextNode[]) => {
  const titleOf = (collection: string, value: unknown) =>
    Promise.resolve(`${collection} ${String(value)}`);
  const { root } = await blocksInWords(textOf(nodes), blocks, titleOf);
  return root.children.map(({ type, children }) => [type, children?.[0]?.['text']]);
};

it('says what stands in a block by the labels of its fields', async () => {
  const callout = block({
    id: 'a1b2c3d4e5f6',
    blockType: 'callout',
    kind: 'warning',
    body: textOf([prose('Coi chừng kẻ gạt.')]),
  });
  expect(await said(prose('Trước.'), callout, prose('Sau.'))).toEqual([
    ['paragraph', 'Trước.'],
    ['paragraph', 'Khung lưu ý'],
    ['paragraph', 'Loại: Cảnh báo'],
    ['paragraph', 'Coi chừng kẻ gạt.'],
    ['paragraph', 'Sau.'],
  ]);
});

it('names a document that a block points to, and leaves empty fields out', async () => {
  const app = block({ blockType: 'app', app: 'vneid' });
  const contact = block({ blockType: 'contact', name: 'Công an', phone: '113', note: '' });
  expect(await said(app, contact)).toEqual([
    ['paragraph', 'Ứng dụng'],
    ['paragraph', 'Ứng dụng, dịch vụ số: apps vneid'],
    ['paragraph', 'Số điện thoại'],
    ['paragraph', 'Gọi cho ai: Công an'],
    ['paragraph', 'Số điện thoại: 113'],
  ]);
});
