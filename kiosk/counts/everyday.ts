import listUrl from '../../content/text/everyday-words.json?url';
import {
  everydayCheck,
  type EverydayWords,
  type IsEveryday,
} from '../../content/text/everyday-words.ts';

let check: Promise<IsEveryday> | undefined;

/**
 * The check of what may be kept of a search. Its list is loaded apart from the script: no visitor
 * waits for it.
 * @throws {TypeError} when the list is neither on the network nor saved; the next call tries again
 */
export function readEverydayCheck(): Promise<IsEveryday> {
  check ??= loadCheck().catch((error: unknown) => {
    check = undefined;
    throw error;
  });
  return check;
}

async function loadCheck(): Promise<IsEveryday> {
  const response = await fetch(listUrl);
  if (!response.ok) throw new TypeError(`The list of words answered ${response.status}`);
  return everydayCheck((await response.json()) as EverydayWords);
}
