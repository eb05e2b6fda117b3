/**
 * A pasted node, as a browser's DOM or `htmlparser2` gives it: the little of a node that the rules
 * read.
 */
export interface SourceNode {
  /** 1 an element, 3 a text, 9 a document, 11 a fragment; all else says nothing. */
  readonly nodeType: number;
  readonly nodeValue?: string | null;
  readonly tagName?: string;
  readonly attributes?: Iterable<{ readonly name: string; readonly value: string }>;
  readonly childNodes?: Iterable<SourceNode>;
}

/** An element with its attributes looked up. */
export interface SourceElement {
  tag: string;
  attribute: (name: string) => string;
  /** A declaration of its `style`, in small letters; empty when there is none. */
  style: (property: string) => string;
  children: SourceNode[];
}

/** A node as an element; undefined when it is none. */
export function elementOf(node: SourceNode): SourceElement | undefined {
  if (node.nodeType !== 1 || node.tagName === undefined) return undefined;
  const attributes = new Map<string, string>();
  for (const { name, value } of node.attributes ?? []) attributes.set(name.toLowerCase(), value);
  const attribute = (name: string) => attributes.get(name) ?? '';
  return {
    tag: node.tagName.toLowerCase(),
    attribute,
    style: (property) => declared(attribute('style'), property),
    children: childrenOf(node),
  };
}

/** The nodes inside one. */
export function childrenOf(node: SourceNode): SourceNode[] {
  return [...(node.childNodes ?? [])];
}

function declared(style: string, property: string): string {
  for (const declaration of style.split(';')) {
    const at = declaration.indexOf(':');
    if (declaration.slice(0, at).trim().toLowerCase() === property)
      return declaration
        .slice(at + 1)
        .trim()
        .toLowerCase();
  }
  return '';
}
