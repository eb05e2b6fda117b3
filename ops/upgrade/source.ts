import { existsSync, readdirSync, statSync } from 'node:fs';
import { cp, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { formatInstant } from '../../content/text/date.ts';
import { noteRevision, revisionIn } from '../../env/revision.ts';
import { noteFile, platform, type ReleaseNote, releaseNoteIn } from '../release/record.ts';
import { signatureOf, signerOf } from '../release/signature.ts';
import {
  type Contents,
  contentsOf,
  copyPrivately,
  demandRoom,
  noteAtHeadOf,
  type PrivateCopy,
  unpackArchive,
} from './archive.ts';

/** The source of new code: a folder, or an archive that was looked at. */
export type Source = { folder: string } | Archive;

export interface Archive extends Contents {
  /** A copy that nobody else can change. */
  archive: string;
  sha256: string;
  /** The fingerprint of the key that signed it, where one was asked for. */
  key?: string;
  /** The facts that a release says of itself. */
  note?: ReleaseNote;
}

/** The facts an operator knows of an archive before it is read. */
export interface Known {
  /** SHA-256 as the publisher of the archive says it. */
  sha256?: string | undefined;
  /** The fingerprint of the key that must have signed it, as named now, or by an upgrade before. */
  key?: string | undefined;
  kept?: string | undefined;
  /** The time of the code that runs, which a release must not be older than. */
  since?: string | undefined;
  /** Bytes that must stay free where its copy is made. */
  reserve?: number;
}

/**
 * Looks at what an operator named. An archive is copied first, and what is looked at is the copy: its
 * checksum and its signature before it is opened, what it says of itself before it is unpacked.
 * @param from as typed
 * @param aside a folder of this process alone, for the copy
 * @throws {Error} with one Vietnamese sentence when it is neither, or not what it should be
 */
export async function findSource(from: string, aside: string, known: Known = {}): Promise<Source> {
  const { key = known.kept, reserve = 0, sha256 } = known;
  const file = path.resolve(from);
  if (!existsSync(file))
    throw new Error(`Không có “${from}”: cần thư mục mã mới hoặc tệp .tar.gz.`);
  if (statSync(file).isDirectory()) {
    if ((known.key ?? sha256) === undefined) return { folder: file };
    throw new Error(
      `“${from}” là thư mục nên không có gì để so với --sha256 hay --key: ghi --from là tệp .tar.gz.`,
    );
  }
  if (!/\.(?:tar\.gz|tgz)$/.test(file))
    throw new Error(
      `“${from}” không phải thư mục, cũng không phải tệp .tar.gz. Tệp nén kiểu khác thì giải nén ra rồi chỉ vào thư mục.`,
    );
  const copy = await copyPrivately(file, aside, reserve);
  if (sha256 !== undefined && sha256.toLowerCase() !== copy.sha256)
    throw new Error(
      `Tệp “${from}” có mã SHA-256 ${copy.sha256}, không phải ${sha256}: tải lại từ nơi phát hành, đừng dùng tệp này.`,
    );
  if (key !== undefined) demandSigner(from, copy, key);
  const note = noteAtHeadOf(copy.archive);
  if (note) demandRelease(note, { ...known, key });
  const contents = note ? { bytes: note.bytes, isWrapped: true } : contentsOf(copy.archive);
  return {
    ...{ archive: copy.archive, sha256: copy.sha256, ...contents },
    ...(key !== undefined && { key }),
    ...(note && { note }),
  };
}

/** The signature is not told whose it is: who reads that would take it for the one to name. */
function demandSigner(from: string, { archive, isSigned }: PrivateCopy, key: string): void {
  if (!isSigned)
    throw new Error(
      `Không thấy tệp chữ ký “${signatureOf(from)}” bên cạnh: lấy luôn tệp ấy từ nơi phát hành, vì ở đây chỉ nhận bản do khóa ${key} ký.`,
    );
  const signer = signerOf(archive);
  if (signer === undefined)
    throw new Error(
      `Tệp “${from}” không khớp chữ ký của nó: tải thiếu, hoặc đã bị sửa. Tải lại cả hai tệp từ nơi phát hành, đừng dùng tệp này.`,
    );
  if (signer !== key)
    throw new Error(
      `Tệp “${from}” không phải do khóa ${key} của nơi phát hành ký: đừng dùng tệp này. Nơi phát hành có báo đổi khóa bằng đường khác (điện thoại, công văn) thì dùng --key với mã khóa mới.`,
    );
}

/** @throws {Error} with one Vietnamese sentence when a release is not one to take here */
function demandRelease(note: ReleaseNote, { key, since }: Known): void {
  if (key === undefined)
    throw new Error(
      'Đây là bản phát hành có chữ ký, mà hệ thống này chưa biết khóa của nơi phát hành: thêm --key với mã khóa (SHA256:…) mà nơi phát hành báo bằng một đường khác (điện thoại, công văn), đừng lấy mã ghi ở chỗ tải tệp. Từ đó lệnh tự nhớ khóa.',
    );
  if (note.key !== key)
    throw new Error(
      `Bản phát hành này ghi là do khóa ${note.key} ký, nhưng chữ ký kèm theo là của khóa ${key}: đừng dùng tệp này.`,
    );
  if (note.platform !== platform)
    throw new Error(
      `Bản phát hành này cho máy ${note.platform}, máy này là ${platform}: lấy bản dành cho máy này.`,
    );
  if (since !== undefined && Date.parse(note.at) < Date.parse(since))
    throw new Error(
      `Bản phát hành này (${formatInstant(note.at)}) cũ hơn mã đang chạy (${formatInstant(since)}): kẻ gian có thể đưa lại một bản cũ còn lỗ hổng. Vừa nâng cấp mà muốn về bản trước thì chạy npm run upgrade -- --back. Biết chắc cần bản cũ này thì thêm --older.`,
    );
}

/** The files an installation has of its own, or makes anew: at the top, and anywhere. */
const leftAtTop = ['build', '.git', '.env', 'data', noteFile];
const leftAnywhere = ['node_modules', '.next'];

/**
 * Lays the files of new code into a folder that is not there yet.
 * @param reserve bytes that must stay free where an archive is unpacked
 * @throws {Error} with one Vietnamese sentence when there is no room, or when they are not what they say
 */
export async function unpack(source: Source, target: string, reserve = 0): Promise<void> {
  await mkdir(target, { recursive: true });
  if ('folder' in source) {
    await copyCode(source.folder, target);
    const revision = revisionIn(source.folder);
    if (revision) noteRevision(target, revision);
    return;
  }
  const { archive, bytes, isWrapped, note } = source;
  await demandRoom('giải nén', target, bytes + reserve);
  unpackArchive(archive, target, isWrapped);
  if (!isDeepStrictEqual(releaseNoteIn(target), note)) throw new Error(notAsPacked);
  if (note && !isOf(target, note)) throw new Error(notAsPacked);
}

const notAsPacked =
  'Tệp này ghi là bản phát hành nhưng không phải do npm run release đóng gói: đừng dùng tệp này.';

/** Tells whether code is of the commit that the note of its release says. */
function isOf(folder: string, { at, commit }: ReleaseNote): boolean {
  const revision = revisionIn(folder);
  return revision?.commit === commit && Date.parse(revision.at) === Date.parse(at);
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
