import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lastLines } from '../../../../ops/logs/read.ts';
import { failedWith, runFile } from '../../../support/command.ts';

let dataDir: string;
const file = (name: string) => path.join(dataDir, 'logs', name);

beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'ap-so-logs-'));
  mkdirSync(path.join(dataDir, 'logs'));
  writeFileSync(file('web.2.log'), 'web cũ nhất\n');
  writeFileSync(file('web.1.log'), 'web cũ\n');
  writeFileSync(file('web.log'), 'Đang nghe ở cổng 8080\nGọi 0912 345 678 giúp\n');
  writeFileSync(file('backup.log'), 'Chưa sao lưu được: hỏi an@example.vn\n\n');
});
afterEach(() => rmSync(dataDir, { recursive: true }));

const logs = (...args: string[]) => runFile('ops/logs/main.ts', args, { DATA_DIR: dataDir });
const told = (...lines: string[]) => ({ code: 0, out: lines.join('\n'), error: '' });

describe('the logs', { timeout: 60_000 }, () => {
  it('are told by process, the newest last, without anybody’s number or address', () => {
    expect(logs()).toEqual(
      told(
        'backup: Chưa sao lưu được: hỏi [thư]',
        'web: web cũ nhất',
        'web: web cũ',
        'web: Đang nghe ở cổng 8080',
        'web: Gọi [số] giúp',
      ),
    );
  });

  it('are as many as wanted, of the process and with the word that is wanted', () => {
    expect(logs('web', '--lines', '3')).toEqual(
      told('web: web cũ', 'web: Đang nghe ở cổng 8080', 'web: Gọi [số] giúp'),
    );
    expect(logs('--grep', 'sao luu')).toEqual(told('backup: Chưa sao lưu được: hỏi [thư]'));
    expect(logs('web', '--grep', '0912')).toEqual(told());
  });

  it('say in a sentence what is not there', () => {
    expect(logs('push')).toEqual(failedWith('Không có nhật ký của “push”. Đang có: backup, web.'));
    expect(logs('--lines', 'nhiều')).toEqual(failedWith(expect.stringMatching(/cần một số/)));
    rmSync(path.join(dataDir, 'logs'), { recursive: true });
    expect(logs()).toEqual(failedWith(expect.stringMatching(/^Chưa có nhật ký nào ở /)));
    // As a folder that is another account's: what can't be read is not called absent.
    writeFileSync(path.join(dataDir, 'logs'), '');
    expect(logs()).toEqual(failedWith(expect.stringMatching(/^Không dùng được “.+logs”: có tệp /)));
  });

  it('are read from large files, and past one that is put aside meanwhile', () => {
    writeFileSync(file('web.log'), 'a\n'.repeat(150_000));
    const last = () => lastLines(path.join(dataDir, 'logs'), { processes: ['web'] }, 150_002);
    expect(last().slice(0, 3)).toEqual(['web: web cũ nhất', 'web: web cũ', 'web: a']);
    rmSync(file('web.log'));
    expect(last()).toEqual(['web: web cũ nhất', 'web: web cũ']);
  });
});
