import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs';
import { cp, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { noteRevision, revisionIn } from '../../env/revision.ts';

/** The source of new code: a folder, or a `.tar.gz` with its checksum. */
export type Source = { folder: string } | { archive: string; sha256: string };

/**
 * Looks at what an operator named.
 * @param from as typed @param sha256 as the publisher of the archive says it
 * @throws {Error} with one Vietnamese sentence when it is neither, or another file than was said
 */
export async function findSource(from: string, sha256?: string): Promise<Source> {
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
  return { archive: file, sha256: found };
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

/** The files an installation has of its own, or makes anew: at the top, and anywhere. */
const leftAtTop = ['build', '.git', '.env', 'data'];
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
  const { archive } = source;
  const topmost = isWrapped(archive) ? ['--strip-components=1'] : [];
  demandTar(['-xzf', archive, '-C', target, '--no-same-owner', ...topmost]);
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
