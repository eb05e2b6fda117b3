/** A node of the editor's state, as Payload stores it. */
export interface Node {
  type: string;
  version: number;
  [field: string]: unknown;
}

/** Rich text as Payload's editor stores it. */
export interface RichText {
  root: {
    type: 'root';
    format: '';
    indent: 0;
    version: 1;
    direction: null;
    children: Node[];
  };
  [field: string]: unknown;
}

const element = { format: '', indent: 0, version: 1, direction: null } as const;

/** The bit of a text node's format that makes it bold. */
export const bold = 1;

export const richText = (children: Node[]): RichText => ({
  root: { type: 'root', ...element, children },
});

export const textNode = (text: string, format = 0): Node => ({
  type: 'text',
  version: 1,
  text,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
});

export const linkNode = (id: string, url: string, children: Node[]): Node => ({
  ...element,
  type: 'link',
  version: 3,
  id,
  fields: { linkType: 'custom', url, newTab: false },
  children,
});

export const paragraphNode = (children: Node[]): Node => ({
  ...element,
  type: 'paragraph',
  textFormat: 0,
  textStyle: '',
  children,
});

export const headingNode = (tag: 'h3' | 'h4', children: Node[]): Node => ({
  ...element,
  type: 'heading',
  tag,
  children,
});

export const listNode = (listType: 'bullet' | 'number', items: Node[][]): Node => ({
  ...element,
  type: 'list',
  listType,
  tag: listType === 'bullet' ? 'ul' : 'ol',
  start: 1,
  children: items.map((children, at) => ({
    ...element,
    type: 'listitem',
    value: at + 1,
    children,
  })),
});

/** A block of the editor (callout, contact, app, video). */
export const blockNode = (
  id: string,
  blockType: string,
  fields: Record<string, unknown>,
): Node => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id, blockName: '', blockType, ...fields },
});
