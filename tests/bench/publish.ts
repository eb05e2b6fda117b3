import { fork } from 'node:child_process';
import path from 'node:path';
import { build } from '../../ops/build.ts';
import { stageNames, type Stage } from '../../publisher/make/stages.ts';
import type { SizeResult } from './publish-size.ts';

/**
 * `npm run bench:publish`: how long it takes from a changed guide in the snapshot to the switched
 * release, and from a snapshot to a whole site, and how much memory. Medians of five rounds.
 */
const sizes = [2_000, 20_000];

await build('renderer');
const results: [size: number, result: SizeResult][] = [];
for (const size of sizes) results.push([size, await measureAlone(size)]);
for (const [, result] of results) print(result);
console.log(
  JSON.stringify({
    oneChangeMs: pick((result) => result.oneChangeMs),
    wholeSiteMs: pick((result) => result.wholeSiteMs),
    memoryMB: pick((result) => result.memoryMB),
  }),
);

function measureAlone(size: number): Promise<SizeResult> {
  console.log(`Measuring a site of ${size} pages …`);
  return new Promise((resolve, reject) => {
    // As `npm start` runs the publisher.
    const env = { ...process.env, MALLOC_ARENA_MAX: '2' };
    const child = fork(path.join(import.meta.dirname, 'publish-size.ts'), [String(size)], { env });
    let result: SizeResult | undefined;
    child.on('message', (message) => (result = message as SizeResult));
    child.once('error', reject);
    child.once('exit', (code) =>
      result ? resolve(result) : reject(new Error(`The bench of ${size} pages ended: ${code}.`)),
    );
  });
}

function print({ pages, read, stages, ...result }: SizeResult): void {
  console.log(`\n${pages} pages, ${read} of them HTML; ${result.memoryMB} MB`);
  const row = (one: number | undefined, whole: number | undefined) => ({
    'one change, ms': one,
    'whole site, ms': whole,
  });
  const rows = (Object.keys(stageNames) as Stage[])
    .filter((stage) => stages.wholeSite[stage] !== undefined)
    .map((stage) => [stage, row(stages.oneChange[stage], stages.wholeSite[stage])] as const);
  const sum = ['in all', row(result.oneChangeMs, result.wholeSiteMs)] as const;
  console.table(Object.fromEntries([...rows, sum]));
}

function pick(value: (result: SizeResult) => number): Record<string, number> {
  return Object.fromEntries(results.map(([size, result]) => [String(size), value(result)]));
}
