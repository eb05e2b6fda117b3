import { readEnvironment } from '../../env/environment.ts';
import { settlePutBack } from '../keeping/backup/after-put-back.ts';
import { demandWholeRestore } from '../storage/installation/interrupted-restore.ts';
import { ensureFirstAdmin } from '../accounts/users/one-time-password.ts';
import { repair } from '../storage/database/repair.ts';
import { openCms } from '../open.ts';
import { isSeeded, seed } from '../keeping/seed/seed.ts';
import { fillStages } from '../writing/workflow/listed-stage.ts';

/**
 * Prepares `npm start` before it serves: tables, seed of an empty database, first administrator.
 * Reports over IPC: `{ step, milliseconds }`, `{ told }` when something was repaired, `{ admin }` when one
 * was created.
 */
async function prepare(): Promise<void> {
  const environment = readEnvironment();
  demandWholeRestore(environment.dataDir);
  const payload = await step('Mở cơ sở dữ liệu', () => openCms(environment));
  try {
    if (!(await isSeeded(payload))) {
      await step('Nạp dữ liệu ban đầu', () => seed(payload, { samples: true }));
    }
    const { documents, versions } = await repair(payload);
    if (documents + versions > 0)
      process.send?.({
        told: `Đã sửa chỗ hỏng do lần tắt máy giữa lúc lưu: ${documents} mục mất đoạn được lấy lại từ bản đã đăng, ${versions} mục có hai bản mới nhất còn lại một.`,
      });
    const settled = await settlePutBack(payload, environment.dataDir);
    if (settled)
      process.send?.({
        told: `Cơ sở dữ liệu là bản từ trước nâng cấp; bỏ lại những gì đã quyết định bỏ từ đó: ${settled.deleted} mục đã xóa, ${settled.takenOff} mục đã gỡ khỏi trang.`,
      });
    await fillStages(payload);
    const admin = await ensureFirstAdmin(payload);
    if (admin) process.send?.({ admin });
  } finally {
    await payload.destroy();
  }
}

async function step<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const startedAt = performance.now();
  const result = await work();
  process.send?.({ step: name, milliseconds: Math.round(performance.now() - startedAt) });
  return result;
}

await prepare().then(
  () => process.exit(0),
  (error: Error) => {
    console.error(error.message);
    process.exit(1);
  },
);
