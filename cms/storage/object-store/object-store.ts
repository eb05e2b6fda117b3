import type { Bucket } from '../../../env/environment.ts';
import { bucketClient, type BucketRequest } from './bucket-client.ts';
import { listKeys, type Listed } from './listing.ts';

/**
 * The time an answer may take, in milliseconds; what is asked for here is no larger than an upload.
 */
const patience = 60_000;

/** A bucket of a store that speaks S3. What it refuses is told in one Vietnamese sentence. */
export class ObjectStore {
  /** As people know it. */
  readonly address: string;
  readonly #client: ReturnType<typeof bucketClient>;
  readonly #bucket: string;
  readonly #prefix: string;

  constructor(bucket: Bucket) {
    const { origin, pathname } = new URL(bucket.address);
    const [, name = '', ...folders] = pathname.split('/');
    this.address = bucket.address;
    this.#bucket = `${origin}/${name}`;
    this.#prefix = folders.map((folder) => `${decodeURIComponent(folder)}/`).join('');
    this.#client = bucketClient(bucket);
  }

  /** @param key names with slashes between them */
  async put(key: string, body: Uint8Array, headers: Record<string, string>): Promise<void> {
    const sent = new Uint8Array(body);
    this.#expect(await this.#ask(key, { method: 'PUT', headers, body: sent }));
  }

  /** Reads what lies there; `undefined` when there is nothing. */
  async get(key: string): Promise<Buffer | undefined> {
    const answer = await this.open(key);
    return answer && Buffer.from(await answer.arrayBuffer());
  }

  /**
   * The answer with what lies there; `undefined` when there is nothing.
   * @param headers may ask for a range
   */
  async open(key: string, headers: Record<string, string> = {}): Promise<Response | undefined> {
    const answer = await this.#ask(key, { method: 'GET', headers });
    if (answer.status === 404) return undefined;
    if (answer.status !== 416) this.#expect(answer);
    return answer;
  }

  /** Also when there is nothing. */
  async remove(key: string): Promise<void> {
    const answer = await this.#ask(key, { method: 'DELETE' });
    if (answer.status !== 404) this.#expect(answer);
  }

  /** All below a folder of the bucket, with keys as the other questions take them. */
  async list(folder: string): Promise<Listed[]> {
    const listed = await listKeys(`${this.#prefix}${folder}/`, async (query) => {
      const answer = await this.#ask('', { method: 'GET' }, query);
      this.#expect(answer);
      return answer.text();
    });
    return listed.map(({ key, bytes }) => ({ key: key.slice(this.#prefix.length), bytes }));
  }

  async #ask(
    key: string,
    request: BucketRequest,
    query: Record<string, string> = {},
  ): Promise<Response> {
    const url = new URL(this.#bucket);
    if (key)
      url.pathname += `/${(this.#prefix + key).split('/').map(encodeURIComponent).join('/')}`;
    url.search = new URLSearchParams(query).toString();
    try {
      return await this.#client(url, { ...request, signal: AbortSignal.timeout(patience) });
    } catch (error) {
      throw new Error(`Không tới được kho “${this.address}”: kiểm tra mạng và địa chỉ của kho.`, {
        cause: error,
      });
    }
  }

  #expect({ ok, status }: Response): void {
    if (ok) return;
    throw new Error(
      `Kho “${this.address}” không nhận (${status}): kiểm tra tên thùng, mã truy cập, khóa và vùng.`,
    );
  }
}
