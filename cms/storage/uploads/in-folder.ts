import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import {
  copyFile,
  link,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { parse as parseRange } from 'range-parser';
import { type ListedUpload, type UploadFolder, uploadFolders, type Uploads } from './uploads.ts';

/** Uploads in folders of this machine, or of a disk that all machines share. */
export class FolderUploads implements Uploads {
  readonly root: string;
  /**
   * True if the folders must be there before anything is kept: a disk that is not mounted leaves an empty
   * folder of this machine, into which files would vanish.
   */
  readonly isShared: boolean;
  readonly unavailable =
    'Không dùng được thư mục cất hình và phiếu nên chưa làm được. Xin báo quản trị viên, rồi thử lại.';

  constructor(root: string, { isShared = false } = {}) {
    this.root = root;
    this.isShared = isShared;
  }

  /**
   * Makes the folders. A shared disk itself must be there.
   * @throws {Error} with one Vietnamese sentence when it is not
   */
  async make(): Promise<void> {
    for (const folder of uploadFolders) await this.#make(folder);
  }

  /** Tells whether it was kept in before. */
  async isKnown(): Promise<boolean> {
    const found = uploadFolders.map((folder) => orNothing(stat(path.join(this.root, folder))));
    return (await Promise.all(found)).some((each) => each?.isDirectory());
  }

  /**
   * Names of the files, without a look at each.
   * @throws {Error} with one Vietnamese sentence when a shared folder is gone: it is not one without files
   */
  async names(folder: UploadFolder): Promise<string[]> {
    const names = await orNothing(readdir(path.join(this.root, folder)));
    if (!names && this.isShared) throw gone(this.root);
    return names?.filter((name) => !name.endsWith(draftEnding)) ?? [];
  }

  /** Removes what killed processes left half written. @param olderThan what is younger may be in the making */
  async removeDrafts(olderThan: Date): Promise<void> {
    for (const folder of uploadFolders)
      for (const name of (await orNothing(readdir(path.join(this.root, folder)))) ?? []) {
        if (!name.endsWith(draftEnding)) continue;
        const found = await orNothing(stat(this.#place(folder, name)));
        if (!found || found.mtime >= olderThan) continue;
        // Whoever may only read leaves it.
        await this.remove(folder, name).catch(() => undefined);
      }
  }

  async list(folder: UploadFolder): Promise<ListedUpload[]> {
    const listed: ListedUpload[] = [];
    for (const name of await this.names(folder)) {
      const found = await stat(this.#place(folder, name)).catch(() => undefined);
      if (found?.isFile()) listed.push({ name, bytes: found.size });
    }
    return listed;
  }

  async read(folder: UploadFolder, name: string): Promise<Buffer | undefined> {
    return orNothing(readFile(this.#place(folder, name)));
  }

  async open(
    folder: UploadFolder,
    name: string,
    asked: string | null,
  ): Promise<Response | undefined> {
    const handle = await orNothing(open(this.#place(folder, name)));
    if (!handle) return undefined;
    const { size } = await handle.stat();
    const parsed = asked === null ? undefined : parseRange(size, asked);
    const isRange = parsed?.type === 'bytes';
    const range = isRange ? parsed.ranges[0] : undefined;
    if (isRange && !range) {
      await handle.close();
      return new Response(null, { status: 416, headers: { 'Content-Range': `bytes */${size}` } });
    }
    const { start, end } = range ?? { start: 0, end: size - 1 };
    const body = handle.createReadStream(range ? { start, end } : {});
    const part = range && { 'Content-Range': `bytes ${start}-${end}/${size}` };
    return new Response(Readable.toWeb(body) as ReadableStream, {
      status: range ? 206 : 200,
      headers: { 'Content-Length': String(end - start + 1), ...part },
    });
  }

  async write(folder: UploadFolder, name: string, data: Uint8Array): Promise<void> {
    if (!this.isShared) await this.#make(folder);
    await this.#keep(folder, name, (draft) => writeFile(draft, data, { flag: 'wx' }));
  }

  async remove(folder: UploadFolder, name: string): Promise<void> {
    await rm(this.#place(folder, name), { force: true });
  }

  async copyOut(folder: UploadFolder, name: string, to: string): Promise<boolean> {
    return linkOrCopy(this.#place(folder, name), to);
  }

  async copyIn(folder: UploadFolder, name: string, from: string): Promise<void> {
    await this.#make(folder);
    await this.#keep(folder, name, (draft) => copyFile(from, draft, constants.COPYFILE_FICLONE));
  }

  async #make(folder: UploadFolder): Promise<void> {
    const place = path.join(this.root, folder);
    if (!this.isShared) await mkdir(place, { recursive: true });
    else
      await mkdir(place).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') throw gone(this.root);
        if (error.code !== 'EEXIST') throw error;
      });
  }

  /**
   * Writes beside, in the same folder: it may be a disk of its own, from which nothing is renamed elsewhere.
   */
  async #keep(
    folder: UploadFolder,
    name: string,
    fill: (draft: string) => Promise<void>,
  ): Promise<void> {
    const draft = this.#place(folder, `${randomUUID()}${draftEnding}`);
    try {
      await fill(draft);
      await sync(draft);
      await rename(draft, this.#place(folder, name));
    } catch (error) {
      await rm(draft, { force: true }).catch(() => undefined);
      throw error;
    }
    await sync(path.join(this.root, folder));
  }

  #place(folder: UploadFolder, name: string): string {
    return path.join(this.root, folder, path.basename(name));
  }
}

/** Ending of a file that is being written; no upload has it. */
const draftEnding = '.new';

const gone = (root: string) =>
  new Error(
    `Không thấy hình và phiếu trong thư mục “${root}” (UPLOADS_TO): gắn ổ chung vào đó rồi chạy lại.`,
  );

async function orNothing<Found>(work: Promise<Found>): Promise<Found | undefined> {
  try {
    return await work;
  } catch (error) {
    if (noFile.has((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}

/** The system's codes for a name that no file has. */
const noFile = new Set(['ENOENT', 'ENAMETOOLONG']);

async function sync(place: string): Promise<void> {
  const handle = await open(place, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function linkOrCopy(source: string, target: string): Promise<boolean> {
  try {
    await link(source, target);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return false;
    if (code !== 'EEXIST') return (await orNothing(copied(source, target))) ?? false;
  }
  return true;
}

async function copied(source: string, target: string): Promise<true> {
  await copyFile(source, target, constants.COPYFILE_FICLONE);
  return true;
}
