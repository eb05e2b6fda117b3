/**
 * Lets no finger press what was just put in place of something else: the second tap of a double tap was meant
 * for that.
 */
export function settle({ style }: HTMLElement): void {
  style.pointerEvents = 'none';
  setTimeout(() => (style.pointerEvents = ''), 350);
}
