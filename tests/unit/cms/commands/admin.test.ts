import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freePort } from '../../../support/free-port.ts';
import { lock } from '../../../../env/folder-lock.ts';
import { failedWith, runFile } from '../../../support/command.ts';

let dataDir: string;

beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'ap-so-admin-'));
});
afterEach(() => rmSync(dataDir, { recursive: true }));

const admin = (...args: string[]) => runFile('cms/commands/admin.ts', args, { DATA_DIR: dataDir });

const reset = (variables: Record<string, string> = {}) =>
  runFile('cms/commands/admin.ts', ['reset', 'an@example.vn'], { DATA_DIR: dataDir, ...variables });

describe('a command of the CMS', { timeout: 120_000 }, () => {
  it('says in one sentence that its file is no database', () => {
    const file = path.join(dataDir, 'ap-so.db');
    writeFileSync(file, 'Đây là một bức thư, không phải cơ sở dữ liệu. '.repeat(20));
    expect(reset()).toEqual(
      failedWith(
        `Không mở được cơ sở dữ liệu “${file}”: tệp này không phải là cơ sở dữ liệu SQLite. Lấy lại tệp này từ bản sao lưu, hoặc dời đi để lập cơ sở dữ liệu mới.`,
      ),
    );
  });

  it('says in one sentence that nobody answers for its database, and never the password', async () => {
    const server = `127.0.0.1:${await freePort()}`;
    expect(reset({ DATABASE_URI: `mongodb://apso:bi-mat@${server}/apso` })).toEqual(
      failedWith(
        `Không mở được cơ sở dữ liệu MongoDB ở “${server}”: ở đó không có máy chủ nào nhận kết nối. Kiểm tra máy chủ và biến DATABASE_URI rồi chạy lại.`,
      ),
    );
  });

  it('changes the secret of nothing that runs', () => {
    const free = lock(dataDir, 'start.lock');
    writeFileSync(path.join(dataDir, 'secret'), 'khoa-bi-mat-cua-may\n');
    expect(admin('new-secret')).toEqual(failedWith(expect.stringContaining('đang chạy')));
    expect(readFileSync(path.join(dataDir, 'secret'), 'utf8')).toBe('khoa-bi-mat-cua-may\n');
    free?.();
  });

  it('goes on with another secret, and says where one is that it does not keep', () => {
    const file = path.join(dataDir, 'secret');
    writeFileSync(file, 'khoa-bi-mat-cua-may\n');
    expect(admin('new-secret')).toMatchObject({ code: 0, error: '' });
    expect(readFileSync(file, 'utf8')).toMatch(/^[\w-]{43}\n$/);
    const given = runFile('cms/commands/admin.ts', ['new-secret'], {
      DATA_DIR: dataDir,
      PAYLOAD_SECRET: 'khoa dat trong cai dat',
    });
    expect(given.out).toMatch(/^PAYLOAD_SECRET=[\w-]{43}$/m);
  });

  it('says how it is used', () => {
    expect(admin('new-secret', 'a@b.vn')).toEqual(
      failedWith(expect.stringMatching(/^Không hiểu “new-secret a@b\.vn”\. Cách dùng: /)),
    );
  });
});
