import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import program from '../../package.json' with { type: 'json' };
import { programName, revisionIn } from '../../env/revision.ts';
import { readArguments, runCommand } from '../../env/terminal.ts';
import { root } from '../install.mjs';
import { layRelease, packRelease } from './pack.ts';
import { platform } from './record.ts';
import { fingerprintOf, sign, signatureOf } from './signature.ts';

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
  const revision = revisionIn(root);
  if (!revision || !existsSync(path.join(root, '.git')))
    throw new Error(
      'Chỉ làm bản phát hành được từ một kho git: bản phát hành nói nó là commit nào.',
    );
  if (revision.commit.endsWith('+'))
    throw new Error('Còn thay đổi chưa commit: commit hoặc bỏ đi rồi chạy lại.');
  const { commit, at } = revision;
  const folder = path.resolve(out, `ap-so-${program.version}-${commit}-${platform}`);
  await mkdir(path.dirname(folder), { recursive: true });
  await rm(folder, { recursive: true, force: true });
  try {
    await layRelease(root, folder);
    const archive = await packRelease(folder, {
      ...{ format: 1, version: program.version, commit, platform, key: fingerprint },
      at: new Date(at).toISOString(),
    });
    await rm(signatureOf(archive), { force: true });
    sign(archive, key);
    console.log(
      [
        `Ấp Số ${programName(program.version, revision)}, cho ${platform}:`,
        ...['', '.sha256', '.sig'].map((ending) => `  ${archive}${ending}`),
        `Ký bằng khóa ${fingerprint}: hãy báo khóa này cho nơi nhận bằng một đường khác (điện thoại, công văn).`,
      ].join('\n'),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
