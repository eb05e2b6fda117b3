/** Letters of Khmer. */
const khmer = /[\u1780-\u17ff]/;

/**
 * The address that looks for words in Khmer letters: none for other words, and where nothing is written in
 * Khmer.
 */
export function searchedInKhmer(asked: string): string | undefined {
  const way = document.querySelector<HTMLAnchorElement>('a[hreflang="km"]');
  return way && khmer.test(asked) ? `${way.pathname}?q=${encodeURIComponent(asked)}` : undefined;
}
