import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { build } from '../../ops/build.ts';
import { stageNames, type Stage } from '../../publisher/make/stages.ts';
import { measureAlone, prepareAlone } from './publish-alone.ts';
import type { SizeResult } from './publish-size.ts';
import { fixedLoad } from './fixed-load.ts';
import { measurePeer, type PeerResult } from './publish-peer.ts';
import { measureWay, type Way } from './publish-way.ts';

/**
 * `npm run bench -- publish`: how long it takes from a changed guide in the snapshot to the switched
 * release, and from a snapshot to a whole site, and how much memory (medians of some rounds); then the
 * whole way, from the click in the CMS to the byte on the web server. Fails past a limit. Beside it stands
 * what Eleventy and Pagefind take for the same pages, and a fixed load of this machine.
 * `npm run bench -- publish 2000` measures one size, `-- way` the whole way only.
 */
const sizes = [
  { size: 2_000, rounds: 5, besidePeer: true },
  { size: 20_000, rounds: 3, besidePeer: true },
  // Far more than a province has: one change must not notice.
  { size: 200_000, rounds: 1, most: { milliseconds: 2_000, memoryMB: 1_500 } },
];
const changes = 5;
const wholeWay = { size: 2_000, median: 1_000, p95: 2_000 };

type Both = Record<'wholeSite' | 'oneChange', SizeResult> & { peer?: PeerResult };

const wanted = process.argv.slice(2);
const isWanted = (name: string) => wanted.length === 0 || wanted.includes(name);
const chosen = sizes.filter(({ size }) => isWanted(String(size)));

await build('renderer');
const results = new Map<number, Both>();
for (const { size, rounds, besidePeer = false } of chosen)
  results.set(size, await measureSize(size, rounds, besidePeer));
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
    wholeSiteOfPeer: pick(({ wholeSite, peer }) => part(wholeSite.milliseconds, peer)),
    oneChangeOfPeer: pick(({ oneChange, peer }) => part(oneChange.milliseconds, peer)),
    fixedLoadMs: fixedLoad(),
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

async function measureSize(size: number, rounds: number, besidePeer: boolean): Promise<Both> {
  console.log(`Measuring a site of ${size} pages …`);
  // A folder where real releases lie: temporary ones of some systems are slower or in memory.
  const folder = await mkdtemp(path.resolve(import.meta.dirname, '../../build/bench-'));
  try {
    await prepareAlone(folder, size);
    const wholeSite = await measureAlone('wholeSite', folder, rounds);
    const oneChange = await measureAlone('oneChange', folder, changes);
    const peer = besidePeer ? await measurePeer(size, rounds) : undefined;
    return { wholeSite, oneChange, ...(peer && { peer }) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

function print({ oneChange, wholeSite, peer }: Both): void {
  console.log(`\n${wholeSite.pages} pages, ${wholeSite.read} of them HTML`);
  const row = (one?: number, whole?: number, other?: number) => ({
    'one change': one,
    'whole site': whole,
    ...(peer && { 'Eleventy + Pagefind': other }),
  });
  const { finish } = wholeSite;
  const { milliseconds, processorMs } = peer ?? {};
  const rows = (Object.keys(stageNames) as Stage[])
    .filter((stage) => wholeSite.stages[stage] !== undefined)
    .map((stage) => [`${stage}, ms`, row(oneChange.stages[stage], wholeSite.stages[stage])]);
  const sum = ['in all, ms', row(oneChange.milliseconds, wholeSite.milliseconds, milliseconds)];
  const processor = [
    'of processors, ms',
    row(oneChange.processorMs, wholeSite.processorMs, processorMs),
  ];
  const memory = ['memory, MB', row(oneChange.memoryMB, wholeSite.memoryMB)];
  const afterwards = [
    ['afterwards, in calm, ms', row(undefined, finish?.milliseconds)],
    ['of processors, ms, afterwards', row(undefined, finish?.processorMs)],
  ];
  console.table(Object.fromEntries([...rows, sum, processor, memory, ...afterwards]));
}

/** Our time as a part of the peer's; nothing where it was not measured. */
function part(milliseconds: number, peer: PeerResult | undefined): number | undefined {
  return peer && Number((milliseconds / peer.milliseconds).toFixed(3));
}

function pick(value: (result: Both) => number | undefined): Record<string, number | undefined> {
  return Object.fromEntries([...results].map(([size, result]) => [String(size), value(result)]));
}
