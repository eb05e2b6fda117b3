import {
  createReadStream,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable, Writable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { packTar } from 'modern-tar';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readArchive, writeArchive } from '../../../../../cms/keeping/backup/archive.ts';
import { BadBackup } from '../../../../../cms/keeping/backup/bad-backup.ts';
import { newKeyPair, type KeyPair } from '../../../../../cms/keeping/backup/encryption.ts';
import { hashFile } from '../../../../../cms/keeping/backup/hashed.ts';
import type { Manifest } from '../../../../../cms/keeping/backup/manifest.ts';

const contents = {
  'withdrawals.jsonl': '{"at":"…"}\n',
  'database/ap-so.db': 'SQLite'.repeat(40_000),
  'media/Ảnh cổng trụ sở Ủy ban nhân dân xã, chụp buổi sáng ngày họp tổ công nghệ số cộng đồng tháng 11 năm 2026.jpg':
    'JPEG'.repeat(999),
};

let folder: string;
let told: Manifest;
let key: KeyPair;
let plain: Buffer;
let sealed: Buffer;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'ap-so-archive-'));
  key = await newKeyPair();
  const parts = [];
  for (const [name, text] of Object.entries(contents)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
    parts.push({ path: name, ...(await hashFile(path.join(folder, name))) });
  }
  told = {
    format: 1,
    at: '2026-11-26T20:00:00.000Z',
    program: '0.1.0',
    database: 'sqlite',
    schema: '20261126_090015_imports',
    counts: { guides: 84 },
    secretMark: { salt: '00', mark: '00' },
    parts,
  };
  plain = await written([]);
  sealed = await written([key.recipient]);
});
afterAll(() => rmSync(folder, { recursive: true }));

async function written(recipients: string[]): Promise<Buffer> {
  const file = path.join(folder, 'archive');
  const made = await writeArchive(file, told, folder, recipients);
  expect(made).toEqual(await hashFile(file));
  return readFileSync(file);
}

/** All that comes out of an archive. */
async function read(archive: Buffer | Readable, identity?: string) {
  const taken: Record<string, string> = {};
  const manifest = await readArchive(
    archive instanceof Readable ? archive : Readable.from([archive]),
    'thử',
    identity,
    {
      take: ({ path: name }) => {
        taken[name] = '';
        return new Writable({
          write: (chunk: Buffer, _encoding, done) => {
            taken[name] += chunk.toString('latin1');
            done();
          },
        });
      },
    },
  );
  return { manifest, taken };
}

const whole = () => ({
  manifest: told,
  taken: Object.fromEntries(
    Object.entries(contents).map(([name, text]) => [name, Buffer.from(text).toString('latin1')]),
  ),
});

const damaged =
  /^Bản sao lưu “thử” đã hỏng hoặc bị sửa: .+\. Chưa đụng tới gì; hãy dùng bản khác\.$/;

describe('an archive', () => {
  it('gives back what was put in, in the clear and encrypted', async () => {
    expect(await read(plain)).toEqual(whole());
    expect(await read(sealed, key.identity)).toEqual(whole());
    expect(sealed.includes('withdrawals')).toBe(false);
  });

  it('is read in pieces of any size', async () => {
    const file = path.join(folder, 'archive');
    for (const highWaterMark of [7, 512, 4096])
      expect(await read(createReadStream(file, { highWaterMark }), key.identity)).toEqual(whole());
  });

  it('with one bit turned is refused, or gives back the same', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.boolean(),
        fc.nat(),
        fc.integer({ min: 0, max: 7 }),
        async (isSealed, at, bit) => {
          const copy = Buffer.from(isSealed ? sealed : plain);
          copy[at % copy.length]! ^= 1 << bit;
          const found = await read(copy, key.identity).catch((error: unknown) => error);
          if (found instanceof Error) expect(found).toBeInstanceOf(BadBackup);
          else expect(found).toEqual(whole());
        },
      ),
      { numRuns: 150 },
    );
  });

  it('that is cut off is refused, wherever', async () => {
    await fc.assert(
      fc.asyncProperty(fc.boolean(), fc.nat(), async (isSealed, at) => {
        const all = isSealed ? sealed : plain;
        const short = all.subarray(0, at % all.length);
        await expect(read(short, key.identity)).rejects.toThrow(damaged);
      }),
      { numRuns: 60 },
    );
  });

  it('opens for its key only', async () => {
    const { identity } = await newKeyPair();
    await expect(read(sealed, identity)).rejects.toThrow(/^Khóa này không mở được/);
    await expect(read(sealed)).rejects.toThrow(/^Bản sao lưu này được mã hóa: thêm --key/);
    await expect(read(sealed, 'mật khẩu')).rejects.toThrow(/^Khóa mở không đúng dạng/);
  });
});

describe('an archive that somebody made', () => {
  type Entry = Parameters<typeof packTar>[0][number];

  const entry = (name: string, body: string): Entry => ({
    header: { name, size: Buffer.byteLength(body), type: 'file' },
    body,
  });
  const manifestEntry = (parts: Manifest['parts']) =>
    entry('manifest.json', JSON.stringify({ ...told, parts }));
  const packed = async (...entries: Entry[]) => gzipSync(await packTar(entries));
  const sha256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

  it.each([
    '../secret',
    '/etc/passwd',
    'media/../../secret',
    'media/sub/anh.jpg',
    'media/..',
    'media/a\\..\\b',
    'releases/x',
    '.env',
    '',
  ])('names no file outside its folders: %j', async (name) => {
    const archive = await packed(manifestEntry([{ path: name, bytes: 0, sha256 }]), entry('x', ''));
    await expect(read(archive)).rejects.toThrow(damaged);
  });

  it('holds nothing that its manifest does not name', async () => {
    const archive = await packed(manifestEntry([]), entry('../../secret', 'x'));
    await expect(read(archive)).rejects.toThrow(/có tệp lạ/);
  });

  it('holds no links', async () => {
    const part = { path: 'media/anh.jpg', bytes: 0, sha256 };
    const link: Entry = {
      header: { name: part.path, size: 0, type: 'symlink', linkname: '/etc/passwd' },
    };
    await expect(read(await packed(manifestEntry([part]), link))).rejects.toThrow(
      /không phải là một tệp/,
    );
  });

  it('holds each file once', async () => {
    const part = { path: 'media/anh.jpg', bytes: 0, sha256 };
    const twice = await packed(manifestEntry([part]), entry(part.path, ''), entry(part.path, ''));
    await expect(read(twice)).rejects.toThrow(damaged);
  });

  it('fills no disk with more than its manifest says', async () => {
    const part = { path: 'media/anh.jpg', bytes: 0, sha256 };
    const large = await packed(manifestEntry([part]), entry(part.path, 'x'.repeat(1_000_000)));
    await expect(read(large)).rejects.toThrow(/không đúng kích cỡ/);
  });

  it('begins with its manifest', async () => {
    await expect(read(await packed(entry('media/anh.jpg', '')))).rejects.toThrow(/thiếu bảng kê/);
    await expect(read(gzipSync('thư nhà'))).rejects.toThrow(damaged);
    await expect(read(Buffer.from(''))).rejects.toThrow(damaged);
  });

  it('of a newer program is told apart from a damaged one', async () => {
    const archive = await packed(entry('manifest.json', '{"format":2}'));
    await expect(read(archive)).rejects.toThrow(/một phiên bản Ấp Số mới hơn/);
  });
});
