import type { Payload } from 'payload';
import { openCms } from '../open.ts';
import { ContentError } from '../seed/faults.ts';
import { seed } from '../seed/seed.ts';

/** `npm run seed -- [--no-samples]`: adds the seed's documents that are missing. */
const unknown = process.argv.slice(2).filter((argument) => argument !== '--no-samples');
if (unknown.length > 0) {
  console.error(`Không hiểu “${unknown.join(' ')}”. Cách dùng: npm run seed -- [--no-samples]`);
  process.exit(1);
}

const payload = await openCms();
try {
  const counts = await seed(payload, { samples: !process.argv.includes('--no-samples') });
  const made = Object.entries(counts).filter(([, count]) => count > 0);
  const told = made.map(([name, count]) => `${labelOf(payload, name)} ${count}`);
  console.log(
    told.length > 0
      ? `Đã thêm: ${told.join(', ')}.`
      : 'Không có gì để thêm: dữ liệu ban đầu đã đủ.',
  );
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await payload.destroy();
}

/** What editors call a collection; the settings are the one thing that is none. */
function labelOf({ config }: Payload, name: string): string {
  const label = config.collections.find(({ slug }) => slug === name)?.labels.plural;
  return typeof label === 'string' ? label : 'Cài đặt';
}
