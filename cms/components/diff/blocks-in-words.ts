import type { Block, Field } from 'payload';

/** Rich text as Payload's editor keeps it. */
export interface Text {
  root: TextNode & { children: TextNode[] };
}

/** A node of it: a paragraph, a heading, a block of the editor. */
export interface TextNode {
  type: string;
  children?: TextNode[];
  [key: string]: unknown;
}

/** What a document is called that a block points to. */
export type TitleOf = (collection: string, value: unknown) => Promise<string>;

/** A text whose blocks are paragraphs that say what stands in them: comparisons only know those. */
export async function blocksInWords(text: Text, blocks: Block[], titleOf: TitleOf): Promise<Text> {
  const children = await Promise.all(
    text.root.children.map((node) => (isBlock(node) ? inWords(node, blocks, titleOf) : [node])),
  );
  return { ...text, root: { ...text.root, children: children.flat() } };
}

interface BlockNode extends TextNode {
  fields: Record<string, unknown>;
}

const isBlock = (node: TextNode): node is BlockNode => node.type === 'block';

/** Fields that Payload adds to every block. */
const ofPayload = new Set(['id', 'blockName']);

async function inWords(
  { fields }: BlockNode,
  blocks: Block[],
  titleOf: TitleOf,
): Promise<TextNode[]> {
  const block = blocks.find(({ slug }) => slug === fields['blockType']);
  if (!block) return [];
  const named = block.fields.flatMap((field) =>
    'name' in field && !ofPayload.has(field.name) ? [field] : [],
  );
  const said = await Promise.all(
    named.map((field) => fieldInWords(field, fields[field.name], titleOf)),
  );
  return [paragraph(String(block.labels?.singular ?? block.slug), bold), ...said.flat()];
}

async function fieldInWords(field: Field, value: unknown, titleOf: TitleOf): Promise<TextNode[]> {
  if (value === undefined || value === null || value === '') return [];
  if (field.type === 'richText') return (value as Text).root.children;
  const label = 'label' in field && typeof field.label === 'string' ? `${field.label}: ` : '';
  return [paragraph(label + (await valueInWords(field, value, titleOf)))];
}

function valueInWords(field: Field, value: unknown, titleOf: TitleOf): Promise<string> | string {
  if (
    (field.type === 'relationship' || field.type === 'upload') &&
    !Array.isArray(field.relationTo)
  )
    return titleOf(field.relationTo, value);
  if (field.type !== 'select') return String(value);
  const option = field.options.find((one) => typeof one !== 'string' && one.value === value);
  return typeof option === 'object' ? String(option.label) : String(value);
}

const bold = 1;

function paragraph(text: string, format = 0): TextNode {
  const words = { type: 'text', version: 1, text, format, detail: 0, mode: 'normal', style: '' };
  return { type: 'paragraph', version: 1, format: '', indent: 0, children: [words] };
}
