import { keep, recall } from '../storage/storage.ts';
import { myBankKey } from './my-bank-key.ts';

let told: Element | undefined;
let isRecalled = false;

/**
 * Puts how to reach the chosen bank before the others, and remembers which one that is. The first time
 * on a page, where nothing is chosen yet, the one of the last time is.
 */
export function showFirst(banks: HTMLSelectElement): void {
  const kept = recall(myBankKey);
  const isNamed = [...banks.options].some(({ value }) => value === kept);
  if (!isRecalled && !banks.value && kept && isNamed) banks.value = kept;
  isRecalled = true;
  if (banks.value || isNamed) keep(myBankKey, banks.value || null);
  told?.remove();
  told = undefined;
  if (!banks.value) return;
  const call = lineOf(banks.value, '.step p', (line) => line.querySelector('.call') !== null);
  if (!call) told = asParagraph(lineOf(banks.value, '.step li'));
  const first = call ?? told;
  if (first) banks.closest('.field')?.after(first);
}

/** Finds the line that begins with the name of a bank. */
function lineOf(
  name: string,
  lines: string,
  isOne: (line: Element) => boolean = () => true,
): Element | undefined {
  return [...document.querySelectorAll(lines)].find(
    (line) => isOne(line) && line.textContent?.trim().startsWith(name),
  );
}

/** A copy, as a paragraph, of the line that a bank without a number has in the list, which stays as it is. */
function asParagraph(line: Element | undefined): Element | undefined {
  if (!line) return undefined;
  const paragraph = document.createElement('p');
  paragraph.append(...line.cloneNode(true).childNodes);
  return paragraph;
}
