import { relationOf, textOf, valuesOf, type Reading, type Values } from './reading.ts';

/** Reads the passages, links, numbers and headings of one rich text, as Payload's editor keeps it. */
export function readRichText(state: unknown, path: string, into: Reading): void {
  for (const node of childrenOf(valuesOf(state)['root'])) readBlock(node, path, into);
}

function readBlock(node: Values, path: string, into: Reading): void {
  switch (node['type']) {
    case 'heading':
      readHeading(node, path, into);
      return;
    case 'list':
      readList(node, path, into);
      return;
    case 'block':
      readOwnBlock(valuesOf(node['fields']), path, into);
      return;
    default:
      readWords(node, 'text', path, into);
  }
}

function readHeading(node: Values, path: string, into: Reading): void {
  const text = readWords(node, 'heading', path, into);
  into.headings.push({ path, level: Number(String(node['tag']).slice(1)), text });
}

function readList(node: Values, path: string, into: Reading): void {
  const items: string[] = [];
  for (const item of childrenOf(node)) {
    const inner = childrenOf(item);
    const words = inner.filter(({ type }) => type !== 'list');
    const text = readWords({ ...item, children: words }, 'item', path, into);
    if (text !== '') items.push(text);
    for (const list of inner) if (list['type'] === 'list') readList(list, path, into);
  }
  into.lists.push({ path, numbered: node['listType'] === 'number', items });
}

/** The blocks of `cms/base/editor/blocks.ts`. */
function readOwnBlock(fields: Values, path: string, into: Reading): void {
  if (fields['blockType'] === 'callout') readRichText(fields['body'], path, into);
  if (fields['blockType'] === 'contact') {
    const number = textOf(fields['phone']);
    if (number !== '') into.calls.push({ path, number });
  }
  const url = textOf(fields['url']);
  if (fields['blockType'] === 'video' && url !== '')
    into.links.push({ path, url, words: textOf(fields['title']) });
  const app = relationOf(fields['app']);
  if (fields['blockType'] === 'app' && app)
    into.links.push({ path, words: '', document: { collection: 'apps', id: app } });
}

/** Notes the words of a paragraph, heading or item and the links in them. @returns the words */
function readWords(
  node: Values,
  as: 'text' | 'heading' | 'item',
  path: string,
  into: Reading,
): string {
  const text = wordsIn(node, path, into).replace(/\s+/g, ' ').trim();
  if (text !== '') into.passages.push({ path, as, text });
  return text;
}

function wordsIn(node: Values, path: string, into: Reading): string {
  if (node['type'] === 'text') return String(node['text'] ?? '').normalize('NFC');
  if (node['type'] === 'linebreak') return ' ';
  const words = childrenOf(node)
    .map((child) => wordsIn(child, path, into))
    .join('');
  if (node['type'] === 'link' || node['type'] === 'autolink')
    noteLink(valuesOf(node['fields']), words.trim(), path, into);
  return words;
}

function noteLink(fields: Values, words: string, path: string, into: Reading): void {
  if (fields['linkType'] !== 'internal') {
    into.links.push({ path, words, url: textOf(fields['url']) });
    return;
  }
  const { relationTo, value } = valuesOf(fields['doc']);
  const id = relationOf(value);
  if (typeof relationTo === 'string' && id)
    into.links.push({ path, words, document: { collection: relationTo, id } });
}

function childrenOf(node: unknown): Values[] {
  const { children } = valuesOf(node);
  return Array.isArray(children) ? children.map(valuesOf) : [];
}

/** Tells whether a value is a rich text in which nothing stands. */
export function isEmptyRichText(value: unknown): boolean {
  const { root } = valuesOf(value);
  return root !== undefined && !childrenOf(root).some(saysSomething);
}

function saysSomething(node: Values): boolean {
  if (node['type'] === 'block') return true;
  if (node['type'] === 'text') return textOf(node['text']) !== '';
  return childrenOf(node).some(saysSomething);
}
