import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { exportSnapshot } from '../../cms/publishing/export/export.ts';
import { openCms } from '../../cms/open.ts';
import { seed } from '../../cms/keeping/seed/seed.ts';
import { environmentIn } from '../contract/support/contract.ts';
import { median, timed } from './measures.ts';

/**
 * `npm run bench -- database`: how long the seed, an export and saves of one process at a time
 * take on a fresh SQLite, in milliseconds. Run it on two trees in turns to compare them.
 */
const dataDir = await mkdtemp(path.join(tmpdir(), 'ap-so-bench-'));
const payload = await openCms(environmentIn(dataDir, 'file:'));

const seeded = await timed(() => seed(payload, { samples: true }));
const asOf = new Date().toISOString();
const exports: number[] = [];
for (let round = 0; round < 5; round++)
  exports.push(
    (await timed(() => exportSnapshot(payload, { siteUrl: 'http://localhost', asOf }))).took,
  );

const { docs: guides } = await payload.find({ collection: 'guides', depth: 0, limit: 40 });
const save = ({ id, title }: (typeof guides)[number]) =>
  payload.update({ collection: 'guides', id, data: { title, _status: 'published' }, depth: 0 });
const inTurn = await timed(async () => {
  for (const guide of guides) await save(guide);
});
const atOnce = await timed(() => Promise.all(guides.map(save)));

console.log(`seed         ${Math.round(seeded.took)} ms`);
console.log(`export       ${Math.round(median(exports))} ms`);
console.log(
  `save in turn ${(inTurn.took / guides.length).toFixed(1)} ms each, ${guides.length} guides`,
);
console.log(`save at once ${(atOnce.took / guides.length).toFixed(1)} ms each`);
await payload.destroy();
await rm(dataDir, { recursive: true });
process.exit(0);
