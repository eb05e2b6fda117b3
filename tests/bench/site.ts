import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Snapshot } from '../../content/snapshot/snapshot.ts';
import { build } from '../../ops/build.ts';
import { makeSite, richestOfEachKind, type MadeSite } from '../site/support/made-site.ts';
import { writeSampleSnapshot } from '../support/write-sample-snapshot.ts';
import { auditPages, leastScores, type Audit } from './site-audit.ts';
import { measureTyping, type TypingTimes } from './site-typing.ts';

/**
 * `npm run bench:site`: what a cheap phone makes of a finished site. Lighthouse on five pages, median
 * of five rounds, with the same words without any style or script beside them; and how long the search
 * box takes from a key to what it shows, at a sixth of this machine's speed. Fails past a limit.
 * `npm run bench:site -- pages` and `-- keys` measure one of the two.
 */
const { positionals: parts } = parseArgs({ allowPositionals: true });
const isAsked = (part: 'pages' | 'keys') => parts.length === 0 || parts.includes(part);
const kinds = ['home', 'guide', 'commune', 'hamlet', 'search'];
const mostKeyPressMs = 50;

await build('renderer');
const folder = await mkdtemp(path.join(tmpdir(), 'ap-so-bench-site-'));
try {
  const snapshotFolder = path.join(folder, 'snapshot');
  const snapshot = asReal(await writeSampleSnapshot(snapshotFolder));
  const site = await makeSite(folder, snapshot, path.join(snapshotFolder, 'media'));
  const pages = isAsked('pages') ? await audit(site) : [];
  const keyPressMs = isAsked('keys') ? await measureTyping(site.url) : undefined;
  if (keyPressMs) printTyping(keyPressMs);
  site.server.close();
  const passed = pages.every(isGood) && (keyPressMs?.box.p95 ?? 0) <= mostKeyPressMs;
  console.log(JSON.stringify({ passed, pages, keyPressMs }));
  process.exitCode = passed ? 0 : 1;
} finally {
  await rm(folder, { recursive: true });
}

async function audit(site: MadeSite): Promise<Audit[]> {
  const chosen = richestOfEachKind(site).filter(({ kind }) => kinds.includes(kind));
  const pages = await auditPages(site, chosen);
  printPages(pages);
  return pages;
}

/** The sample as if it were real: search engines are asked not to list pages of samples. */
function asReal(snapshot: Snapshot): Snapshot {
  const hamlets = snapshot.hamlets.map((hamlet) => ({ ...hamlet, sample: false }));
  return { ...snapshot, hamlets };
}

function printPages(pages: Audit[]): void {
  const rows = pages.map(({ kind, scores, contentMs, bareMs, shift }) => [
    kind,
    { ...scores, 'main content, ms': contentMs, 'bare page, ms': bareMs, shift },
  ]);
  console.table(Object.fromEntries([...rows, ['at least', leastScores]]));
  for (const { address, faults } of pages)
    for (const fault of faults) console.log(`${address}: ${fault}`);
}

function printTyping(times: TypingTimes): void {
  console.log(`${times.box.keys} keys, six times slower, at most ${mostKeyPressMs} in the box`);
  console.table(times, ['median', 'p95']);
}

function isGood({ scores }: Audit): boolean {
  return Object.entries(leastScores).every(
    ([category, least]) => scores[category as keyof typeof scores] >= least,
  );
}
