/** Lets no finger press what was just put in place of something else: the second tap of a double tap was meant for that. */
export function settle(element: HTMLElement): void {
  element.style.pointerEvents = 'none';
  setTimeout(() => (element.style.pointerEvents = ''), 350);
}
