import { formatInstant } from '../../content/text/date.ts';
import { formatBytes, formatNumber } from '../../content/text/number.ts';
import { type Environment, readEnvironment } from '../../env/environment.ts';
import { readArguments, runCommand, wrongUse } from '../../env/terminal.ts';
import { aloneWithBackups } from '../keeping/backup/alone.ts';
import { makeBackup } from '../keeping/backup/backup.ts';
import { newKeyPair } from '../keeping/backup/encryption.ts';
import { backupsAmong } from '../keeping/backup/name.ts';
import { readKey } from '../keeping/backup/read-key.ts';
import { openStore } from '../keeping/backup/stores/open-store.ts';
import type { Proven } from '../keeping/proof/prove.ts';

const usage =
  'npm run backup -- [--with-secret] [--prove] | --prove-only [--key TỆP] | --list | --new-key';

/**
 * `npm run backup`: makes a backup while the system runs, restores it for trial, or lists those that are
 * kept.
 */
await runCommand(async () => {
  const flag = { type: 'boolean' } as const;
  const key = { type: 'string' } as const;
  const more = { prove: flag, 'prove-only': flag, key };
  const options = { 'with-secret': flag, list: flag, 'new-key': flag, ...more };
  const { values } = readArguments(usage, { options });
  if (values['new-key']) return tellNewKey();
  const { key: keyFile, prove: thenProve = false, 'with-secret': withSecret = false } = values;
  if (values['prove-only']) return alone((environment) => proveNewest(environment, keyFile));
  if (keyFile !== undefined) throw wrongUse(usage, [], '--key chỉ đi cùng --prove-only.');
  if (values.list) return tellKept();
  return alone((environment) => backUp(environment, withSecret, thenProve));
});

function alone(work: (environment: Environment) => Promise<void>): Promise<void> {
  const environment = readEnvironment();
  return aloneWithBackups(environment.dataDir, () => work(environment));
}

async function backUp(
  environment: Environment,
  withSecret: boolean,
  thenProve: boolean,
): Promise<void> {
  const { bytes, identity, manifest, name, removed } = await makeBackup(environment, {
    withSecret,
    onStep,
  });
  const rows = Object.values(manifest.counts).reduce((sum, count) => sum + count, 0);
  console.log(
    `Xong: ${name} (${formatBytes(bytes)}, ${formatNumber(rows)} dòng dữ liệu, ${formatNumber(manifest.parts.length)} tệp), đã đọc lại nguyên vẹn.`,
  );
  if (removed.length > 0) console.log(`Đã bỏ ${removed.length} bản cũ: ${removed.join(', ')}.`);
  if (thenProve) await prove(environment, name, identity);
}

/** Restores the newest of those that are kept for trial. @param key a file with the key that opens it */
async function proveNewest(environment: Environment, key: string | undefined): Promise<void> {
  const store = openStore(environment.backup.to);
  const [newest] = backupsAmong(await store.list());
  if (!newest) throw new Error(`Chưa có bản sao lưu nào ở ${store.place}.`);
  if (newest.encrypted && key === undefined)
    throw new Error(
      `${newest.name} có mã hóa: thêm --key TỆP giữ dòng AGE-SECRET-KEY-1…, hoặc dùng --prove để làm bản mới rồi thử ngay.`,
    );
  await prove(environment, newest.name, key && (await readKey(key)));
}

async function prove(environment: Environment, name: string, identity?: string): Promise<void> {
  // Who only copies or lists doesn't wait for the CMS.
  const [{ openCms }, { createConfig }, { proveBackup }] = await Promise.all([
    import('../open.ts'),
    import('../config.ts'),
    import('../keeping/proof/prove.ts'),
  ]);
  const proven = await proveBackup(environment, {
    name,
    openCms,
    configFor: createConfig,
    onStep: (step) => console.log(`Thử khôi phục: ${step} …`),
    ...(identity && { identity }),
  });
  console.log(
    `Đã khôi phục thử ${name} vào một thư mục riêng rồi xóa đi: ${foundIn(proven)}, mất ${formatNumber(proven.seconds)} giây.`,
  );
  if (proven.isEmbedded)
    console.log(
      'Thử bằng SQLite, nên chưa biết máy chủ MongoDB có nhận lại được không: mỗi quý thử bằng tay theo trang Khôi phục của sổ tay.',
    );
}

function foundIn({ isCounted, isEmbedded }: Proven): string {
  if (isEmbedded) return 'từng mục dữ liệu giống như trong bản sao lưu, đủ mọi tệp';
  if (isCounted) return 'đủ mọi dòng, mọi tệp';
  return 'đủ mọi tệp (không so số dòng, vì bản ấy do phiên bản Ấp Số cũ hơn làm ra)';
}

function onStep(step: string): void {
  console.log(`${step} …`);
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
