/** An address as one copies it by hand: without protocol and mark. */
export function plainAddress(url: string): string {
  return url.replace(/^https?:\/\//, '').replace(/#.*$/, '');
}
