const entities: readonly (readonly [string, string])[] = [
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&#39;', "'"],
  ['&nbsp;', ' '],
  ['&amp;', '&'],
];

/** The words of blocks without their mark-up, for search engines, the search and reading aloud. */
export function plainText(blocks: readonly { type: string; html?: string }[]): string {
  const words = blocks
    .flatMap(({ html }) => html ?? [])
    .join(' ')
    .replace(/<[^>]+>/g, ' ');
  return entities
    .reduce((text, [entity, letter]) => text.replaceAll(entity, letter), words)
    .replace(/\s+/g, ' ')
    .trim();
}
