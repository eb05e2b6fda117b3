import { cacheNames } from '../../service-worker/names.ts';
import { element } from './element.ts';
import { isUnwanted } from './unwanted.ts';

interface Words {
  telling: string;
  tells: string;
  untold: string;
  tellNot: string;
  tellAgain: string;
  toldAgain: string;
}

/** Draws what this phone tells of what is read without a network, and the button that ends it. */
export async function tellingSection(
  words: Words,
  say: (done: string) => Promise<void>,
): Promise<Element> {
  const heading = element('h2', { tabIndex: -1 }, words.telling);
  const isUntold = isUnwanted() || (await caches.has(cacheNames.untold));
  const note = element('p', {}, isUntold ? words.untold : words.tells);
  const label = isUntold ? words.tellAgain : words.tellNot;
  const button = element('button', { type: 'button', className: 'btn is-quiet' }, label);
  button.hidden = isUnwanted();
  button.addEventListener('click', async () => {
    if (isUntold) await caches.delete(cacheNames.untold);
    else {
      await caches.open(cacheNames.untold);
      await caches.delete(cacheNames.readings);
    }
    await say(isUntold ? words.toldAgain : words.untold);
  });
  return element('section', { className: 'stack' }, heading, note, button);
}
