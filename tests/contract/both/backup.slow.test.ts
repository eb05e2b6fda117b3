import { readFileSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { newKeyPair } from '../../../cms/keeping/backup/encryption.ts';
import { proveBackup } from '../../../cms/keeping/proof/prove.ts';
import { createConfig as configFor } from '../../../cms/config.ts';
import { readCommonBackups } from '../../../cms/storage/installation/common-backups.ts';
import { openCms } from '../../../cms/open.ts';
import { type BackupStatus, backupStatus } from '../../../content/schema/backup-status.ts';
import { lock } from '../../../env/folder-lock.ts';
import { failedWith } from '../../support/command.ts';
import { commandOf } from '../../support/handbook.ts';
import { BackedUp } from '../support/backed-up.ts';
import { contract } from '../support/contract.ts';

import { recordsOf } from '../support/system.ts';

contract('a backup', (cms) => {
  const kept = new BackedUp(cms);

  test('is encrypted for a key, and holds the secret only when asked', async () => {
    const made = kept.system.run('backup', '--new-key').out;
    const recipient = /^BACKUP_KEY=(\S+)$/m.exec(made)?.[1] ?? '';
    const key = path.join(kept.system.environment.dataDir, 'key.txt');
    await writeFile(key, `# khóa mở\n${made.trim().split('\n').at(-1)}\n`);
    const wrong = path.join(kept.system.environment.dataDir, 'wrong.txt');
    await writeFile(wrong, (await newKeyPair()).identity);
    kept.system.also = { BACKUP_KEY: recipient };
    const backup = await kept.backUp('--with-secret');
    expect(backup).toMatch(/\.tar\.gz\.age$/);
    const listed = kept.system.run('backup', '--list').out;
    expect(listed).toMatch(new RegExp(`^${path.basename(backup)}  .*  có mã hóa$`, 'm'));

    const other = await kept.another();
    other.also = { PAYLOAD_SECRET: '' };
    expect(other.run('restore', backup).error).toMatch(
      /^Bản sao lưu này được mã hóa: thêm --key TỆP/,
    );
    expect(other.run('restore', backup, '--key', wrong).error).toMatch(
      /^Khóa này không mở được bản sao lưu/,
    );
    expect(other.run('restore', backup, '--key', key)).toMatchObject({ code: 0, error: '' });
    const secret = await readFile(path.join(other.environment.dataDir, 'secret'), 'utf8');
    expect(secret.trim()).toBe(kept.system.environment.payloadSecret);

    kept.system.also = {};
    expect(kept.system.run('backup', '--with-secret').error).toMatch(
      /^Khóa bí mật chỉ được đưa vào bản sao lưu có mã hóa/,
    );
    const plain = await kept.backUp();
    const third = await kept.another();
    third.also = { PAYLOAD_SECRET: 'quite another secret of a machine' };
    expect(third.run('restore', plain).out).toContain('Khóa bí mật ở đây khác với lúc sao lưu');
  });

  test('that is killed is none, whatever it was doing', async () => {
    const whole = async () =>
      (await kept.system.backups()).filter((name) => /\.(?:gz|age)$/.test(name));
    for (const step of [/^Chép/, /^Đóng gói/, /^Đọc lại/, /^Cất vào/]) {
      let isKilled = false;
      // Killed while it is put there, the whole one may be there already, and nothing less.
      const isSure = !step.source.includes('Cất');
      // On a fast disk, or a busy machine, all may be done before the end comes.
      for (let tries = 0; !isKilled && tries < (isSure ? 4 : 1); tries += 1) {
        const before = await whole();
        const isInTime = await kept.system.killAt('backup', step);
        isKilled = isInTime && (await whole()).length === before.length;
      }
      if (isSure) expect(isKilled, step.source).toBe(true);
    }
    const backup = await kept.backUp();
    expect(
      (await kept.system.backups()).every((name) => name.endsWith('.gz') || name.endsWith('.age')),
    ).toBe(true);
    const other = await kept.another();
    expect(other.run('restore', backup)).toMatchObject({ code: 0, error: '' });
  });

  test('is restored in a second try when the first was killed, and nothing starts in between', async () => {
    const backup = await kept.backUp();
    const other = await kept.another();
    expect(await other.killAt('restore', /^Đọc và kiểm tra/, backup)).toBe(true);
    other.also = { AP_SO_SERVICE: 'ap-so' };
    const told = other.run('restore', backup);
    expect(told).toMatchObject({ code: 0, error: '' });
    expect(told.out).toMatch(/\nChạy sudo systemctl start ap-so để mở\.$/);

    const third = await kept.another();
    expect(await third.killAt('restore', /^Đưa hình/, backup)).toBe(true);
    expect(third.start()).toMatchObject(
      failedWith(expect.stringContaining('Lần khôi phục trước chưa xong')),
    );
    expect(third.run('backup')).toMatchObject({
      code: 1,
      error: expect.stringMatching(/^Lần khôi phục trước chưa xong/),
    });
    expect(await third.backups()).toEqual([]);
    expect(third.run('restore', backup)).toMatchObject({ code: 0, error: '' });
    expect(await kept.keptRecords(await kept.running(third))).toEqual(
      await kept.keptRecords(cms().payload),
    );
  });

  test('is restored for trial, and a broken one is told', async () => {
    const { dataDir } = kept.system.environment;
    const status = async () =>
      backupStatus.parse(JSON.parse(await readFile(path.join(dataDir, 'backup.json'), 'utf8')));
    const before = await recordsOf(cms().payload);
    const told = kept.system.typeLine(commandOf('sao-luu.md', /--prove$/));
    expect(told).toMatchObject({ code: 0, error: '' });
    // A database of its own on the server is not this account's to make.
    const isOnServer = !inject('database').startsWith('file:');
    expect(told.out).toMatch(
      isOnServer
        ? /: từng mục dữ liệu giống như trong bản sao lưu, đủ mọi tệp, mất \d+ giây\.\nThử bằng SQLite, nên chưa biết máy chủ MongoDB có nhận lại được không: .+\.$/
        : /Đã khôi phục thử ap-so-\S+\.tar\.gz .*: đủ mọi dòng, mọi tệp, mất \d+ giây\.$/,
    );
    const name = (await kept.system.backups()).at(-1);
    const whole = { name, why: null, seconds: expect.any(Number) };
    expect(await status()).toMatchObject(
      isOnServer ? { proof: { ...whole, embedded: true } } : { proof: whole, sameDisk: true },
    );
    // A machine that makes no backups hears of it, too.
    const all = await readCommonBackups(cms().payload, new Date());
    if (isOnServer) expect(all).toMatchObject({ last: { name }, proof: whole });
    expect(await recordsOf(cms().payload)).toEqual(before);
    expect(await readdir(dataDir)).not.toContain('backup-proof');

    // While it is tried, and when it was killed, that much is told.
    const meanwhile: BackupStatus[] = [];
    const onStep = () => {
      const told: unknown = JSON.parse(readFileSync(path.join(dataDir, 'backup.json'), 'utf8'));
      meanwhile.push(backupStatus.parse(told));
    };
    await proveBackup(kept.system.environment, { name: String(name), onStep, openCms, configFor });
    expect(meanwhile[0]).toMatchObject({ proving: { name }, proof: { name } });
    expect(await status()).not.toHaveProperty('proving');

    // A fault of the trial says nothing of the backup.
    kept.system.also = { MIN_FREE_MB: '9999999' };
    const crowded = kept.system.typeLine(commandOf('sao-luu.md', /--prove-only$/));
    kept.system.also = {};
    expect(crowded.error).toMatch(/^Ổ đĩa không đủ chỗ để khôi phục/);
    expect((await status()).proof).toMatchObject({ name, why: crowded.error, untried: true });
    const unlock = lock(dataDir, 'backup.lock');
    expect(kept.system.run('backup', '--prove-only').error).toMatch(
      /^Một lần sao lưu khác đang chạy/,
    );
    unlock?.();

    const newest = await kept.system.backup();
    const bytes = await readFile(newest);
    await writeFile(newest, bytes.subarray(0, bytes.length - 100));
    const broken = kept.system.typeLine(commandOf('sao-luu.md', /--prove-only$/));
    expect(broken.code).toBe(1);
    expect(broken.error).toContain('đã hỏng hoặc bị sửa');
    const { proof } = await status();
    expect(proof).toMatchObject({ name, why: broken.error });
    expect(proof).not.toHaveProperty('untried');
    expect(await readdir(dataDir)).not.toContain('backup-proof');
    await writeFile(newest, bytes);
    expect(isOnServer && (await readCommonBackups(cms().payload, new Date()))?.proof?.why).toBe(
      isOnServer && broken.error,
    );
  });
});
