import { parseArgs } from 'node:util';
import { build } from '../../ops/build.ts';
import { provinceSnapshot, snapshotOfMany } from '../support/nation/province-snapshot.ts';
import {
  communesOf,
  hamletsOfProvinces,
  provinces,
  type Province,
} from '../support/nation/provinces.ts';
import { countOf } from './nation/counts.ts';
import { measureDatabase } from './nation/database.ts';
import { measureNationalIndex, measureTitlesOfAll } from './nation/index.ts';
import { measureShard, type Shard } from './nation/shard.ts';
import { sumsOf } from './nation/sum.ts';
import { assumptions, trafficOf } from './nation/traffic.ts';

/**
 * `npm run bench -- nation`: a release for each of the smallest, the median and the largest province, and
 * what it costs, with the sum over all 34 projected from them. `-- "Cà Mau" "Huế"` chooses others,
 * `-- --sample 5` takes five evenly by size, `-- --all` all 34, one by one; `-- --together` puts those
 * that are chosen into one release, to compare; `-- --counts` makes none and counts its addresses and
 * titles, `-- --titles` measures only the titles of all 34 in one, `-- --index` the index above the
 * provinces, `-- --database` the largest province, or those that are named, in SQLite,
 * `-- --traffic people=14000000 peakDay=50` counts traffic.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    all: { type: 'boolean' },
    sample: { type: 'string' },
    together: { type: 'boolean' },
    counts: { type: 'boolean' },
    index: { type: 'boolean' },
    titles: { type: 'boolean' },
    database: { type: 'boolean' },
    traffic: { type: 'boolean' },
  },
});

const bySize = provinces.toSorted((one, other) => communesOf(other) - communesOf(one));
const named = positionals.map(provinceOf);

if (values.traffic) tellTraffic(positionals);
else if (values.index) tellIndex();
else if (values.titles) console.log(JSON.stringify(measureTitlesOfAll()));
else if (values.counts) await tellCounts();
else if (values.database)
  for (const province of chosen(bySize.slice(0, 1))) await tellDatabase(province);
else await tellShards();

function provinceOf(name: string): Province | undefined {
  return provinces.find((province) => province.name === name);
}

/** Those that were named, or others. */
function chosen(others: readonly Province[]): readonly Province[] {
  if (named.length === 0) return others;
  const unknown = positionals.filter((name) => !provinceOf(name));
  if (unknown.length > 0) throw new Error(`No such province: ${unknown.join(', ')}.`);
  return named.filter((province) => province !== undefined);
}

async function tellShards(): Promise<void> {
  await build('renderer');
  if (values.together) {
    const several = inTurn();
    return tell(await measureShard(`${several.length} in one`, snapshotOfMany(several)));
  }
  const measured: Shard[] = [];
  for (const province of inTurn()) {
    const shard = await measureShard(province.name, provinceSnapshot(province));
    tell(shard);
    measured.push(shard);
  }
  if (measured.length > 1) tellSum(measured);
}

/** All, so many, those that were named, or three. */
function inTurn(): readonly Province[] {
  if (values.all) return provinces;
  return values.sample ? evenly(numberIn(values.sample, 'sample')) : chosen(evenly(3));
}

/** The smallest, the largest and others between them by size, from small to large. */
function evenly(count: number): readonly Province[] {
  const step = (bySize.length - 1) / (count - 1);
  const places = Array.from({ length: count }, (_, at) => Math.floor(at * step));
  return bySize.toReversed().filter((_, at) => places.includes(at));
}

function numberIn(given: string, option: string): number {
  const number = Number(given);
  if (!Number.isInteger(number) || number < 2 || number > provinces.length)
    throw new Error(`--${option} ${given}: expected a number from 2 to ${provinces.length}.`);
  return number;
}

function tell(shard: Shard): void {
  const { name, communes, hamlets, wholeSite, oneChange, oneTeam, bytes, disk, added } = shard;
  console.log(`\n${name}: ${communes} communes, ${hamlets} hamlets, ${wholeSite.pages} addresses`);
  const made = (of: 'milliseconds' | 'processorMs' | 'memoryMB') => ({
    'whole site': wholeSite[of],
    'a guide': oneChange[of],
    'a team': oneTeam[of],
  });
  console.table({
    'wall, ms': made('milliseconds'),
    'of processors, ms': made('processorMs'),
    'memory, MB': made('memoryMB'),
    'files on disk': perRelease('files'),
    'folders on disk': perRelease('folders'),
    'links on disk': perRelease('links'),
    'kB on disk': inKilobytes(perRelease('bytes')),
    'kB to a phone': fetchedBy('phone'),
    'kB to a desk': { ...fetchedBy('kiosk'), 'whole site': kilobytes(bytes.kiosk) },
  });
  console.log(JSON.stringify({ name, communes, hamlets, ...bytes }));

  function perRelease(of: keyof typeof disk) {
    return { 'whole site': disk[of], 'a guide': added.guide[of], 'a team': added.team[of] };
  }
  function fetchedBy(who: 'phone' | 'kiosk') {
    const { guide, team } = shard.fetched;
    return { 'a guide': kilobytes(guide[who]), 'a team': kilobytes(team[who]) };
  }
}

function kilobytes(bytes: number): number {
  return Math.round(bytes / 100) / 10;
}

function inKilobytes(row: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(row).map(([name, bytes]) => [name, kilobytes(bytes)]));
}

function tellSum(shards: Shard[]): void {
  const hamlets = shards.reduce((sum, shard) => sum + shard.hamlets, 0);
  console.log(`\n${shards.length} provinces of ${provinces.length}, ${hamlets} hamlets, in sum`);
  console.table(sumsOf(shards, hamletsOfProvinces()));
}

function tellIndex(): void {
  const { index, found } = measureNationalIndex();
  console.log(JSON.stringify({ ...index, found }));
}

async function tellCounts(): Promise<void> {
  await build('renderer');
  for (const province of inTurn())
    console.log(
      JSON.stringify({ province: province.name, ...(await countOf(provinceSnapshot(province))) }),
    );
}

async function tellDatabase(province: Province): Promise<void> {
  console.log(
    JSON.stringify({
      province: province.name,
      ...(await measureDatabase(provinceSnapshot(province))),
    }),
  );
}

/** @param given `people=14000000`: other numbers than are assumed */
function tellTraffic(given: string[]): void {
  const others = Object.fromEntries(given.map(numberOf));
  const all = { ...assumptions, ...others };
  console.table(all);
  console.table(trafficOf(all));
}

function numberOf(pair: string): [string, number] {
  const [name = '', number] = pair.split('=');
  if (!(name in assumptions) || !Number.isFinite(Number(number)) || number === '')
    throw new Error(
      `“${pair}”: expected a name and a number, one of ${Object.keys(assumptions).join(', ')}.`,
    );
  return [name, Number(number)];
}
