import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import S3rver from 's3rver';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freePort } from '../../../../support/free-port.ts';
import { openStore } from '../../../../../cms/keeping/backup/stores/open-store.ts';
import type { Store } from '../../../../../cms/keeping/backup/stores/store.ts';

let work: string;
beforeEach(() => {
  work = mkdtempSync(path.join(tmpdir(), 'ap-so-store-'));
});
afterEach(() => rmSync(work, { recursive: true }));

const sha256 = (content: string | Buffer) => createHash('sha256').update(content).digest('hex');

function draft(content: string | Buffer): string {
  const file = path.join(work, 'draft');
  writeFileSync(file, content);
  return file;
}

/** Tests what every place must do. */
function keeps(store: () => Store): void {
  it('keeps a file, gives it back and lets it go', async () => {
    expect(await store().list()).toEqual([]);
    await store().put('mot.tar.gz', draft('nội dung'), sha256('nội dung'));
    await store().put('hai.tar.gz', draft('khác'), sha256('khác'));
    expect((await store().list()).toSorted()).toEqual(['hai.tar.gz', 'mot.tar.gz']);
    expect(await text(await store().open('mot.tar.gz'))).toBe('nội dung');
    await store().remove('mot.tar.gz');
    expect(await store().list()).toEqual(['hai.tar.gz']);
  });

  it('keeps nothing that is not what it was given', async () => {
    const kept = store().put('mot.tar.gz', draft('đã hỏng'), sha256('nguyên vẹn'));
    await expect(kept).rejects.toThrow(/không giữ đúng những gì đã gửi vào/);
    expect(await store().list()).toEqual([]);
  });
}

describe('a folder', () => {
  const folder = () => path.join(work, 'a', 'b');
  keeps(() => openStore({ folder: folder() }));

  it('shows no half of a file that an earlier run left', async () => {
    const store = openStore({ folder: folder() });
    await store.put('mot.tar.gz', draft('một'), sha256('một'));
    writeFileSync(path.join(folder(), 'hai.tar.gz.dang-chep'), 'nửa');
    await store.put('ba.tar.gz', draft('ba'), sha256('ba'));
    expect(readdirSync(folder()).toSorted()).toEqual(['ba.tar.gz', 'mot.tar.gz']);
  });
});

describe('a store that speaks S3', () => {
  let server: S3rver;
  let address: string;
  const login = { id: 'S3RVER', secret: 'S3RVER', region: 'us-east-1' };

  beforeEach(async () => {
    server = new S3rver({
      port: 0,
      address: '127.0.0.1',
      silent: true,
      directory: path.join(work, 's3'),
      configureBuckets: [{ name: 'sao-luu', configs: [] }],
    });
    const { port } = await server.run();
    address = `http://127.0.0.1:${port}/sao-luu`;
  });
  afterEach(() => server.close());

  it('takes what is larger than one piece', async () => {
    const large = Buffer.alloc(40 * 1024 * 1024, 'ấp số ');
    const store = openStore({ address, ...login });
    await store.put('lon.tar.gz', draft(large), sha256(large));
    expect(await store.list()).toEqual(['lon.tar.gz']);
  });

  it('says that it takes no such key, and which settings to look at', async () => {
    const store = openStore({ address, ...login, id: 'la' });
    await expect(store.list()).rejects.toThrow(
      /^Kho sao lưu “http.+” không nhận \(InvalidAccessKeyId\)\. Kiểm tra BACKUP_TO/,
    );
  });

  it('says that it can not be reached', async () => {
    const store = openStore({ address: `http://127.0.0.1:${await freePort()}/sao-luu`, ...login });
    await expect(store.list()).rejects.toThrow(/^Không tới được kho sao lưu/);
  });
});
