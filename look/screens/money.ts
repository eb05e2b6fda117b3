import type { ScreenElement } from '../../content/schema/screen.ts';
import { sumOfMoney } from '../../content/text/sum-of-money.ts';

/**
 * Tells whether the picture of a screen could pass for a payment: it names a sum to be paid, or says that
 * something is done beside what was filled in. Such a picture has the band, wherever it is shown. A fee
 * that a portal names does not make its page one of money.
 */
export function showsMoney(elements: readonly ScreenElement[]): boolean {
  const isDone = elements.some((each) => each.type === 'notice' && each.kind === 'done');
  return elements.some(
    (each) =>
      each.type === 'amount' ||
      each.type === 'receipt' ||
      ('value' in each && Boolean(each.value) && (isDone || isPaid(each))),
  );
}

/** A sum that stands where people fill in, or the app has, is to be paid; a fee is told. */
const isPaid = ({ text, value }: { text: string; value?: string | undefined }): boolean =>
  sumOfMoney.test(value ?? '') && !/(?:^|\s)phí(?!\p{L})/iu.test(text);
