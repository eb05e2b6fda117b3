import type { ScreenElement } from './schema/screen.ts';
import { slugify } from './text/slug.ts';

/** The key of the arrow in a title bar: no element has it. */
export const backKey = 'back';

/**
 * The keys of a screen's elements, in their order: their own, else made of their words and numbered
 * when another has it. The same elements always have the same keys.
 */
export function keysOf(
  elements: readonly Pick<ScreenElement, 'type' | 'key' | 'text'>[],
): string[] {
  const taken = new Set<string>([backKey, ...elements.flatMap(({ key }) => key ?? [])]);
  return elements.map(({ key, text, type }) => {
    if (key) return key;
    const wanted = slugify(text ?? '') || type;
    let free = wanted;
    for (let n = 2; taken.has(free); n++) free = `${wanted}-${n}`;
    taken.add(free);
    return free;
  });
}
