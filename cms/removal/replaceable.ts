/**
 * What another document can stand for, wherever it is used. Places are not among them: their pages,
 * names and numbers hang together, and they are replaced from a date.
 */
const replaceable = new Set<string>([
  'guides',
  'articles',
  'documents',
  'apps',
  'topics',
  'notices',
  'hotlines',
  'terms',
  'media',
]);

/** Whether documents of the collection can be replaced everywhere at once. */
export function isReplaceable(collection: string): boolean {
  return replaceable.has(collection);
}
