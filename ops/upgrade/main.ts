import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { type Environment, lookAtEnvironment } from '../../env/environment.ts';
import { readArguments, runCommand, sentenceOf, wrongUse } from '../../env/terminal.ts';
import { root } from '../install.mjs';
import { installation as place } from './current-folder.mjs';
import { noWayBack } from './journal.ts';
import { tellLeft } from './left.ts';
import { mendOwn } from './own.ts';
import { databaseFile } from './preflight.ts';
import { type Ask, Installation } from './upgrade.ts';
import { current, programIn, versionsOf } from './versions.ts';

const usage =
  'npm run upgrade -- --from THƯ_MỤC|TỆP.tar.gz [--sha256 MÃ] [--key MÃ_KHÓA] [--older] [--no-backup] [--yes], hoặc npm run upgrade -- --back [--yes]';
const versions = versionsOf();

/** `npm run upgrade`: new code takes the place of what runs, or all stays as it is. */
await runCommand(async () => {
  const flag = { type: 'boolean' } as const;
  const text = { type: 'string' } as const;
  const of = { from: text, sha256: text, key: text, older: flag, 'no-backup': flag };
  const options = { ...of, back: flag, yes: flag };
  const { values } = readArguments(usage, { options });
  const { back, from, key, sha256, yes } = values;
  const ask = asking(yes === true);
  const isHalfSaid = from === undefined && Object.keys(of).some((name) => name in values);
  if (back && from !== undefined) throw wrongUse(usage, [], '--back không đi cùng --from.');
  if (isHalfSaid) throw wrongUse(usage, [], 'Chưa nói mã mới ở đâu.');
  // One that was never upgraded has nothing to end and no way back: nothing is made to find that out.
  if (from === undefined && !existsSync(versions.folder)) return nothingToDo(back === true);
  mendOwn(place, root);
  // Looks only: it is to find the data of what runs, not to make a folder.
  const environment = lookAtEnvironment();
  if (!existsSync(environment.dataDir))
    throw new Error(
      `Không có thư mục dữ liệu “${environment.dataDir}” (DATA_DIR), nên không có gì để nâng cấp: chạy lệnh này với đúng cài đặt của hệ thống đang chạy, hoặc mở Ấp Số một lần bằng npm start.`,
    );
  const installation = new Installation(environment);
  const { unfinished } = installation;
  const [isOlderFine, withoutBackup] = [values.older === true, values['no-backup'] === true];
  try {
    if (unfinished) await installation.finish(unfinished);
    else if (back) await installation.back(ask);
    else if (from === undefined) nothingToDo(false);
    else await installation.upgrade({ from, key, isOlderFine, sha256, withoutBackup }, ask);
  } finally {
    tellAll(environment);
  }
});

/** Tells what lies aside; what can't be read must not hide why an upgrade failed. */
function tellAll(environment: Environment): void {
  try {
    for (const line of tellLeft(databaseFile(environment))) console.log(line);
  } catch (error) {
    console.error(sentenceOf(error));
  }
}

/** @throws {Error} with one Vietnamese sentence when it was to go back */
function nothingToDo(isBack: boolean): void {
  if (isBack) throw new Error(noWayBack);
  const now = programIn(current(versions));
  console.log(
    `Không có lần nâng cấp nào dở dang, đang dùng bản ${now?.name ?? 'không rõ'}; muốn nâng cấp thì cho biết mã mới ở đâu: npm run upgrade -- --from THƯ_MỤC (hoặc TỆP.tar.gz).`,
  );
}

function asking(isAgreed: boolean): Ask {
  return async (plan) => {
    console.log(plan);
    if (isAgreed) return true;
    if (!process.stdin.isTTY)
      throw new Error('Chưa làm gì: thêm --yes để đồng ý khi không có ai ngồi trước bàn phím.');
    const terminal = createInterface({ input: process.stdin, output: process.stdout });
    const answer = await terminal.question('Làm không? (gõ: có) ');
    terminal.close();
    if (['có', 'co', 'c', 'y', 'yes'].includes(answer.trim().normalize('NFC').toLowerCase()))
      return true;
    console.log('Không làm gì.');
    return false;
  };
}
