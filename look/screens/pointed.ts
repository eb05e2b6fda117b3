import type { ScreenElement } from '../../content/schema/screen.ts';
import { keysOf } from '../../content/screen-keys.ts';

/** The words of a step: the names in “…” are those of things on the screen. */
export interface SaidWords {
  title: string;
  text: string;
}

/** The elements of a screen, marked as a step says. */
export interface Pointed {
  elements: ScreenElement[];
  /** The key of the one that is marked in place of the screen's own. */
  key?: string;
}

/** The types of elements that people press by their names; others show examples, or are told in other words. */
const named = new Set<ScreenElement['type']>([
  'tile',
  'app',
  'row',
  'button',
  'tab',
  'tick',
  'switch',
  'field',
]);

/**
 * Marks what a step tells to tap. A screen has a mark of its own; a step that names not that but one other
 * thing on the screen moves it there, so that one screen serves every guide that passes it. A screen without
 * a mark is only looked at.
 */
export function pointAt(elements: ScreenElement[], { title, text }: SaidWords): Pointed {
  const own = elements.filter(({ tap }) => tap);
  const [inTitle, inAll] = [namesIn(title), namesIn(`${title} ${text}`)];
  if (own.length === 0 || own.some((each) => !named.has(each.type) || isSaid(each, inAll)))
    return { elements };
  const meant = onlyOne(elements, inTitle) ?? onlyOne(elements, inAll);
  if (!meant) return { elements };
  const moved = elements.map((each): ScreenElement => {
    const unmarked = { ...each };
    delete unmarked.tap;
    return each === meant ? { ...unmarked, tap: true } : unmarked;
  });
  const key = keysOf(elements)[elements.indexOf(meant)];
  return key === undefined ? { elements } : { elements: moved, key };
}

/** The one element that is named; nobody taps the entry of a bar where one is. */
function onlyOne(elements: ScreenElement[], names: ReadonlySet<string>): ScreenElement | undefined {
  const said = elements.filter(
    (each) => named.has(each.type) && isSaid(each, names) && !(each.type === 'tab' && each.on),
  );
  return said.length === 1 ? said[0] : undefined;
}

const isSaid = (element: ScreenElement, names: ReadonlySet<string>): boolean =>
  [element.text, 'value' in element ? element.value : undefined].some(
    (words) => words !== undefined && names.has(plain(words)),
  );

const namesIn = (words: string): ReadonlySet<string> =>
  new Set([...words.matchAll(/“([^”]+)”/gu)].map(([, name = '']) => plain(name)));

const plain = (words: string): string => words.normalize('NFC').toLocaleLowerCase('vi').trim();
