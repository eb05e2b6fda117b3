import * as keystrokes from '../../../content/text/telex.ts';
import type { FeatureName } from '../../../search/rank/features.ts';
import { toneOf } from '../../../search/rank/tone.ts';
import { rankWeights } from '../../../search/fitted.ts';
import { seedSearch } from './seed-search.ts';

/** Says why the first hits stand where they stand: `npx node tests/bench/ranking/explain.ts "mất sim"`. */
const { search } = seedSearch();
for (const asked of process.argv.slice(2)) {
  const query = search.understand(asked, keystrokes);
  const hits = search(query);
  console.log(`“${asked}”: ${toneOf(hits)}`);
  for (const { address, rank, features } of hits.slice(0, 5)) {
    const parts = (Object.entries(features) as [FeatureName, number][])
      .map(([name, value]) => ({ name, adds: value * rankWeights[name] }))
      .filter(({ adds }) => Math.abs(adds) >= 0.05)
      .sort((left, right) => Math.abs(right.adds) - Math.abs(left.adds));
    const sum = parts.map(({ name, adds }) => `${name} ${adds.toFixed(2)}`).join(', ');
    console.log(`  ${rank.toFixed(2)} ${address}: ${sum}`);
  }
}
