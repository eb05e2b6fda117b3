import { requestRollback } from '../../cms/publication/publication.ts';
import { readEnvironment } from '../../env/environment.ts';
import { readArguments, runCommand } from '../../env/terminal.ts';
import { once } from './once.ts';
import { Releases } from '../releases/releases.ts';
import { chooseEarlier, rollBack } from '../round/rollback.ts';

await runCommand(async () => {
  const usage = 'npm run rollback -- [BẢN]';
  const [wanted] = readArguments(usage, { allowPositionals: true }).positionals;
  const releases = new Releases(readEnvironment().dataDir);
  await once(
    async (publisher) => {
      const { record } = await rollBack(publisher, wanted);
      return `Đã quay lại bản ${record.rollbackOf ?? record.id}. Bản này được ghim đến khi có người xuất bản.`;
    },
    async (payload) => requestRollback(payload, await chooseEarlier(releases, wanted)),
  );
});
