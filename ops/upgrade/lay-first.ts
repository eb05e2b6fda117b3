import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { lookAtEnvironment } from '../../env/environment.ts';
import { lock } from '../../env/folder-lock.ts';
import { readArguments, runCommand } from '../../env/terminal.ts';
import { makeAside, removeAsides } from './aside.ts';
import { demandKey, keepReleaseKey, releaseKeyFile, releaseKeyOf } from './release-key.ts';
import { findSource, unpack } from './source.ts';
import { type Versions, versionsOf } from './versions.ts';

const usage = 'node ops/upgrade/lay-first.ts --from TỆP.tar.gz --key MÃ_KHÓA --to THƯ_MỤC';

/**
 * Lays a release as the first version of an installation, for the installer: the archive itself, looked
 * at as an upgrade looks at it, not a folder that somebody may have changed since it was unpacked.
 */
await runCommand(async () => {
  const text = { type: 'string' } as const;
  const options = { from: text, key: text, to: text };
  const { from, key, to } = readArguments(usage, { options }).values;
  if (from === undefined || key === undefined || to === undefined)
    throw new Error(`Cách dùng: ${usage}`);
  const versions = versionsOf(path.resolve(to));
  if (existsSync(versions.link)) throw new Error(`Đã có mã ở “${to}”: dùng npm run upgrade.`);
  process.umask(0o022); // Code is for whoever runs it.
  mkdirSync(versions.folder, { recursive: true });
  if (!lock(versions.folder, 'upgrade.lock')) throw new Error('Một lần cài khác đang chạy.');
  removeAsides(versions);
  const named = demandKey(key);
  demandNoOther(versions, named);
  // Nothing is set yet: what the service leaves free by default.
  const { minFreeBytes: reserve } = lookAtEnvironment({});
  const aside = makeAside(versions);
  try {
    const source = await findSource(from, aside, { key: named, reserve });
    if (!('note' in source)) throw new Error(`“${from}” không phải bản phát hành.`);
    const laid = path.join(aside, 'code');
    await unpack(source, laid, reserve);
    const first = path.join(versions.folder, 'first');
    rmSync(first, { recursive: true, force: true }); // Of an install that was broken off.
    renameSync(laid, first);
    keepReleaseKey(versions, named);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
});

/** @throws {Error} with one Vietnamese sentence when releases of another key were taken here before */
function demandNoOther(versions: Versions, key: string): void {
  const kept = releaseKeyOf(versions);
  if (kept === undefined || kept === key) return;
  throw new Error(
    `Máy này đã nhớ mã khóa ${kept} (tệp “${releaseKeyFile(versions)}”), khác mã khóa vừa ghi: hỏi lại nơi phát hành. Đúng là nơi phát hành đã đổi khóa thì xóa tệp ấy rồi chạy lại.`,
  );
}
