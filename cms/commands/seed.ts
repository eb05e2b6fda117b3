import { openCms } from '../open.ts';
import { seed } from '../seed/seed.ts';

/** `npm run seed -- [--no-samples]`: adds the seed's documents that are missing. */
const unknown = process.argv.slice(2).filter((argument) => argument !== '--no-samples');
if (unknown.length > 0) {
  console.error(`Không hiểu “${unknown.join(' ')}”. Cách dùng: npm run seed -- [--no-samples]`);
  process.exit(1);
}

const payload = await openCms();
const counts = await seed(payload, { samples: !process.argv.includes('--no-samples') });
await payload.destroy();
const made = Object.entries(counts).filter(([, count]) => count > 0);
console.log(
  made.length > 0
    ? `Đã thêm: ${made.map(([collection, count]) => `${collection} ${count}`).join(', ')}.`
    : 'Không có gì để thêm: dữ liệu ban đầu đã đủ.',
);
