import { existsSync, realpathSync } from 'node:fs';
import { mkdir, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import program from '../../package.json' with { type: 'json' };
import { programName, type Revision, revisionIn } from '../../env/revision.ts';
import { readArguments, runCommand } from '../../env/terminal.ts';
import { root } from '../install.mjs';
import { layRelease } from './lay.ts';
import { packRelease } from './pack.ts';
import { platform } from './record.ts';
import { fingerprintOf, sign, signatureOf, signerOf } from './signature.ts';
import { demandNoTrace, moveTraces, tracesOf } from './traces.ts';

const usage = 'npm run release -- --key TỆP_KHÓA [--out THƯ_MỤC]';

/**
 * `npm run release`: packs the committed code, compiled and with its packages, into one signed archive
 * that starts without a compiler and without a registry.
 */
await runCommand(async () => {
  const text = { type: 'string' } as const;
  const { key, out = path.join(root, 'build/release') } = readArguments(usage, {
    options: { key: text, out: text },
  }).values;
  if (key === undefined) throw new Error(`Cần khóa để ký. Cách dùng: ${usage}`);
  const fingerprint = fingerprintOf(key);
  demandOutside(key);
  const revision = demandCommitted();
  const name = `ap-so-${program.version}-${revision.commit}-${platform}`;
  const archive = path.resolve(out, `${name}.tar.gz`);
  const apart = await mkdtemp(path.join(await realpath(tmpdir()), 'ap-so-release-'));
  try {
    const folder = path.join(apart, name);
    await layRelease(root, revision.commit, folder);
    await moveTraces(folder);
    demandNoTrace(folder, tracesOf(root, folder));
    await mkdir(path.dirname(archive), { recursive: true });
    await rm(signatureOf(archive), { force: true });
    const { commit, at } = revision;
    const said = { format: 1, version: program.version, commit, platform } as const;
    const note = { ...said, at: new Date(at).toISOString(), key: fingerprint };
    await packRelease(folder, note, archive);
  } finally {
    await rm(apart, { recursive: true, force: true });
  }
  sign(archive, key);
  if (signerOf(archive) !== fingerprint)
    throw new Error(`Chữ ký vừa làm không phải của khóa ${fingerprint}: đừng phát hành tệp này.`);
  console.log(
    [
      `Ấp Số ${programName(program.version, revision)}, cho ${platform}:`,
      ...['', '.sha256', '.sig'].map((ending) => `  ${archive}${ending}`),
      `Đã ký. Mã khóa: ${fingerprint}. Báo mã khóa này cho nơi nhận bằng đường khác (điện thoại, công văn), đừng gửi tệp khóa.`,
    ].join('\n'),
  );
});

/** @throws {Error} with one Vietnamese sentence when a key lies where it may be committed or packed */
function demandOutside(key: string): void {
  const way = path.relative(realpathSync(root), realpathSync(key));
  if (!way.startsWith('..') && !path.isAbsolute(way))
    throw new Error(
      `Khóa “${key}” nằm trong thư mục mã, có ngày lọt vào kho git: dời ra ngoài, thí dụ ~/ap-so-phat-hanh, rồi chạy lại.`,
    );
}

/** @throws {Error} with one Vietnamese sentence when nobody could tell which code a release is of */
function demandCommitted(): Revision {
  const revision = existsSync(path.join(root, '.git')) ? revisionIn(root) : undefined;
  if (!revision)
    throw new Error(
      'Chỉ làm được bản phát hành từ một kho git, vì bản phát hành phải ghi rõ là của commit nào.',
    );
  if (revision.commit.endsWith('+'))
    throw new Error('Còn thay đổi chưa commit: commit hoặc bỏ đi rồi chạy lại.');
  return revision;
}
