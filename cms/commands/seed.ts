import type { Payload } from 'payload';
import { readArguments, runCommand } from '../../env/terminal.ts';
import { openCms } from '../open.ts';
import { seed } from '../keeping/seed/seed.ts';

/** `npm run seed -- [--no-samples]`: adds the seed's documents that are missing. */
await runCommand(async () => {
  const options = { 'no-samples': { type: 'boolean' } } as const;
  const { values } = readArguments('npm run seed -- [--no-samples]', { options });
  const payload = await openCms();
  const counts = await seed(payload, { samples: !values['no-samples'] }).finally(() =>
    payload.destroy(),
  );
  const made = Object.entries(counts).filter(([, count]) => count > 0);
  const told = made.map(([name, count]) => `${labelOf(payload, name)} ${count}`);
  console.log(
    told.length > 0
      ? `Đã thêm: ${told.join(', ')}.`
      : 'Không có gì để thêm: dữ liệu ban đầu đã đủ.',
  );
});

/** Returns the editors' name of a collection, or of the settings. */
function labelOf({ config }: Payload, name: string): string {
  const label = config.collections.find(({ slug }) => slug === name)?.labels.plural;
  return typeof label === 'string' ? label : 'Cài đặt';
}
