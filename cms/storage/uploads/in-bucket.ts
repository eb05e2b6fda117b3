import { readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ObjectStore } from '../object-store/object-store.ts';
import { typeOfUpload } from './type.ts';
import type { ListedUpload, UploadFolder, Uploads } from './uploads.ts';

/** Uploads in a store that all machines reach. A name there never gets other bytes. */
export class BucketUploads implements Uploads {
  readonly unavailable =
    'Kho tệp không trả lời nên chưa làm được. Xin đợi một lát rồi thử lại; vẫn không được thì báo quản trị viên.';
  readonly #store: ObjectStore;

  constructor(store: ObjectStore) {
    this.#store = store;
  }

  async list(folder: UploadFolder): Promise<ListedUpload[]> {
    const listed = await this.#store.list(folder);
    return listed.map(({ key, bytes }) => ({ name: key.slice(folder.length + 1), bytes }));
  }

  async read(folder: UploadFolder, name: string): Promise<Buffer | undefined> {
    return this.#store.get(keyOf(folder, name));
  }

  async open(
    folder: UploadFolder,
    name: string,
    range: string | null,
  ): Promise<Response | undefined> {
    return this.#store.open(keyOf(folder, name), range === null ? {} : { Range: range });
  }

  async write(folder: UploadFolder, name: string, data: Uint8Array): Promise<void> {
    await this.#store.put(keyOf(folder, name), data, { 'Content-Type': typeOfUpload(name) });
  }

  async remove(folder: UploadFolder, name: string): Promise<void> {
    await this.#store.remove(keyOf(folder, name));
  }

  async copyOut(folder: UploadFolder, name: string, to: string): Promise<boolean> {
    const data = await this.read(folder, name);
    if (!data) return false;
    await writeFile(`${to}.new`, data);
    await rename(`${to}.new`, to);
    return true;
  }

  async copyIn(folder: UploadFolder, name: string, from: string): Promise<void> {
    await this.write(folder, name, await readFile(from));
  }
}

const keyOf = (folder: UploadFolder, name: string) => `${folder}/${path.basename(name)}`;
