import { readArguments, runCommand } from '../../env/terminal.ts';
import { atTheServer } from '../storage/audit/origin.ts';
import { record } from '../storage/audit/record.ts';
import { openCms } from '../open.ts';

const usage = 'npm run upgrade:note -- upgrade|upgradeBack "BẢN → BẢN"';

/** Notes in the audit that another version was switched to: `npm run upgrade` calls it at its end. */
await runCommand(
  atTheServer(async () => {
    const { positionals } = readArguments(usage, { allowPositionals: true });
    const [deed, detail, ...more] = positionals;
    const isKnown = deed === 'upgrade' || deed === 'upgradeBack';
    if (!isKnown || detail === undefined || more.length > 0) throw new Error(`Cách dùng: ${usage}`);
    const payload = await openCms();
    await record(payload, { deed, detail }).finally(() => payload.destroy());
  }),
);
