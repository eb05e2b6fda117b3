import { formatInstant } from '../../content/text/date.ts';
import { formatBytes, formatNumber } from '../../content/text/number.ts';
import { readEnvironment } from '../../env/environment.ts';
import { readArguments, runCommand } from '../../env/terminal.ts';
import { makeBackup } from '../keeping/backup/backup.ts';
import { newKeyPair } from '../keeping/backup/encryption.ts';
import { backupsAmong } from '../keeping/backup/name.ts';
import { openStore } from '../keeping/backup/stores/open-store.ts';

const usage = 'npm run backup -- [--with-secret | --list | --new-key]';

/** `npm run backup`: makes a backup while the system runs, or lists those that are kept. */
await runCommand(async () => {
  const flag = { type: 'boolean' } as const;
  const options = { 'with-secret': flag, list: flag, 'new-key': flag };
  const { values } = readArguments(usage, { options });
  if (values['new-key']) return tellNewKey();
  return values.list ? tellKept() : backUp(values['with-secret'] === true);
});

async function backUp(withSecret: boolean): Promise<void> {
  const onStep = (step: string) => console.log(`${step} …`);
  const environment = readEnvironment();
  const { bytes, manifest, name, removed } = await makeBackup(environment, { withSecret, onStep });
  const rows = Object.values(manifest.counts).reduce((sum, count) => sum + count, 0);
  console.log(
    `Xong: ${name} (${formatBytes(bytes)}, ${formatNumber(rows)} dòng dữ liệu, ${formatNumber(manifest.parts.length)} tệp), đã đọc lại nguyên vẹn.`,
  );
  if (removed.length > 0) console.log(`Đã bỏ ${removed.length} bản cũ: ${removed.join(', ')}.`);
}

async function tellKept(): Promise<void> {
  const store = openStore(readEnvironment().backup.to);
  const kept = backupsAmong(await store.list());
  if (kept.length === 0) console.log(`Chưa có bản sao lưu nào ở ${store.place}.`);
  for (const { at, encrypted, name } of kept)
    console.log(`${name}  ${formatInstant(at)}${encrypted ? '  có mã hóa' : ''}`);
}

async function tellNewKey(): Promise<void> {
  const { identity, recipient } = await newKeyPair();
  console.log(`Thêm dòng này vào tệp .env:
BACKUP_KEY=${recipient}

Chép dòng dưới vào một tệp rồi cất ở nơi khác, không để trên máy chủ. Mất dòng này thì không ai mở được bản sao lưu:
${identity}`);
}
