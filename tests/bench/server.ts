import { execFileSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { freePort } from '../support/free-port.ts';
import { build } from '../../ops/build.ts';
import { makeSite, type MadeSite } from '../site/support/made-site.ts';
import { writeSampleSnapshot } from '../support/write-sample-snapshot.ts';
import { connections, load, type LoadResult } from './server-load.ts';
import { peers, startNginx, startOurs } from './server-processes.ts';
import { median } from './measures.ts';

/**
 * `npm run bench -- server`: requests a second of our web server and of nginx, in turns, on the files
 * of the sample site that phones ask for, over 500 connections that take Brotli; a release is
 * switched in the middle of each turn. Fails below the ratio, and on any error.
 */
const leastRatio = 0.6;
const rounds = 5;
const seconds = 6;

const { nginx, wrk, missing } = peers();
if (missing.length > 0) {
  console.log(`SKIPPED, nothing was measured: install ${missing.join(', ')} first.`);
  process.exit(0);
}
await build('renderer');
const folder = await mkdtemp(path.resolve(import.meta.dirname, '../../build/bench-'));
const children: ChildProcess[] = [];
try {
  const snapshotFolder = path.join(folder, 'snapshot');
  const snapshot = await writeSampleSnapshot(snapshotFolder);
  const site = await makeSite(folder, snapshot, path.join(snapshotFolder, 'media'));
  site.server.close();
  const ports = { ours: await freePort(), nginx: await freePort() };
  children.push(await startOurs(folder, ports.ours));
  children.push(await startNginx(nginx, folder, ports.nginx));
  await answers(ports.nginx);
  report(await compare(ports, addressesOf(site), await twoReleases(path.dirname(site.folder))));
} finally {
  await Promise.all(children.map(end));
  await rm(folder, { recursive: true });
}

type Results = Record<'ours' | 'nginx', LoadResult[]>;

async function compare(
  ports: Record<keyof Results, number>,
  addresses: string[],
  releases: [string, string],
): Promise<Results> {
  const results: Results = { ours: [], nginx: [] };
  for (let turn = 0; turn < 2 * rounds; turn++) {
    const name = turn % 2 === 0 ? 'ours' : 'nginx';
    const origin = `http://127.0.0.1:${ports[name]}/`;
    const switched = delay((seconds * 1000) / 2).then(() => switchTo(releases[turn % 2] ?? ''));
    results[name].push(await load(wrk, folder, origin, addresses, seconds));
    await switched;
  }
  return results;
}

/**
 * Lists what phones ask for on their way through the site: pages most, then what these need, then
 * packs.
 */
function addressesOf({ folder: site, pages }: MadeSite): string[] {
  const filesIn = (sub: string, ending: RegExp) =>
    readdirSync(path.join(site, sub))
      .filter((name) => ending.test(name))
      .map((name) => `/${sub}/${name}`);
  const some = (kind: string, count: number) =>
    pages.flatMap((page) => (page.kind === kind ? [page.address] : [])).slice(0, count);
  return [
    ...[...some('home', 1), ...some('guide', 20), ...some('commune', 8), ...some('hamlet', 8)],
    ...[...some('search', 1), ...filesIn('_astro', /\.(?:css|woff2)$/)],
    ...[...filesIn('_astro', /\.js$/).slice(0, 12), ...filesIn('data/goi', /\.json$/).slice(0, 6)],
    ...filesIn('media', /\.webp$/),
  ];
}

/** The release and an equal one of another name. */
async function twoReleases(release: string): Promise<[string, string]> {
  const id = '20991231T000000000Z';
  const twin = path.join(path.dirname(release), id);
  execFileSync('cp', ['-al', release, twin]);
  const file = path.join(twin, 'release.json');
  const record = JSON.parse(readFileSync(file, 'utf8')) as object;
  await rm(file);
  await writeFile(file, JSON.stringify({ ...record, id }));
  return [path.basename(twin), path.basename(release)];
}

async function switchTo(id: string): Promise<void> {
  const fresh = path.join(folder, 'current.new');
  await symlink(path.join('releases', id), fresh);
  await rename(fresh, path.join(folder, 'current'));
}

async function end(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  if (child.kill()) await ended;
}

async function answers(port: number): Promise<void> {
  for (let tries = 0; tries < 50; tries++) {
    const isUp = await fetch(`http://127.0.0.1:${port}/`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return;
    await delay(100);
  }
  throw new Error('nginx does not answer.');
}

function report(results: Results): void {
  const row = (name: keyof Results) => ({
    'requests/s': median(results[name].map((each) => each.requestsPerSecond)),
    'p99, ms': median(results[name].map((each) => each.p99Ms)),
    'MB/s': median(results[name].map((each) => each.megabytesPerSecond)),
    errors: results[name].reduce((sum, { errors }) => sum + errors, 0),
  });
  const rows = { ours: row('ours'), nginx: row('nginx') };
  const ratio = rows.ours['requests/s'] / rows.nginx['requests/s'];
  console.log(`${connections} connections, ${rounds} turns of ${seconds} s each, medians`);
  console.table(rows);
  console.log(`${ratio.toFixed(2)} of nginx, at least ${leastRatio}`);
  const passed = ratio >= leastRatio && rows.ours.errors === 0;
  console.log(JSON.stringify({ passed, ratio, ...rows }));
  process.exitCode = passed ? 0 : 1;
}
