import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { BackupStatus } from '../../../content/schema/backup-status.ts';
import { backupTrouble } from '../../../content/schema/backup-status.ts';
import { lock } from '../../../env/folder-lock.ts';
import { backupDueAt, NightlyBackup, outcomeOf } from '../../../ops/nightly-backup.ts';

const instant = (vietnam: string) => Date.parse(`${vietnam}+07:00`);
const status = (last: string | null, failedAt?: string): BackupStatus => ({
  format: 1,
  since: new Date(instant('2026-11-01T08:00')).toISOString(),
  last: last === null ? null : { at: utc(last), name: 'a', bytes: 1, encrypted: false },
  failure: failedAt === undefined ? null : { at: utc(failedAt), why: 'Ổ đĩa đầy.' },
});
const utc = (vietnam: string) => new Date(instant(vietnam)).toISOString();

describe('a nightly backup', () => {
  const longAgo = instant('2026-10-01T08:00');
  const now = instant('2026-11-28T12:00');
  const due = (...said: Parameters<typeof status>) => backupDueAt(status(...said), longAgo, now);

  it('is made at three in Vietnam', () => {
    expect(due('2026-11-25T03:00:05')).toBe(instant('2026-11-26T03:00'));
    expect(due('2026-11-25T14:00')).toBe(instant('2026-11-26T03:00'));
  });

  it('is not made again for one of the evening', () => {
    expect(due('2026-11-25T22:00')).toBe(instant('2026-11-27T03:00'));
  });

  it('is made soon after the start when the machine was off', () => {
    const started = instant('2026-11-27T07:30');
    expect(backupDueAt(status('2026-11-25T03:00'), started, now)).toBe(instant('2026-11-27T07:35'));
    expect(backupDueAt(undefined, started, now)).toBe(instant('2026-11-27T08:30'));
  });

  it('is tried again an hour after one that failed', () => {
    expect(due('2026-11-24T03:00', '2026-11-25T03:00')).toBe(instant('2026-11-25T04:00'));
  });

  it('waits for no moment that a wrong clock told', () => {
    expect(due('2036-01-01T03:00')).toBeLessThan(now);
    expect(due('2026-11-25T03:00', '2036-01-01T03:00')).toBeLessThan(now);
    const started = instant('2036-01-01T03:00');
    expect(backupDueAt(status('2026-11-25T03:00'), started, now)).toBeLessThan(now);
    expect(backupDueAt(undefined, started, now)).toBeLessThan(now);
    // Clocks of two machines differ a little.
    expect(due('2026-11-28T12:30')).toBe(instant('2026-11-29T03:00'));
  });
});

describe('how a run ended', () => {
  const since = instant('2026-11-25T03:00');
  const made = status('2026-11-25T03:00:01');
  const proof = { at: utc('2026-11-25T03:02'), name: 'a', seconds: 0, why: 'Thiếu dòng.' };

  it.each<[string, BackupStatus | undefined]>([
    ['Chưa sao lưu được.', undefined],
    ['Chưa sao lưu được.', status('2026-11-24T03:00')],
    ['Chưa sao lưu được. Ổ đĩa đầy.', status('2026-11-24T03:00', '2026-11-25T03:00:01')],
    ['Khôi phục thử không được bản sao lưu a. Thiếu dòng.', { ...made, proof }],
    [
      'Chưa khôi phục thử được bản sao lưu a. Thiếu dòng.',
      { ...made, proof: { ...proof, untried: true } },
    ],
    [
      'Bản sao lưu a đã đọc lại nguyên vẹn; việc khôi phục thử bị dừng giữa chừng.',
      { ...made, proof: { ...proof, name: 'b', at: utc('2026-11-24T03:02') } },
    ],
  ])('%s', (said, told) => {
    expect(outcomeOf(told, since)).toBe(said);
  });

  it('leaves no copy in the clear, and none is taken from who makes one', async () => {
    const dataDir = mkdtempSync(path.join(tmpdir(), 'ap-so-night-'));
    const folders = ['backup-draft', 'backup-proof'].map((name) => path.join(dataDir, name));
    const leave = () =>
      folders.forEach((folder) => {
        mkdirSync(folder);
        writeFileSync(path.join(folder, 'ap-so.db'), 'SQLite');
      });
    const left = () => folders.filter((folder) => existsSync(folder)).length;
    const backups = new NightlyBackup({ dataDir }, { NODE_ENV: 'test' }, () => undefined);
    leave();
    const unlock = lock(dataDir, 'backup.lock');
    await backups.pause();
    expect(left()).toBe(2);
    unlock?.();
    backups.start();
    await expect.poll(left).toBe(0);
    leave();
    await backups.stop();
    expect(left()).toBe(0);
    rmSync(dataDir, { recursive: true });
  });
});

describe('what is told of the backups', () => {
  const told = (now: string, ...said: Parameters<typeof status>) =>
    backupTrouble(status(...said), instant(now))?.sentence;

  it('is nothing while the last one is of these two nights', () => {
    expect(told('2026-11-27T04:59', '2026-11-25T03:00')).toBeUndefined();
  });

  it('is that it is too old, or that there is none', () => {
    expect(told('2026-11-27T05:01', '2026-11-25T03:00')).toMatch(
      /^Bản sao lưu gần nhất đã cũ: lúc 03:00 ngày 25\/11\/2026\./,
    );
    expect(told('2026-11-27T05:01', null)).toMatch(/^Chưa có bản sao lưu nào/);
  });

  it('is that a clock is wrong where the last one was made at a time to come', () => {
    expect(told('2026-11-26T03:00', '2026-11-26T03:59')).toBeUndefined();
    expect(told('2026-11-26T03:00', '2036-11-26T03:00')).toMatch(
      /^Bản sao lưu gần nhất ghi một giờ chưa tới, 03:00 ngày 26\/11\/2036: đồng hồ/,
    );
  });

  it('is at once that the last one did not come back when it was restored for trial', () => {
    const night = status('2026-11-26T03:00');
    const proof = { at: utc('2026-11-26T03:01'), name: 'a', seconds: 4, why: null };
    const now = instant('2026-11-26T08:00');
    expect(backupTrouble({ ...night, proof }, now)).toBeUndefined();
    const broken = { ...proof, why: 'Bảng guides có 1 dòng, cần 2.' };
    expect(backupTrouble({ ...night, proof: broken }, now)?.sentence).toBe(
      'Khôi phục thử bản sao lưu lúc 03:01 ngày 26/11/2026 không được. Bảng guides có 1 dòng, cần 2. Chạy npm run backup -- --prove để làm bản mới và thử lại.',
    );
    expect(backupTrouble({ ...night, proof: { ...broken, untried: true } }, now)).toMatchObject({
      kind: 'untried',
      sentence: expect.stringMatching(/^Chưa khôi phục thử được .* đã đọc lại nguyên vẹn/),
    });
    // One that was made since without a trial is another one.
    expect(backupTrouble({ ...night, proof: { ...broken, name: 'older' } }, now)).toBeUndefined();
  });

  it('is at once that the last one failed, and why', () => {
    expect(told('2026-11-26T03:01', '2026-11-25T03:00', '2026-11-26T03:00')).toBe(
      'Sao lưu lúc 03:00 ngày 26/11/2026 không xong, bản tốt gần nhất là lúc 03:00 ngày 25/11/2026. Ổ đĩa đầy.',
    );
  });
});
