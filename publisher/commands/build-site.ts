import { existsSync, statSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { dataAddresses } from '../../content/data-addresses.ts';
import { siteOf } from '../../content/release-folder.ts';
import { readSnapshot } from '../../content/snapshot/files.ts';
import { formatSeconds } from '../../content/text/duration.ts';
import { withoutWithdrawn } from '../../content/withdrawals/apply.ts';
import { readWithdrawals } from '../../content/withdrawals/list.ts';
import { readDataFolder } from '../../env/environment.ts';
import { readArguments, runCommand } from '../../env/terminal.ts';
import { makeRelease } from '../make/make.ts';
import { pageCount } from '../releases/list.ts';
import { releaseId } from '../releases/releases.ts';
import { loadRenderer, type CompiledRenderer } from '../make/renderer.ts';
import { SearchIndex } from '../make/search-index.ts';
import { stageLine, StageTimes } from '../make/stages.ts';

const usage = 'npm run build:site -- --snapshot THƯ_MỤC --out THƯ_MỤC';

/**
 * Builds the site from a snapshot folder, without a database, for a static host. Leaves out what the
 * data folder lists as withdrawn.
 */
export async function buildSite(
  snapshotFolder: string,
  out: string,
  { dataDir = readDataFolder(), compiled }: { dataDir?: string; compiled?: CompiledRenderer } = {},
): Promise<void> {
  demandSnapshot(snapshotFolder);
  await refuseForeign(out);
  const started = performance.now();
  const now = new Date();
  const draft = `${out}.draft-${process.pid}`;
  const searchIndex = new SearchIndex();
  const times = new StageTimes((stage, duration) => console.log(stageLine(stage, duration)));
  try {
    const snapshot = await readSnapshot(snapshotFolder);
    const { release } = await makeRelease(draft, {
      id: releaseId(now),
      snapshot: withoutWithdrawn(snapshot, readWithdrawals(dataDir)),
      mediaFolder: path.join(snapshotFolder, 'media'),
      compiled: compiled ?? (await loadRenderer()),
      searchIndex,
      now,
      onStage: (stage) => times.begin(stage),
    });
    times.end();
    await rm(out, { recursive: true, force: true });
    await mkdir(path.dirname(out), { recursive: true });
    await rename(siteOf(draft), out);
    const pages = pageCount(release.record);
    console.log(`Xong ${pages} trang trong ${formatSeconds(performance.now() - started)}: ${out}`);
  } finally {
    await searchIndex.close();
    await rm(draft, { recursive: true, force: true });
  }
}

/** Replaces only an empty folder or a site that this command built. */
async function refuseForeign(out: string): Promise<void> {
  if (!existsSync(out) || existsSync(path.join(out, dataAddresses.titles))) return;
  const isEmpty = statSync(out).isDirectory() && (await readdir(out)).length === 0;
  if (!isEmpty)
    throw new Error(`--out: “${out}” đã có thứ khác, cần một thư mục trống hoặc chưa có.`);
}

/** One clear error, instead of a list of everything a wrong folder lacks. */
function demandSnapshot(folder: string): void {
  if (!existsSync(path.join(folder, 'meta.json')))
    throw new Error(
      `--snapshot: “${folder}” không có meta.json, cần thư mục của một bản dữ liệu, ví dụ data/current/snapshot.`,
    );
}

if (import.meta.main)
  await runCommand(async () => {
    const text = { type: 'string' } as const;
    const { snapshot, out } = readArguments(usage, {
      options: { snapshot: text, out: text },
    }).values;
    if (!snapshot || !out) throw new Error(`Cách dùng: ${usage}`);
    await buildSite(path.resolve(snapshot), path.resolve(out));
  });
