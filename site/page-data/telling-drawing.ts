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
      const best = bestDrawing(guide, (drawing) => 1 / (counts.get(drawing) ?? 1));
      return best ? [[guide.id, best]] : [];
    }),
  );
}

/** The drawing of a guide whose name shares most words with the title, whatever other guides show. */
export function ownDrawing(guide: Guide): string | undefined {
  return bestDrawing(guide, () => 0);
}

/** `bonus`, at most one, decides between drawings that share as many words. */
function bestDrawing(guide: Guide, bonus: (drawing: string) => number): string | undefined {
  const title = wordsOf(guide.title);
  const score = (drawing: string): number => {
    const name = names.get(drawing) ?? new Set<string>();
    return [...name].filter((word) => title.has(word)).length + bonus(drawing);
  };
  return drawingsOf(guide).sort((one, other) => score(other) - score(one))[0];
}

function drawingsOf({ steps }: Guide): string[] {
  const all = steps.flatMap(({ picture }) => (picture?.type === 'drawing' ? picture.drawing : []));
  return [...new Set(all)];
}

function wordsOf(text: string): Set<string> {
  return new Set(fold(text).match(/[a-z0-9]{2,}/g));
}
