import type { TextWord } from '../text/tokens.ts';
import type { Query } from './query.ts';
import { tellingOf } from './telling.ts';

/** Between what is asked for and the place where somebody wants it. */
const at: ReadonlySet<string> = new Set(['ở', 'tại', 'o', 'tai']);

/**
 * What is asked for, where a query ends with a place: "làm căn cước ở Đất Mũi" wants what "làm căn cước"
 * does, and no page says both.
 */
export function errandOf(
  query: Query,
  isPlaceName: (words: TextWord[]) => boolean,
): Query | undefined {
  const end = query.words.map(({ exact }) => at.has(exact)).lastIndexOf(true);
  if (end < 1 || !isPlaceName(query.words.slice(end + 1))) return undefined;
  const words = query.words.slice(0, end);
  if (!tellingOf({ ...query, words }).includes(true)) return undefined;
  return { ...query, words, text: words.map(({ exact }) => exact).join(' '), typing: false };
}
