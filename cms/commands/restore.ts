import { createReadStream, existsSync, statSync } from 'node:fs';
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
import { readArguments, runCommand, wrongUse } from '../../env/terminal.ts';
import { BadBackup } from '../keeping/backup/bad-backup.ts';
import { backupsAmong } from '../keeping/backup/name.ts';
import { readKey } from '../keeping/backup/read-key.ts';
import { allOrAgain } from '../storage/installation/interrupted-restore.ts';
import { counts, isHonoured } from '../keeping/backup/choice.ts';
import { tellDeciding } from '../keeping/backup/deciding.ts';
import { momentOf } from '../keeping/backup/moment.ts';
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
import {
  backupAt,
  type KeptSnapshot,
  mediaBeside,
  snapshotWithin,
} from '../keeping/point-in-time/sources.ts';
import { tellForwarded, tellSources } from '../keeping/point-in-time/tell.ts';
import { atTheServer } from '../storage/audit/origin.ts';

const usage =
  'npm run restore -- BẢN_SAO_LƯU [--key TỆP] [--lists THƯ_MỤC] [--look] [--honour all|none] [--until NGÀY_GIỜ] [--not-of EMAIL] [--kinds LOẠI,LOẠI] [--anew], hoặc npm run restore -- --at NGÀY_GIỜ (tự chọn bản sao lưu, rồi đem tiếp tới lúc ấy), hoặc npm run restore -- --snapshot THƯ_MỤC (cũng chọn được như vậy)';

/** `npm run restore`: brings a backup, or what the site knew, into an empty system that does not run. */
await runCommand(
  atTheServer(async () => {
    const text = { type: 'string' } as const;
    const { values, positionals } = readArguments(usage, {
      options: {
        ...{ key: text, lists: text, snapshot: text, honour: text, until: text, kinds: text },
        at: text,
        'not-of': { type: 'string', multiple: true },
        look: { type: 'boolean' },
        anew: { type: 'boolean' },
      },
      allowPositionals: true,
    });
    const [name, ...more] = positionals;
    const { anew = false, at, look = false, snapshot } = values;
    const sources = [name, at, snapshot].filter((source) => source !== undefined);
    if (sources.length !== 1 || more.length > 0)
      throw wrongUse(
        usage,
        [],
        sources.length === 0 ? 'Chưa nói khôi phục từ đâu.' : 'Chỉ khôi phục từ một nơi.',
      );
    if (snapshot !== undefined) demandForSnapshot(values);
    if (at !== undefined && values.until !== undefined)
      throw new Error(
        '--at không đi cùng --until: việc bỏ tới lúc ấy thì giữ, sau lúc ấy thì không.',
      );
    const given = { ...values, anew, look };
    const environment = look ? lookAtEnvironment() : readEnvironment();
    writePrivately();
    if (!look) lockDataFolder(environment.dataDir);
    if (snapshot !== undefined) return fromSnapshot(environment, snapshot, given);
    return at === undefined
      ? fromBackup(environment, name ?? '', given)
      : toMoment(environment, momentOf(at, '--at'), given);
  }),
);

/** Loads the CMS where something is written: who only looks, or is refused, doesn't wait for it. */
function cms() {
  return import('../open.ts');
}

interface Given extends ChoiceFlags {
  key?: string | undefined;
  lists?: string | undefined;
  /** Forgets what earlier restores chose. */
  anew: boolean;
  /** Only tells. */
  look: boolean;
  /** The moment that is wanted, ISO 8601, and what the site showed not long before it. */
  moment?: { until: string; kept: KeptSnapshot | undefined };
}

