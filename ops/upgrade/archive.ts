import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { constants, createWriteStream, existsSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { formatBytes } from '../../content/text/number.ts';
import { freeBytes } from '../../env/disk.ts';
import { handedOn } from '../../env/handed-on.ts';
import { longestNote, noteFile, parseNote, type ReleaseNote } from '../release/record.ts';
import { signatureOf } from '../release/signature.ts';

/** A copy of an archive that nobody else can change between the look at it and its use. */
export interface PrivateCopy {
  archive: string;
  sha256: string;
  isSigned: boolean;
}

/**
 * Copies an archive, and its signature if one lies beside it.
 * @param folder of this process alone
 * @param reserve bytes of the disk that must stay free
 * @throws {Error} with one Vietnamese sentence
 */
export async function copyPrivately(
  file: string,
  folder: string,
  reserve: number,
): Promise<PrivateCopy> {
  const archive = path.join(folder, 'archive.tar.gz');
  const sha256 = await copy(file, archive, reserve);
  const isSigned = existsSync(signatureOf(file));
  if (isSigned) await copy(signatureOf(file), signatureOf(archive), reserve);
  return { archive, sha256, isSigned };
}

/** Copies the bytes that a file has now. @returns their SHA-256, in hexadecimal */
async function copy(from: string, to: string, reserve: number): Promise<string> {
  // Where a pipe stands in the place of a file, nobody waits for whoever would write into it.
  const handle = await open(from, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const bytes = await sizeOf(handle, from);
    await demandRoom('chép', path.dirname(to), bytes + reserve);
    const hash = createHash('sha256');
    await pipeline(
      bytes === 0 ? Readable.from([]) : handle.createReadStream({ end: bytes - 1 }),
      async function* (chunks: AsyncIterable<Buffer>) {
        for await (const chunk of chunks) {
          hash.update(chunk);
          yield chunk;
        }
      },
      createWriteStream(to, { flags: 'wx', mode: 0o600 }),
    );
    return hash.digest('hex');
  } finally {
    await handle.close();
  }
}

async function sizeOf(handle: FileHandle, name: string): Promise<number> {
  const found = await handle.stat();
  if (!found.isFile()) throw new Error(`“${name}” không phải một tệp.`);
  return found.size;
}

/** @throws {Error} with one Vietnamese sentence when a disk has no room for some bytes */
export async function demandRoom(
  deed: 'chép' | 'giải nén',
  folder: string,
  bytes: number,
): Promise<void> {
  const free = await freeBytes(folder);
  if (free < bytes)
    throw new Error(
      `Ổ đĩa chứa mã còn ${formatBytes(free)}, cần ${formatBytes(bytes)} để ${deed}: xóa bớt tệp hoặc tăng dung lượng rồi chạy lại.`,
    );
}

/**
 * Reads what a release says of itself, which stands first in its archive; nothing when it is none.
 * @throws {Error} with one Vietnamese sentence when that can't be read
 */
export function noteAtHeadOf(archive: string): ReleaseNote | undefined {
  const once = ['--occurrence=1', '--wildcards', '--no-wildcards-match-slash', `*/${noteFile}`];
  const { status, stdout } = spawnSync('tar', ['-xzOf', archive, ...once], {
    encoding: 'utf8',
    maxBuffer: longestNote,
  });
  return status === 0 ? parseNote(stdout) : undefined;
}

/** The contents of an archive of code, as far as they are asked about. */
export interface Contents {
  /** The room that it takes on a disk, in bytes. */
  bytes: number;
  /** True if all of it lies in one folder, as in those of a code host. */
  isWrapped: boolean;
}

const line = /^(\S)\S*\s+\S+\s+(\d+)\s+\S+\s+\S+\s(.+)$/;

/** The bytes of a disk that a small file takes. */
const block = 4096;

/**
 * Looks through an archive.
 * @throws {Error} with one Vietnamese sentence when there is something else in it than files, folders and links
 */
export function contentsOf(archive: string): Contents {
  const listed = demandTar(['-tvzf', archive, '--numeric-owner', '--quoting-style=escape']);
  const lines = listed.split('\n').filter(Boolean);
  let bytes = 0;
  let isWrapped = true;
  for (const entry of lines) {
    const [, type = '', size = '', name = ''] = line.exec(entry) ?? [];
    if (!['-', 'd', 'l', 'h'].includes(type))
      throw new Error(`Tệp nén có thứ không phải tệp hay thư mục (${entry}): đừng dùng tệp này.`);
    bytes += Math.ceil((Number(size) + 1) / block) * block;
    if (name.replace(/^\.\//, '') === 'package.json') isWrapped = false;
  }
  return { bytes, isWrapped };
}

/**
 * Unpacks an archive into a folder. What it says of owners and of the rights of whoever runs a program
 * counts for nothing, and no history comes with it: git would do what that is set to.
 */
export function unpackArchive(archive: string, target: string, isWrapped: boolean): void {
  const plain = ['--no-same-owner', '--no-same-permissions', '--exclude=.git'];
  const topmost = isWrapped ? ['--strip-components=1'] : [];
  demandTar(['-xzf', archive, '-C', target, ...plain, ...topmost]);
}

function demandTar(args: string[]): string {
  const { error, status, stderr, stdout } = spawnSync('tar', args, {
    encoding: 'utf8',
    env: handedOn({ LC_ALL: 'C' }),
    maxBuffer: 256 * 1024 * 1024,
  });
  if (error || status !== 0)
    throw new Error(`Không giải nén được: ${faultOf(error, stderr)}.`, { cause: error ?? stderr });
  return stdout;
}

/** Says it in Vietnamese: tar speaks another language, over several lines. */
function faultOf(error: NodeJS.ErrnoException | undefined, said: string): string {
  if (error) return error.code === 'ENOENT' ? 'máy này không có lệnh tar' : error.message;
  if (said.includes('No space left on device')) return 'ổ đĩa chứa mã đã đầy';
  if (said.includes('Permission denied')) return 'không có quyền ghi vào chỗ chứa mã';
  return 'tệp hỏng, tải về chưa đủ, hay không phải .tar.gz; hãy tải lại';
}
