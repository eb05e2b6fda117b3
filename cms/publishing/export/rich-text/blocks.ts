import type { Block } from '../../../../content/schema/blocks.ts';
import { idOf, some, type Relation } from '../values.ts';
import { htmlOf } from './html.ts';
import type { Node, RichText } from './state.ts';

/** Rich text as typed blocks; everything between two blocks of the editor is one run of prose. */
export function blocksOf(state: RichText | null | undefined): Block[] {
  if (!state) return [];
  const blocks: Block[] = [];
  let run: Node[] = [];
  const endRun = () => {
    const html = htmlOf({ root: { ...state.root, children: run } });
    if (html) blocks.push({ type: 'prose', html });
    run = [];
  };
  for (const node of state.root.children) {
    if (node.type !== 'block') {
      run.push(node);
      continue;
    }
    endRun();
    const block = blockOf((node as BlockNode).fields);
    if (block) blocks.push(block);
  }
  endRun();
  return blocks;
}

type BlockNode = Node & { fields: BlockFields };

/** The fields of a block as `cms/base/editor/blocks.ts` defines them. */
interface BlockFields {
  blockType: string;
  kind?: 'note' | 'warning' | 'tip' | null;
  body?: RichText | null;
  name?: string | null;
  phone?: string | null;
  note?: string | null;
  app?: Relation;
  url?: string | null;
  title?: string | null;
  media?: Relation;
}

/** Leaves out a block that lacks a required field. */
function blockOf(fields: BlockFields): Block | undefined {
  const { name, phone, url, title } = fields;
  const app = idOf(fields.app);
  const media = idOf(fields.media);
  const note = some(fields.note);
  const html = htmlOf(fields.body);
  switch (fields.blockType) {
    case 'callout':
      return html ? { type: 'callout', kind: fields.kind ?? 'note', html } : undefined;
    case 'contact':
      return name && phone ? { type: 'contact', name, phone, ...(note && { note }) } : undefined;
    case 'app':
      return app ? { type: 'app', app } : undefined;
    case 'video':
      return url && title ? { type: 'video', url, title } : undefined;
    case 'attachment':
      return media && title ? { type: 'attachment', media, title } : undefined;
    default:
      return undefined;
  }
}
