import { parseArgs } from 'node:util';
import { requestRollback } from '../cms/export/publication.ts';
import { readEnvironment } from '../env/environment.ts';
import { once } from './once.ts';
import { Releases } from './release.ts';
import { chooseEarlier, rollBack } from './rollback.ts';

const { positionals } = parseArgs({ allowPositionals: true });
const releases = new Releases(readEnvironment().dataDir);

await once(
  async (publisher) => {
    const { record } = await rollBack(publisher, positionals[0]);
    return `Đã quay lại bản ${record.rollbackOf ?? record.id}. Bản này được ghim đến khi có người xuất bản.`;
  },
  async (payload) => requestRollback(payload, await chooseEarlier(releases, positionals[0])),
);
