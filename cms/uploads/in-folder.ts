import { constants } from 'node:fs';
import { copyFile, link, mkdir, readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { ListedUpload, UploadFolder, Uploads } from './uploads.ts';

/** Uploads in folders of this machine, or of a disk that all machines share. */
export class FolderUploads implements Uploads {
  readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  /** Names of the files, without a look at each. */
  async names(folder: UploadFolder): Promise<string[]> {
    return (await orNothing(readdir(path.join(this.root, folder)))) ?? [];
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

  async copyOut(folder: UploadFolder, name: string, to: string): Promise<boolean> {
    return linkOrCopy(this.#place(folder, name), to);
  }

  async copyIn(folder: UploadFolder, name: string, from: string): Promise<void> {
    await mkdir(path.join(this.root, folder), { recursive: true });
    await copyFile(from, this.#place(folder, name), constants.COPYFILE_FICLONE);
  }

  #place(folder: UploadFolder, name: string): string {
    return path.join(this.root, folder, path.basename(name));
  }
}

async function orNothing<Found>(work: Promise<Found>): Promise<Found | undefined> {
  try {
    return await work;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

async function linkOrCopy(source: string, target: string): Promise<boolean> {
  try {
    await link(source, target);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return false;
    if (code !== 'EEXIST') await copyFile(source, target, constants.COPYFILE_FICLONE);
  }
  return true;
}
