import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { cp, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { noteRevision, revisionIn } from '../../env/revision.ts';
import { hashOf } from '../release/pack.ts';
import { noteFile, platform, type ReleaseNote, releaseNoteIn } from '../release/record.ts';
import { signatureOf, signerOf } from '../release/signature.ts';

/** The source of new code: a folder, or a `.tar.gz` with its checksum and the key that signed it. */
export type Source =
  { folder: string } | { archive: string; sha256: string; signer: string | undefined };

/** The facts an operator knows of an archive before it is read. */
export interface Known {
  /** SHA-256 as the publisher of the archive says it. */
  sha256?: string | undefined;
  /** The fingerprint of the key that must have signed it. */
  key?: string | undefined;
}

/**
 * Looks at what an operator named.
 * @param from as typed
 * @throws {Error} with one Vietnamese sentence when it is neither, or another file than was said
 */
export async function findSource(from: string, { key, sha256 }: Known = {}): Promise<Source> {
  const file = path.resolve(from);
  if (!existsSync(file))
    throw new Error(`Không có “${from}”: cần thư mục mã mới hoặc tệp .tar.gz.`);
  if (statSync(file).isDirectory()) return { folder: file };
  if (!/\.(?:tar\.gz|tgz)$/.test(file))
    throw new Error(
      `“${from}” không phải thư mục, cũng không phải tệp .tar.gz. Tệp nén kiểu khác thì giải nén ra rồi chỉ vào thư mục.`,
    );
  const found = await hashOf(file);
  if (sha256 !== undefined && sha256.toLowerCase() !== found)
    throw new Error(
      `Tệp “${from}” có mã SHA-256 ${found}, không phải ${sha256}: tải lại từ nơi phát hành, đừng dùng tệp này.`,
    );
  const signer = signerOf(file);
  if (key !== undefined && signer !== key) throw new Error(refusalOfSigner(from, key, signer));
  return { archive: file, sha256: found, signer };
}

function refusalOfSigner(from: string, key: string, signer: string | undefined): string {
  if (signer === undefined)
    return `Không có chữ ký “${signatureOf(from)}” bên cạnh tệp: lấy cả tệp ấy từ nơi phát hành, vì chỉ nhận bản mà khóa ${key} đã ký.`;
  return `Tệp “${from}” do khóa ${signer} ký, không phải khóa ${key} của nơi phát hành: đừng dùng tệp này. Nơi phát hành có báo đổi khóa bằng đường khác (điện thoại, công văn) thì dùng --key với khóa ghi trong đó.`;
}

/** The files an installation has of its own, or makes anew: at the top, and anywhere. */
const leftAtTop = ['build', '.git', '.env', 'data', noteFile];
const leftAnywhere = ['node_modules', '.next'];

/** Lays the files of new code into a folder that is not there yet. */
export async function unpack(source: Source, target: string): Promise<void> {
  await mkdir(target, { recursive: true });
  if ('folder' in source) {
    await copyCode(source.folder, target);
    const revision = revisionIn(source.folder);
    if (revision) noteRevision(target, revision);
    return;
  }
  const { archive, signer } = source;
  const topmost = isWrapped(archive) ? ['--strip-components=1'] : [];
  demandTar(['-xzf', archive, '-C', target, '--no-same-owner', ...topmost]);
  const note = releaseNoteIn(target);
  if (note) demandRelease(note, signer);
}

/** @throws {Error} with one Vietnamese sentence when a release is not signed as it says, or for another system */
function demandRelease({ key, platform: made }: ReleaseNote, signer: string | undefined): void {
  if (signer !== key)
    throw new Error(
      signer === undefined
        ? `Bản phát hành này có chữ ký của khóa ${key}: lấy cả tệp .sig từ nơi phát hành, để bên cạnh tệp này.`
        : `Bản phát hành này ghi là do khóa ${key} ký, nhưng chữ ký kèm theo là của khóa ${signer}: đừng dùng tệp này.`,
    );
  if (made !== platform)
    throw new Error(
      `Bản phát hành này cho máy ${made}, máy này là ${platform}: lấy bản dành cho máy này.`,
    );
}

async function copyCode(folder: string, target: string): Promise<void> {
  for (const name of readdirSync(folder)) {
    if (leftAtTop.includes(name)) continue;
    await cp(path.join(folder, name), path.join(target, name), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (file) => !leftAnywhere.includes(path.basename(file)),
    });
  }
}

/** Tells whether all of an archive lies in one folder, as those of a code host do. */
function isWrapped(archive: string): boolean {
  const names = demandTar(['-tzf', archive]).split('\n').filter(Boolean);
  return !names.some((name) => name.replace(/^\.\//, '') === 'package.json');
}

function demandTar(args: string[]): string {
  const { error, status, stderr, stdout } = spawnSync('tar', args, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error || status !== 0)
    throw new Error(`Không giải nén được: ${error?.message ?? stderr.trim()}.`);
  return stdout;
}
