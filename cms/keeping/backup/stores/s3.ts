import { openAsBlob } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Bucket } from '../../../../env/environment.ts';
import { bucketClient, type BucketRequest } from '../../../storage/object-store/bucket-client.ts';
import { listKeys, textsOf } from '../../../storage/object-store/listing.ts';
import { Hashing } from '../hashed.ts';
import { fromWeb } from '../web-streams.ts';
import { notTheSame, type Store } from './store.ts';

/** Bytes that are sent at once, and held in memory; ten thousand of them make 160 GB. */
const pieceSize = 16 * 1024 * 1024;

interface Asked extends Partial<Pick<BucketRequest, 'method' | 'body'>> {
  query?: Record<string, string>;
}

/** A bucket of a store that speaks S3: MinIO, Ceph, and the object stores of Vietnamese data centres. */
export class S3Store implements Store {
  readonly place: string;
  readonly #client: ReturnType<typeof bucketClient>;
  readonly #bucket: string;
  readonly #prefix: string;

  constructor(to: Bucket) {
    const { origin, pathname } = new URL(to.address);
    const [, bucket = '', ...folders] = pathname.split('/');
    this.place = to.address;
    this.#bucket = `${origin}/${bucket}`;
    this.#prefix = folders.map((folder) => `${decodeURIComponent(folder)}/`).join('');
    this.#client = bucketClient(to);
  }

  async list(): Promise<string[]> {
    const listed = await listKeys(this.#prefix, async (query) =>
      (await this.#ask('', { query })).text(),
    );
    return listed.map(({ key }) => key.slice(this.#prefix.length));
  }

  /** In pieces, each with its hash: nothing is to be seen under the name until all have arrived. */
  async put(name: string, file: string, sha256: string): Promise<void> {
    const begun = await this.#ask(name, { method: 'POST', query: { uploads: '' } });
    const [uploadId = ''] = textsOf(await begun.text(), 'UploadId');
    try {
      const tags = await this.#sendPieces(name, await openAsBlob(file), uploadId);
      const parts = tags.map(
        (tag, at) => `<Part><PartNumber>${at + 1}</PartNumber><ETag>${tag}</ETag></Part>`,
      );
      const body = `<CompleteMultipartUpload>${parts.join('')}</CompleteMultipartUpload>`;
      const done = await this.#ask(name, { method: 'POST', query: { uploadId }, body });
      // A store may only find out when its answer has begun.
      const [fault] = textsOf(await done.text(), 'Code');
      if (fault !== undefined) throw this.#refused(fault);
    } catch (error) {
      await this.#ask(name, { method: 'DELETE', query: { uploadId } }).catch(() => undefined);
      throw error;
    }
    const hashing = new Hashing();
    await pipeline(await this.open(name), hashing.resume());
    if (hashing.digest() === sha256) return;
    await this.remove(name);
    throw notTheSame(this.place);
  }

  async open(name: string): Promise<Readable> {
    const { body } = await this.#ask(name, {});
    return body ? fromWeb(body) : Readable.from([]);
  }

  async remove(name: string): Promise<void> {
    await this.#ask(name, { method: 'DELETE' });
  }

  async #sendPieces(name: string, file: Blob, uploadId: string): Promise<string[]> {
    const tags: string[] = [];
    for (let at = 0; at < file.size; at += pieceSize) {
      const body = new Uint8Array(await file.slice(at, at + pieceSize).arrayBuffer());
      const query = { partNumber: String(tags.length + 1), uploadId };
      const { headers } = await this.#ask(name, { method: 'PUT', query, body });
      tags.push(headers.get('ETag') ?? '');
    }
    return tags;
  }

  async #ask(name: string, { method = 'GET', query = {}, body }: Asked): Promise<Response> {
    const url = new URL(this.#bucket);
    if (name) url.pathname += `/${this.#prefix}${name}`;
    url.search = new URLSearchParams(query).toString();
    let answer: Response;
    try {
      answer = await this.#client(url, { method, ...(body !== undefined && { body }) });
    } catch (error) {
      throw new Error(
        `Không tới được kho sao lưu “${this.place}”. Kiểm tra mạng và địa chỉ BACKUP_TO rồi thử lại.`,
        { cause: error },
      );
    }
    if (answer.ok) return answer;
    const [fault = String(answer.status)] = textsOf(await answer.text(), 'Code');
    throw this.#refused(fault);
  }

  #refused(fault: string): Error {
    return new Error(
      `Kho sao lưu “${this.place}” không nhận (${fault}). Kiểm tra BACKUP_TO, BACKUP_S3_ID, BACKUP_S3_SECRET và BACKUP_S3_REGION.`,
    );
  }
}
