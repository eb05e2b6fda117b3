import { atTheServer } from '../../cms/storage/audit/origin.ts';
import { record } from '../../cms/storage/audit/record.ts';
import { requestRollback } from '../../cms/publishing/publication/publication.ts';
import { readEnvironment } from '../../env/environment.ts';
import { readArguments, runCommand } from '../../env/terminal.ts';
import { once } from './once.ts';
import { Releases } from '../releases/releases.ts';
import { chooseEarlier, rollBack } from '../round/rollback.ts';

await runCommand(
  atTheServer(async () => {
    const usage = 'npm run rollback -- [BẢN]';
    const [wanted] = readArguments(usage, { allowPositionals: true }).positionals;
    const releases = new Releases(readEnvironment().dataDir);
    await once(
      async (publisher) => {
        const id = await chooseEarlier(releases, wanted);
        await record(publisher.payload, { deed: 'rollback', detail: id });
        await rollBack(publisher, id);
        return `Đã quay lại bản ${id}. Bản này được ghim đến khi có người xuất bản.`;
      },
      async (payload) => {
        const release = await chooseEarlier(releases, wanted);
        await record(payload, { deed: 'rollback', detail: release });
        await requestRollback(payload, release);
      },
    );
  }),
);
