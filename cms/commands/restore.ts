import { createReadStream, existsSync } from 'node:fs';
import path from 'node:path';
import { formatInstant } from '../../content/text/date.ts';
import { formatNumber } from '../../content/text/number.ts';
import { readSnapshot } from '../../content/snapshot/files.ts';
import { readLines } from '../../content/kept-lines.ts';
import { readRemovals, type Removal, removalsFile } from '../../content/removals.ts';
import { writePrivately } from '../../env/data-folder.ts';
import { lookAtEnvironment, readEnvironment, type Environment } from '../../env/environment.ts';
import { lockDataFolder } from '../../env/folder-lock.ts';
import { howToOpen } from '../../env/opening.ts';
import { readArguments, runCommand } from '../../env/terminal.ts';
import { BadBackup } from '../keeping/backup/bad-backup.ts';
import { backupsAmong } from '../keeping/backup/name.ts';
import { readKey } from '../keeping/backup/read-key.ts';
import { allOrAgain } from '../keeping/backup/interrupted.ts';
import { isHonoured } from '../keeping/backup/choice.ts';
import { choiceOf, choose, type ChoiceFlags } from '../keeping/backup/choose.ts';
import { removalsAt } from '../keeping/backup/database/database.ts';
import {
  choosable,
  countsOf,
  type RemovedSince,
  tellRemoved,
} from '../keeping/backup/removed-since.ts';
import {
  demandEmpty,
  lookAtBackup,
  restoreBackup,
  type Restored,
  type RestoreOptions,
} from '../keeping/backup/restore.ts';
import { openStore } from '../keeping/backup/stores/open-store.ts';
import { fillFromSnapshot } from '../keeping/from-snapshot/from-snapshot.ts';
import { atTheServer } from '../storage/audit/origin.ts';
import { openCms } from '../open.ts';

const usage =
  'npm run restore -- BẢN_SAO_LƯU [--key TỆP] [--lists THƯ_MỤC] [--look] [--honour all|none] [--until NGÀY_GIỜ] [--not-of EMAIL] [--kinds LOẠI,LOẠI], hoặc npm run restore -- --snapshot THƯ_MỤC (cũng chọn được như vậy)';

/** `npm run restore`: brings a backup, or what the site knew, into an empty system that does not run. */
await runCommand(
  atTheServer(async () => {
    const text = { type: 'string' } as const;
    const { values, positionals } = readArguments(usage, {
      options: {
        ...{ key: text, lists: text, snapshot: text, honour: text, until: text, kinds: text },
        'not-of': { type: 'string', multiple: true },
        look: { type: 'boolean' },
      },
      allowPositionals: true,
    });
    const [name, ...more] = positionals;
    const isClear = values.snapshot === undefined ? name !== undefined : name === undefined;
    if (!isClear || more.length > 0) throw new Error(`Cách dùng: ${usage}`);
    const { look = false, snapshot } = values;
    if (snapshot !== undefined) demandForSnapshot(values);
    const given = { ...values, look };
    const environment = look ? lookAtEnvironment() : readEnvironment();
    writePrivately();
    if (!look) lockDataFolder(environment.dataDir);
    return snapshot === undefined
      ? fromBackup(environment, name ?? '', given)
      : fromSnapshot(environment, snapshot, given);
  }),
);

interface Given extends ChoiceFlags {
  key?: string | undefined;
  lists?: string | undefined;
  /** Only tells. */
  look: boolean;
}

async function fromBackup(environment: Environment, name: string, given: Given): Promise<void> {
  const store = openStore(environment.backup.to);
  const isFile = existsSync(name);
  if (!isFile && !backupsAmong(await store.list()).some((kept) => kept.name === name))
    throw new BadBackup(
      `Không có bản sao lưu “${name}”, cũng không có ở ${store.place}. Xem tên bằng npm run backup -- --list.`,
    );
  const options: RestoreOptions = {
    name: path.basename(name),
    openCms,
    open: async () => (isFile ? createReadStream(name) : store.open(name)),
    identity: given.key && (await readKey(given.key)),
    lists: given.lists ? [given.lists] : [],
    choose: (since) => choose(flagsOf(given), since),
    onStep: (step) => console.log(`${step} …`),
  };
  if (given.look) return tellLook(given, await lookAtBackup(environment, options));
  tell(await restoreBackup(environment, options));
}

