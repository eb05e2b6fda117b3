import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { createTitleSearch } from '../../search/title-search.ts';
import { packTitles, unpackTitles, type TitlesData } from '../../search/titles-data.ts';
import { largeSnapshot } from '../support/large-snapshot.ts';

/** Measures the titles search at 2,000 titles, key press by key press: `npm run bench:search`. */
const { queries } = JSON.parse(
  readFileSync(new URL('../fixtures/search-queries.json', import.meta.url), 'utf8'),
) as { queries: { q: string }[] };

const json = JSON.stringify(packTitles(largeSnapshot(2000)));
const opening = performance.now();
const { entries, rules } = unpackTitles(JSON.parse(json) as TitlesData);
const search = createTitleSearch(entries, rules);
const openMs = performance.now() - opening;

const times = queries
  .flatMap(({ q }) => Array.from({ length: q.length }, (_, at) => q.slice(0, at + 1)))
  .map((typed) => {
    const start = performance.now();
    search(typed);
    return performance.now() - start;
  })
  .sort((left, right) => left - right);
const percentile = (share: number) => Number(times[Math.floor(times.length * share)]?.toFixed(2));

console.log(`${entries.length} titles, ${times.length} key presses`);
console.log(
  JSON.stringify({
    titles: entries.length,
    brotliBytes: brotliCompressSync(json).length,
    openMs: Number(openMs.toFixed(1)),
    keyPressMs: { median: percentile(0.5), p95: percentile(0.95), worst: percentile(0.999) },
  }),
);