async function fromBackup(environment: Environment, name: string, given: Given): Promise<void> {
  const store = openStore(environment.backup.to);
  const isFile = existsSync(name);
  if (isFile && statSync(name).isDirectory())
    throw new BadBackup(`“${name}” là thư mục. Hãy ghi tên một bản sao lưu (.tar.gz) trong đó.`);
  if (!isFile && !backupsAmong(await store.list()).some((kept) => kept.name === name))
    throw new BadBackup(
      `Không có bản sao lưu “${name}”, cũng không có ở ${store.place}. Xem tên bằng npm run backup -- --list.`,
    );
  const kept = given.moment?.kept;
  const options: RestoreOptions = {
    name: path.basename(name),
    openCms: async (own) => (await cms()).openCms(own),
    open: async () => (isFile ? createReadStream(name) : store.open(name)),
    identity: given.key && (await readKey(given.key)),
    lists: given.lists ? [given.lists] : [],
    anew: given.anew,
    choose: (since) => choose(flagsOf(given), since),
    ...(kept && {
      bringForward: async (payload) =>
        (await import('../keeping/point-in-time/bring-forward.ts')).bringForward(
          payload,
          kept.snapshot,
          kept.media,
        ),
    }),
    onStep: (step) => console.log(`${step} …`),
  };
  if (given.look) return tellLook(given, await lookAtBackup(environment, options));
  tell(await restoreBackup(environment, options));
}

/** Brings all to where it was at a moment, as far as backup, lists and kept releases know. */
async function toMoment(environment: Environment, until: string, given: Given): Promise<void> {
  const { dataDir, backup } = environment;
  const store = openStore(backup.to);
  const { at: from, name } = backupAt(await store.list(), until, store.place);
  const kept = await snapshotWithin([dataDir, ...(given.lists ? [given.lists] : [])], {
    from,
    until,
  });
  for (const line of tellSources({ name, from, until }, kept?.snapshot)) console.log(line);
  await fromBackup(environment, name, { ...given, moment: { until, kept } });
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
    removals: readRemovals([...new Set(lines)]).filter(
      (removal) => removal.at > snapshot.meta.asOf && counts(removal, given.anew),
    ),
    withdrawals: 0,
    accounts: new Map(),
  };
  if (given.look) return tellLook(given, since);
  const choice = await choose(flagsOf(given), since);
  const media = mediaBeside(folder);
  const { documents, refused } = await allOrAgain(dataDir, async () => {
    const { fillFromSnapshot } = await import('../keeping/from-snapshot/from-snapshot.ts');
    const payload = await (await cms()).openCms(environment);
    const honoured = (removal: Removal) =>
      counts(removal, given.anew) && isHonoured(choice, removal);
    return fillFromSnapshot(payload, snapshot, media, honoured).finally(() => payload.destroy());
  });
  console.log(
    `Đã lấy lại ${formatNumber(documents)} mục từ bản dữ liệu lúc ${formatInstant(snapshot.meta.asOf)}.`,
  );
  for (const sentence of refused) console.log(`Chưa lấy lại được ${sentence}`);
  console.log(`Chạy ${howToOpen()} để mở: lần mở ấy tạo tài khoản quản trị đầu tiên.`);
}

/** Of a moment that is wanted, removals after it are none yet. */
function flagsOf({ honour, kinds, moment, 'not-of': notOf, until }: Given): ChoiceFlags {
  const last = honour === 'none' ? until : (until ?? moment?.until);
  return { honour, kinds, until: last, 'not-of': notOf };
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

function tell(restored: Restored): void {
  const { broughtBack, deciding, deleted, forwarded, hasSecret, manifest, takenOff } = restored;
  console.log(`Đã khôi phục về lúc ${formatInstant(manifest.at)}.`);
  if (forwarded) for (const line of tellForwarded(forwarded)) console.log(line);
  if (deleted + takenOff > 0)
    console.log(
      `Từ đó tới nay đã có quyết định bỏ nên không đem trở lại: ${deleted} mục đã xóa, ${takenOff} mục đã gỡ khỏi trang.`,
    );
  if (broughtBack > 0)
    console.log(
      `Đã lấy lại ${formatNumber(broughtBack)} mục từng bị xóa hay gỡ sau lần sao lưu. Ai đã rút lại đồng ý, ai đã xin xóa dữ liệu của mình thì vẫn như vậy. Chọn lầm thì khôi phục lại cũng bản ấy, thêm --anew, rồi chọn lại: không có --anew thì lần sau vẫn giữ lựa chọn này.`,
    );
  for (const line of tellDeciding(deciding)) console.log(line);
  if (!hasSecret)
    console.log(
      'Khóa bí mật ở đây khác với lúc sao lưu: ai đã bật xác thực hai bước thì phải gỡ rồi bật lại. Còn giữ tệp “secret” cũ thì chép vào DATA_DIR trước khi mở.',
    );
  console.log(`Chạy ${howToOpen()} để mở.`);
}
