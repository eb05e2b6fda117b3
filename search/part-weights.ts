import type { TitleKind } from './titles.ts';

/** How much a word counts in the title, the hint and the other words of an entry. */
type PartWeights = readonly [title: number, hint: number, words: number];

const usual: PartWeights = [1, 0.5, 0.45];

/** The district of a former unit and the commune of a hamlet say which one is meant; old names say less. */
const byKind: Partial<Record<TitleKind, PartWeights>> = {
  'former-unit': [1, 0.75, 0.45],
  hamlet: [1, 0.75, 0.5],
  commune: [1, 0.4, 0.6],
};

/** How much a word counts in the title, the hint and the other words of an entry of a kind. */
export function partWeights(kind: TitleKind): PartWeights {
  return byKind[kind] ?? usual;
}
