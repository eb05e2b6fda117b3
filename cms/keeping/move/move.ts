import { existsSync } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { formatInstant } from '../../../content/text/date.ts';
import { freeBytes, isDiskFull } from '../../../env/disk.ts';
import type { Environment } from '../../../env/environment.ts';
import { isEmptyDatabase } from '../backup/database/database.ts';
import { clearMongo, connected } from '../backup/database/mongodb.ts';
import { fileOf, isEmbedded } from '../../storage/database/address.ts';
import { markInFile, serverMark, unfinishedMove } from '../../storage/database/unfinished-move.ts';
import { nameOf } from './address.ts';
import type { Compared } from './compare.ts';
import { type ConfigFor, openCopy, openTarget, type OpenCopy, type System } from './ends.ts';
import { compareParts, differencesOf, fillPart, type Tell } from './rows.ts';
import type { Target } from './side.ts';
import { copySource } from './source.ts';
import { inMegabytes } from '../../../content/text/number.ts';

export interface MoveOptions {
  /** Addresses of databases. */
  from: string;
  to: string;
  /** The configuration: what the CMS keeps, and how. */
  configFor: ConfigFor;
  /** Hears what is being done, in Vietnamese. */
  onStep?: (step: string) => void;
}

/** The content that was moved and found to be the same on both sides. */
export interface Moved {
  parts: Compared[];
  unknown: OpenCopy['unknown'];
  lost: OpenCopy['lost'];
}

/**
 * Brings everything that a database keeps into an empty one, of the same kind or the other, and compares
 * both row by row. The source is only read. One that is broken off begins anew when it is run again, and
 * until then nothing opens the target.
 * @throws {Error} with one Vietnamese sentence
 */
export async function moveDatabase(
  environment: Environment,
  { from, to, configFor, onStep = () => undefined }: MoveOptions,
): Promise<Moved> {
  const draft = path.join(environment.dataDir, 'move-draft');
  const begun = await demandFillable(from, to);
  await demandSource(environment, from);
  const copyOf = (name: string) => copySource(from, path.join(draft, name));
  try {
    onStep(`Chép nguồn ${nameOf(from)}`);
    const fingerprint = await copyOf('source');
    const source = await openCopy({ configFor, environment }, path.join(draft, 'source'), from, to);
    return await moveCopy(
      { configFor, environment },
      source,
      { from, to, begun },
      onStep,
      async () => {
        onStep('Xem nguồn có đứng yên không');
        if ((await copyOf('again')) !== fingerprint) throw new Error(hasChanged);
      },
    ).finally(() => source.close());
  } catch (error) {
    throw isDiskFull(error) ? new Error(diskFull, { cause: error }) : error;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

const hasChanged =
  'Nguồn đã thay đổi trong lúc chuyển: dừng mọi máy đang dùng nó rồi chạy lại, lệnh sẽ chuyển lại từ đầu.';

const diskFull =
  'Ổ đĩa đã đầy nên chưa chuyển xong: thêm chỗ rồi chạy lại, việc đã làm còn nguyên.';

interface Ends {
  from: string;
  to: string;
  /** True if a move into this target was broken off. */
  begun: boolean;
}

async function moveCopy(
  system: System,
  source: OpenCopy,
  { from, to, begun }: Ends,
  onStep: Tell,
  demandSame: () => Promise<void>,
): Promise<Moved> {
  await demandStill(source);
  if (begun) {
    onStep('Lần trước chưa xong: chuyển lại từ đầu');
    await clear(to);
  }
  const target = await openTarget(system, to);
  try {
    await target.setMark({ source: nameOf(from) });
    onStep('Chuyển');
    for (const part of source.parts) await fillPart(source, target, part, onStep);
    onStep('So hai bên');
    const parts = await compare(source, target, onStep);
    await demandSame();
    await target.finish();
    return { parts, unknown: source.unknown, lost: source.lost };
  } finally {
    await target.close();
  }
}

/**
 * The target holds nothing, or an unfinished move of the same source.
 * @returns whether such a move was broken off
 */
async function demandFillable(from: string, to: string): Promise<boolean> {
  const mark = isEmbedded(to)
    ? await markInFile(fileOf(to))
    : await connected(to, (client) => serverMark(client.db()));
  if (mark && mark.source !== nameOf(from))
    throw new Error(
      `Nơi tới ${nameOf(to)} đang dở một lần chuyển từ ${mark.source}: chạy lại lệnh với nguồn ấy, hoặc chọn nơi tới khác.`,
    );
  if (!mark && !(await isEmptyDatabase(to)))
    throw new Error(
      `Nơi tới ${nameOf(to)} đã có dữ liệu, mà chỉ chuyển được vào nơi trống: chọn nơi khác, hoặc dời dữ liệu ấy đi trước.`,
    );
  return mark !== undefined;
}

async function demandSource({ dataDir, minFreeBytes }: Environment, from: string): Promise<void> {
  if (isEmbedded(from) && !existsSync(fileOf(from)))
    throw new Error(`Không có cơ sở dữ liệu ở nguồn ${nameOf(from)}: xem lại địa chỉ sau --from.`);
  const nothing = `Nguồn ${nameOf(from)} không có dữ liệu gì: xem lại địa chỉ sau --from.`;
  if (!isEmbedded(from)) {
    if (await isEmptyDatabase(from)) throw new Error(nothing);
    return;
  }
  const { size } = await stat(fileOf(from));
  if (size === 0) throw new Error(nothing);
  // A copy here, another one after it, and the target, which may lie on the same disk.
  const needed = 3 * size + minFreeBytes;
  const free = await freeBytes(dataDir);
  if (free < needed)
    throw new Error(
      `Ổ đĩa không đủ chỗ để chuyển: còn ${inMegabytes(free)} MB, cần ${inMegabytes(needed)} MB.`,
    );
}

/** A publisher anywhere renews its lease every few seconds. */
async function demandStill(source: OpenCopy): Promise<void> {
  const part = source.parts.find(({ name }) => name === 'publication');
  if (!part) return;
  for await (const { record } of source.rows(part)) {
    const until = String(record['leaseUntil'] ?? '');
    if (until > new Date().toISOString())
      throw new Error(
        `Ấp Số còn đang chạy với nguồn này: dừng mọi máy dùng nó rồi chạy lại. Nếu vừa bị tắt ngang thì đợi tới ${formatInstant(until)}.`,
      );
  }
}

/**
 * Begins anew: what is there came from a move that was broken off, or did not match. The mark stays until the last;
 * without its file SQLite throws the log away.
 */
async function clear(to: string): Promise<void> {
  if (!isEmbedded(to)) return clearMongo(to, unfinishedMove);
  for (const part of ['', '-wal', '-shm']) await rm(fileOf(to) + part, { force: true });
}

async function compare(source: OpenCopy, target: Target, onStep: Tell): Promise<Compared[]> {
  const parts = await compareParts(source, target, onStep);
  const differences = differencesOf(parts);
  if (differences === '') return parts;
  throw new Error(
    `Hai bên chưa khớp nên chưa dùng được nơi tới. ${differences}. Chạy lại để chuyển từ đầu; nếu vẫn vậy thì báo người quản lý mã nguồn.`,
  );
}
