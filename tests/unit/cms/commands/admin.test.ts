import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { failedWith, runFile } from '../../../support/command.ts';

let dataDir: string;

beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'ap-so-admin-'));
});
afterEach(() => rmSync(dataDir, { recursive: true }));

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
    const server = `127.0.0.1:${await closedPort()}`;
    expect(reset({ DATABASE_URI: `mongodb://apso:bi-mat@${server}/apso` })).toEqual(
      failedWith(
        `Không mở được cơ sở dữ liệu MongoDB ở “${server}”: ở đó không có máy chủ nào nhận kết nối. Kiểm tra máy chủ và biến DATABASE_URI rồi chạy lại.`,
      ),
    );
  });
});

/** A port of this machine on which nobody listens. */
async function closedPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
