import { existsSync } from 'node:fs';
import path from 'node:path';
import { formatNumber } from '../../content/text/number.ts';
import { readEnvironment } from '../../env/environment.ts';
import { lockDataFolder } from '../../env/folder-lock.ts';
import { howToOpen } from '../../env/opening.ts';
import { readArguments, runCommand, sentenceOf } from '../../env/terminal.ts';
import { demandWholeRestore } from '../storage/installation/interrupted-restore.ts';
import { atTheServer } from '../storage/audit/origin.ts';
import { record } from '../storage/audit/record.ts';
import { fileOf, isEmbedded } from '../storage/database/address.ts';
import { nameOf, readAddress, settingOf } from '../keeping/move/address.ts';
import { createConfig } from '../config.ts';
import { openCms } from '../open.ts';
import { moveDatabase, type Moved } from '../keeping/move/move.ts';

const usage = 'npm run move -- --from NGUỒN --to NƠI_TỚI';

/** `npm run move`: brings everything into another database while the system stands still. */
await runCommand(
  atTheServer(async () => {
    const text = { type: 'string' } as const;
    const { values } = readArguments(usage, { options: { from: text, to: text } });
    const from = readAddress('--from', values.from);
    const to = readAddress('--to', values.to);
    if (nameOf(from) === nameOf(to))
      throw new Error(`Nguồn và nơi tới đều là ${nameOf(from)}: cần hai cơ sở dữ liệu khác nhau.`);
    const environment = readEnvironment();
    lockDataFolder(environment.dataDir);
    for (const folder of otherFolders(environment.dataDir, from, to)) lockDataFolder(folder);
    demandWholeRestore(environment.dataDir);
    const moved = await moveDatabase(environment, {
      from,
      to,
      configFor: createConfig,
      onStep: (step) => console.log(step),
    });
    tell(moved, to);
    try {
      const payload = await openCms({ ...environment, databaseUri: to });
      const detail = `${nameOf(from)} → ${nameOf(to)}`;
      await record(payload, { deed: 'move', detail }).finally(() => payload.destroy());
    } catch (error) {
      // All has been moved: this is no reason to do it again.
      console.log(`Chưa ghi được việc này vào Nhật ký của hệ quản trị. ${sentenceOf(error)}`);
    }
  }),
);

/** Data folders that an installation runs, or ran, with. */
function otherFolders(dataDir: string, ...uris: string[]): string[] {
  const folders = uris.filter(isEmbedded).map((uri) => path.dirname(fileOf(uri)));
  return [...new Set(folders)].filter(
    (folder) => folder !== dataDir && existsSync(path.join(folder, 'start.lock')),
  );
}

function tell({ lost, parts, unknown }: Moved, to: string): void {
  const rows = parts.reduce((sum, part) => sum + part.rows, 0);
  console.log(
    `Xong: ${formatNumber(rows)} dòng, số lượng và mã băm của từng phần khớp ở hai bên. Nguồn vẫn y như trước.`,
  );
  for (const [place, count] of lost)
    console.log(`${place}: ${count} chỗ chỉ tới mục đã xóa hẳn, ở nơi tới để trống.`);
  for (const place of unknown)
    console.log(`${place}: phiên bản này không có trường ấy nên không đem theo.`);
  console.log(
    `Đặt DATABASE_URI=${settingOf(to)} (thêm tên và mật khẩu nếu có), giữ nguyên DATA_DIR và khóa bí mật, rồi chạy ${howToOpen()}.`,
  );
}
