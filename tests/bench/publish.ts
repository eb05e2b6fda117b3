import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { build } from '../../ops/build.ts';
import { stageNames, type Stage } from '../../publisher/make/stages.ts';
import { measureAlone, prepareAlone } from './publish-alone.ts';
import type { SizeResult } from './publish-size.ts';
import { measureWay, type Way } from './publish-way.ts';

/**
 * `npm run bench:publish`: how long it takes from a changed guide in the snapshot to the switched
 * release, and from a snapshot to a whole site, and how much memory (medians of some rounds); then the
 * whole way, from the click in the CMS to the byte on the web server. Fails past a limit.
 * `npm run bench:publish -- 2000` measures one size, `-- way` the whole way only.
 */
const sizes = [
  { size: 2_000, rounds: 5 },
  { size: 20_000, rounds: 3 },
  // Far more than a province has: one change must not notice.
  { size: 200_000, rounds: 1, most: { milliseconds: 2_000, memoryMB: 1_500 } },
];
const changes = 5;
const wholeWay = { size: 2_000, median: 1_000, p95: 2_000 };

type Both = Record<'wholeSite' | 'oneChange', SizeResult>;

const wanted = process.argv.slice(2);
const isWanted = (name: string) => wanted.length === 0 || wanted.includes(name);
const chosen = sizes.filter(({ size }) => isWanted(String(size)));

await build('renderer');
const results = new Map<number, Both>();
for (const { size, rounds } of chosen) results.set(size, await measureSize(size, rounds));
for (const result of results.values()) print(result);
const way = isWanted('way') ? await measureWholeWay() : undefined;
const passed =
  chosen.every(({ size, most }) => {
    const one = results.get(size)?.oneChange;
    return (
      !most || !one || (one.milliseconds <= most.milliseconds && one.memoryMB <= most.memoryMB)
    );
  }) &&
  (!way || (way.median <= wholeWay.median && way.p95 <= wholeWay.p95));
console.log(
  JSON.stringify({
    passed,
    oneChangeMs: pick(({ oneChange }) => oneChange.milliseconds),
    wholeSiteMs: pick(({ wholeSite }) => wholeSite.milliseconds),
    oneChangeMB: pick(({ oneChange }) => oneChange.memoryMB),
    wholeSiteMB: pick(({ wholeSite }) => wholeSite.memoryMB),
    ...(way && { wayMs: { median: way.median, p95: way.p95 } }),
  }),
);
process.exitCode = passed ? 0 : 1;

async function measureWholeWay(): Promise<Way> {
  await build('cms');
  const way = await measureWay(wholeWay.size);
  const rows = Object.entries(way.steps).map(([step, time]) => [`${step}, ms`, time]);
  console.table(Object.fromEntries([...rows, ['in all, ms', way.median], ['p95, ms', way.p95]]));
  return way;
}

async function measureSize(size: number, rounds: number): Promise<Both> {
  console.log(`Measuring a site of ${size} pages …`);
  // A folder where real releases lie: temporary ones of some systems are slower or in memory.
  const folder = await mkdtemp(path.resolve(import.meta.dirname, '../../build/bench-'));
  try {
    await prepareAlone(folder, size);
    const wholeSite = await measureAlone('wholeSite', folder, rounds);
    return { wholeSite, oneChange: await measureAlone('oneChange', folder, changes) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

function print({ oneChange, wholeSite }: Both): void {
  console.log(`\n${wholeSite.pages} pages, ${wholeSite.read} of them HTML`);
  const row = (one: number | undefined, whole: number | undefined) => ({
    'one change': one,
    'whole site': whole,
  });
  const rows = (Object.keys(stageNames) as Stage[])
    .filter((stage) => wholeSite.stages[stage] !== undefined)
    .map((stage) => [`${stage}, ms`, row(oneChange.stages[stage], wholeSite.stages[stage])]);
  const sum = ['in all, ms', row(oneChange.milliseconds, wholeSite.milliseconds)];
  const processor = ['of processors, ms', row(oneChange.processorMs, wholeSite.processorMs)];
  const memory = ['memory, MB', row(oneChange.memoryMB, wholeSite.memoryMB)];
  console.table(Object.fromEntries([...rows, sum, processor, memory]));
}

function pick(value: (result: Both) => number): Record<string, number> {
  return Object.fromEntries([...results].map(([size, result]) => [String(size), value(result)]));
}
