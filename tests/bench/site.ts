import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from '../../ops/build.ts';
import { fileOf } from '../../publisher/address.ts';
import {
  makeSite,
  richestOfEachKind,
  type MadePage,
  type MadeSite,
} from '../site/support/made-site.ts';
import { writeSampleSnapshot } from '../support/write-sample-snapshot.ts';
import { auditPages, leastScores, type Audit } from './site-audit.ts';
import { measureTyping, type Typing } from './site-typing.ts';

/**
 * `npm run bench:site`: what a cheap phone makes of a finished site. Lighthouse on five pages, median
 * of five rounds, with the same words without any style or script beside them; and how long the search
 * box takes from a key to what it shows, at a sixth of this machine's speed. Fails past a limit.
 */
const kinds = ['home', 'guide', 'commune', 'hamlet', 'search'];
const mostKeyPressMs = 50;

await build('renderer');
const folder = await mkdtemp(path.join(tmpdir(), 'ap-so-bench-site-'));
try {
  const snapshotFolder = path.join(folder, 'snapshot');
  const snapshot = await writeSampleSnapshot(snapshotFolder);
  const site = await makeSite(folder, snapshot, path.join(snapshotFolder, 'media'));
  const pages = await auditPages(
    site,
    kinds.map((kind) => richestToBeFound(site, kind)),
  );
  printPages(pages);
  const keyPressMs = await measureTyping(site.url);
  printTyping(keyPressMs);
  site.server.close();
  const passed = pages.every(isGood) && keyPressMs.p95 <= mostKeyPressMs;
  console.log(JSON.stringify({ passed, pages, keyPressMs }));
  process.exitCode = passed ? 0 : 1;
} finally {
  await rm(folder, { recursive: true });
}

/** The longest page of a kind that search engines may list: samples they may not. */
function richestToBeFound({ folder, pages }: MadeSite, kind: string): MadePage {
  const listed = pages.filter(
    ({ address }) => !readFileSync(path.join(folder, fileOf(address)), 'utf8').includes('noindex'),
  );
  const page = richestOfEachKind({ pages: listed }).find((page) => page.kind === kind);
  if (!page) throw new Error(`The sample has no page of the kind ${kind} that may be listed.`);
  return page;
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

function printTyping({ keys, median, p95 }: Typing): void {
  console.log(
    `${keys} keys in the search box, six times slower: median ${median} ms, ` +
      `95 of 100 within ${p95} ms (at most ${mostKeyPressMs})`,
  );
}

function isGood({ scores }: Audit): boolean {
  return Object.entries(leastScores).every(
    ([category, least]) => scores[category as keyof typeof scores] >= least,
  );
}
