import type { TitleHit, TitleSearch } from '../../search/title-search.ts';

const nearShown = 3;
const shortestStart = 3;

/** What comes near to a search that found nothing: by its longest word, or by how a word begins. */
export function nearHits(search: TitleSearch, typed: string): TitleHit[] {
  const words = typed
    .trim()
    .split(/\s+/)
    .sort((one, other) => other.length - one.length);
  for (const start of [...words, ...words.flatMap(starts)]) {
    const hits = search(start);
    if (hits.length > 0) return hits.slice(0, nearShown);
  }
  return [];
}

/** "chứngg" → "chứng", "chứn", "chứ" */
function starts(word: string): string[] {
  const letters = [...word];
  return letters
    .map((_, at) => letters.slice(0, letters.length - at - 1).join(''))
    .filter((start) => start.length >= shortestStart);
}
