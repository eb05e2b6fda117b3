import type { ScreenElement } from '../../content/schema/screen.ts';

/**
 * Tells whether the picture of a screen could pass for a payment: it names a sum, or says that something
 * is done beside what was filled in. Such a picture has the band, wherever it is shown.
 */
export function showsMoney(elements: readonly ScreenElement[]): boolean {
  const isDone = elements.some((each) => each.type === 'notice' && each.kind === 'done');
  return elements.some(
    (each) =>
      each.type === 'amount' ||
      each.type === 'receipt' ||
      (isDone && 'value' in each && Boolean(each.value)),
  );
}
