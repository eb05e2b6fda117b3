import { formatInstant } from '../../content/text/date.ts';
import { readEnvironment } from '../../env/environment.ts';
import { readArguments, runCommand } from '../../env/terminal.ts';
import { deedsOf } from '../storage/audit/deeds.ts';
import { markPutBack } from '../keeping/backup/after-put-back.ts';
import { fileOf, isEmbedded } from '../storage/database/address.ts';
import { findWayBack, newestKnown, putBack, type WayBack } from '../storage/database/put-back.ts';

const usage = 'npm run upgrade:put-back -- [--look | --may-lose]';

const onServer =
  'Cơ sở dữ liệu MongoDB giữ nguyên, với cấu trúc của bản mới: chỉ đổi mã. Muốn cả dữ liệu về như trước thì lùi xong dừng mọi máy và khôi phục bản sao lưu từ trước lần nâng cấp vào một cơ sở dữ liệu trống (npm run restore).';

/** The code with which it ends when people did something since, which it was not told to give up. */
const wouldLose = 3;

/**
 * Run from code of before: puts the copy from before an upgrade in the place of the database when this
 * code can't open it. Nobody may have it open. `--look` only says what would be lost.
 */
await runCommand(async () => {
  const flag = { type: 'boolean' } as const;
  const { values } = readArguments(usage, { options: { look: flag, 'may-lose': flag } });
  const { databaseUri, dataDir } = readEnvironment();
  if (!isEmbedded(databaseUri)) {
    if (values.look) console.log(onServer);
    return;
  }
  const file = fileOf(databaseUri);
  const back = await findWayBack(file, newestKnown(), deedsOf('door'));
  if (!back) return console.log('Cơ sở dữ liệu giữ nguyên, không mất gì.');
  console.log(wayBackInWords(back));
  if (values.look) return;
  if (back.lost.deeds + back.lost.answers > 0 && !values['may-lose']) process.exit(wouldLose);
  await markPutBack(dataDir, back.at);
  const aside = await putBack(file, back.copy);
  console.log(`Cơ sở dữ liệu trước khi lùi còn ở “${aside}”.`);
});

function wayBackInWords({ at, lost: { answers, deeds } }: WayBack): string {
  const moment = formatInstant(at);
  if (deeds + answers === 0)
    return `Cơ sở dữ liệu trở về lúc ${moment}; từ đó tới nay chưa ai sửa gì.`;
  return `Cơ sở dữ liệu trở về lúc ${moment}. Mất những gì làm từ đó tới nay: ${deeds} việc ghi trong Nhật ký, ${answers} góp ý của bà con.`;
}