/**
 * Refuses flags that are of no use with a snapshot, so that none is passed over in silence. @throws
 * {Error}
 */
function demandForSnapshot({ key, lists }: Pick<Given, 'key' | 'lists'>): void {
  if (key !== undefined)
    throw new Error(
      '--snapshot không đi cùng --key: bản dữ liệu của trang không mã hóa. Bỏ --key.',
    );
  if (lists !== undefined)
    throw new Error(
      '--snapshot không đi cùng --lists: chép withdrawals.jsonl và removals.jsonl vào DATA_DIR rồi chạy lại, bỏ --lists.',
    );
}

/** Turns what the public knew into documents again. */
async function fromSnapshot(environment: Environment, folder: string, given: Given) {
  const { databaseUri, dataDir } = environment;
  if (!given.look) await demandEmpty(environment);
  const snapshot = await readSnapshot(folder);
  const lines = [...readLines(removalsFile(dataDir)), ...(await removalsAt(databaseUri))];
  const since: RemovedSince = {
    at: snapshot.meta.asOf,
    removals: readRemovals([...new Set(lines)]).filter(({ at }) => at > snapshot.meta.asOf),
    withdrawals: 0,
    accounts: new Map(),
  };
  if (given.look) return tellLook(given, since);
  const choice = await choose(flagsOf(given), since);
  // A release keeps the files beside the snapshot, with its site.
  const places = [path.join(folder, 'media'), path.join(folder, '../site/media')];
  const media = places.find((place) => existsSync(place)) ?? folder;
  const { documents, refused } = await allOrAgain(dataDir, async () => {
    const payload = await openCms(environment);
    const honoured = (removal: Removal) => isHonoured(choice, removal);
    return fillFromSnapshot(payload, snapshot, media, honoured).finally(() => payload.destroy());
  });
  console.log(
    `Đã lấy lại ${formatNumber(documents)} mục từ bản dữ liệu lúc ${formatInstant(snapshot.meta.asOf)}.`,
  );
  for (const sentence of refused) console.log(`Chưa lấy lại được ${sentence}`);
  console.log(`Chạy ${howToOpen()} để mở: lần mở ấy tạo tài khoản quản trị đầu tiên.`);
}

function flagsOf({ honour, kinds, 'not-of': notOf, until }: Given): ChoiceFlags {
  return { honour, kinds, until, 'not-of': notOf };
}

/** Says what was removed since, and what flags would do about it; nothing is changed. */
function tellLook(given: Given, since: RemovedSince): void {
  for (const line of tellRemoved(since)) console.log(line);
  const choice = choiceOf(flagsOf(given), since);
  const open = choosable(since);
  const kept = open.filter((removal) => isHonoured(choice, removal));
  const back = open.filter((removal) => !isHonoured(choice, removal));
  if (open.length > 0)
    console.log(`Chọn như vậy thì vẫn bỏ: ${countsOf(kept) || 'không mục nào'}.`);
  if (back.length > 0) console.log(`Lấy lại: ${countsOf(back)}.`);
  console.log('Mới xem thôi, chưa đổi gì.');
}

function tell({ broughtBack, deleted, hasSecret, manifest, takenOff }: Restored): void {
  console.log(`Đã khôi phục về lúc ${formatInstant(manifest.at)}.`);
  if (deleted + takenOff > 0)
    console.log(
      `Từ đó tới nay đã có quyết định bỏ nên không đem trở lại: ${deleted} mục đã xóa, ${takenOff} mục đã gỡ khỏi trang.`,
    );
  if (broughtBack > 0)
    console.log(
      `Đã lấy lại ${formatNumber(broughtBack)} mục từng bị xóa hay gỡ sau lần sao lưu. Ai đã rút lại đồng ý, ai đã xin xóa dữ liệu của mình thì vẫn như vậy.`,
    );
  if (!hasSecret)
    console.log(
      'Khóa bí mật ở đây khác với lúc sao lưu: ai đã bật xác thực hai bước thì phải gỡ rồi bật lại. Còn giữ tệp “secret” cũ thì chép vào DATA_DIR trước khi mở.',
    );
  console.log(`Chạy ${howToOpen()} để mở.`);
}
