import { createReadStream } from 'node:fs';
import { copyFile, mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { isDiskFull } from '../../../../env/disk.ts';
import { syncToDisk } from '../archive.ts';
import { hashFile } from '../hashed.ts';
import { notTheSame, type Store } from './store.ts';

/** The ending of a file's name until it is whole. */
const unfinished = '.dang-chep';

/** A folder of this machine, or one that another machine shares with it. */
export class FolderStore implements Store {
  readonly place: string;

  constructor(folder: string) {
    this.place = folder;
  }

  async list(): Promise<string[]> {
    try {
      return await readdir(this.place);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
      throw error;
    }
  }

  async put(name: string, file: string, sha256: string): Promise<void> {
    await mkdir(this.place, { recursive: true });
    await this.#removeUnfinished();
    const target = path.join(this.place, name);
    const draft = `${target}${unfinished}`;
    try {
      await moveOrCopy(file, draft);
      await syncToDisk(draft);
      if ((await hashFile(draft)).sha256 !== sha256) throw notTheSame(this.place);
      await rename(draft, target);
      await syncToDisk(this.place);
    } catch (error) {
      await rm(draft, { force: true });
      throw isDiskFull(error) ? noRoom(this.place, error) : error;
    }
  }

  async open(name: string): Promise<Readable> {
    return createReadStream(path.join(this.place, name));
  }

  async remove(name: string): Promise<void> {
    await rm(path.join(this.place, name));
  }

  /** Removes what a kill or a cut has left. */
  async #removeUnfinished(): Promise<void> {
    for (const name of await this.list())
      if (name.endsWith(unfinished)) await rm(path.join(this.place, name), { force: true });
  }
}

const noRoom = (place: string, cause: unknown) =>
  new Error(
    `Không còn chỗ ở “${place}” để cất bản sao lưu. Xóa bớt tệp ở đó, hoặc đặt BACKUP_TO sang nơi khác.`,
    { cause },
  );

async function moveOrCopy(file: string, target: string): Promise<void> {
  try {
    await rename(file, target);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await copyFile(file, target);
  }
}
