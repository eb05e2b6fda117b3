import { openCms } from '../../../cms/open.ts';

/**
 * A second CMS that saves one guide again and again: `save-on.ts ID TIMES NAME`. Each save changes all
 * steps together. Says over IPC how many failed, and why.
 */
const [, , id = '', times = '0', name = ''] = process.argv;
const payload = await openCms();
const faults: string[] = [];
for (let at = 0; at < Number(times); at++) {
  const mark = `${name} ${at}`;
  const steps = Array.from({ length: 7 }, () => ({ title: mark }));
  const data = { summary: mark, steps, _status: 'published' as const };
  await payload
    .update({ collection: 'guides', id, data, depth: 0 })
    .catch((error: Error) => faults.push(error.message));
}
await payload.destroy();
process.send?.({ faults });
process.disconnect?.();
