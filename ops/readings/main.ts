// `npm run readings -- FILE`: sums up what nginx noted of pages that were read, and tells the CMS.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { formatNumber } from '../../content/text/number.ts';
import { readEnvironment } from '../../env/environment.ts';
import { readArguments, runCommand } from '../../env/terminal.ts';
import { originOf } from '../ports.ts';
import { sendReadings } from '../web/reading-sender.ts';
import { alone } from './alone.ts';
import { tellLog } from './log.ts';

const usage = 'npm run readings -- TỆP';

await runCommand(async () => {
  const { positionals } = readArguments(usage, { options: {}, allowPositionals: true });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1)
    throw new Error(`Cần một tệp nhật ký của nginx. Cách dùng: ${usage}`);
  if (!existsSync(file))
    throw new Error(
      `Không có tệp “${file}”. Tên tệp là tên đã ghi sau “npm run nginx -- --readings”.`,
    );
  const { dataDir, cmsHost, cmsPort, payloadSecret } = readEnvironment();
  const door = { cmsOrigin: originOf(cmsHost, cmsPort), payloadSecret };
  const kept = path.join(dataDir, 'readings-log.json');
  const told = await alone(`${kept}.lock`, () =>
    tellLog(path.resolve(file), kept, (post) => sendReadings(door, post)),
  );
  if (told === undefined)
    throw new Error('Hệ quản trị chưa nhận được số lượt đọc. Lần chạy sau sẽ gửi lại, không mất.');
  if (told.isRestGone)
    console.warn(
      `Tệp trước của “${file}” không còn, nên phần cuối của nó không cộng được. Xem lại cách xoay vòng tệp trong sổ tay nginx.`,
    );
  console.log(`Đã cộng ${formatNumber(told.readings)} lượt đọc.`);
});
