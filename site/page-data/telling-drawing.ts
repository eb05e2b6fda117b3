import type { Guide } from '../../content/schema/guide.ts';
import { fold } from '../../content/text/fold.ts';
import { drawings } from '../../look/drawings/drawings.ts';

const names = new Map(drawings.map(({ id, name }) => [id, wordsOf(name)]));

/**
 * For every guide its most distinctive drawing: one whose name shares words with the title, else one
 * that few guides use. Guides without drawings are left out.
 */
export function tellingDrawings(guides: Guide[]): Map<string, string> {
  const counts = new Map<string, number>();
  for (const guide of guides)
    for (const drawing of drawingsOf(guide)) counts.set(drawing, (counts.get(drawing) ?? 0) + 1);

  return new Map(
    guides.flatMap((guide) => {
      const title = wordsOf(guide.title);
      const score = (drawing: string): number => {
        const name = names.get(drawing) ?? new Set<string>();
        const shared = [...name].filter((word) => title.has(word)).length;
        return shared + 1 / (counts.get(drawing) ?? 1);
      };
      const [best] = drawingsOf(guide).sort((one, other) => score(other) - score(one));
      return best ? [[guide.id, best]] : [];
    }),
  );
}

function drawingsOf({ steps }: Guide): string[] {
  const all = steps.flatMap(({ picture }) => (picture?.type === 'drawing' ? picture.drawing : []));
  return [...new Set(all)];
}

function wordsOf(text: string): Set<string> {
  return new Set(fold(text).match(/[a-z0-9]{2,}/g));
}
