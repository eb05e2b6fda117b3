import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from '../../ops/build.ts';
import { peerVariables, serveBoth } from './admin/both.ts';
import { compare, tableOf } from './admin/compare.ts';
import { makeDocuments } from './admin/documents.ts';
import { buildPeer } from './admin/peer.ts';

/**
 * `npm run bench -- admin [-- <rounds>]`: list, form, save and publication beside Payload's own admin with the
 * same fields and the same documents, in turns, by a browser on a slow computer; medians. Fails where
 * ours takes more than 1.1 times as long.
 */
const rounds = Number(process.argv[2] ?? 7);
const most = 1.1;

await build('cms');
const dataDir = await mkdtemp(path.join(tmpdir(), 'ap-so-bench-'));
// Inside the project, where the packages are found.
const folder = await mkdtemp(path.resolve(import.meta.dirname, '../../build/bench-payload-'));
try {
  const copy = path.join(folder, 'copy.db');
  const documents = await makeDocuments(dataDir, copy);
  await buildPeer(folder, documents.plain, peerVariables({ folder, copy }));
  await using both = await serveBoth({ dataDir, folder, copy }, documents);
  const compared = await compare(both, rounds);
  console.table(tableOf(compared));
  const slower = compared.filter(({ ours, payload }) => ours.readyMs > most * payload.readyMs);
  if (slower.length > 0) {
    console.error(`More than ${most} times: ${slower.map(({ step }) => step).join('; ')}.`);
    process.exitCode = 1;
  }
} finally {
  await rm(folder, { recursive: true, force: true });
  await rm(dataDir, { recursive: true, force: true });
}
