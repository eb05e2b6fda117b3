import { bucketClient } from '../../cms/object-store/bucket-client.ts';
import type { Bucket } from '../../env/environment.ts';

/** A bucket of a store that speaks S3. What it refuses is told in one Vietnamese sentence. */
export class ObjectStore {
  readonly #address: string;
  readonly #client: ReturnType<typeof bucketClient>;

  constructor(bucket: Bucket) {
    this.#address = bucket.address;
    this.#client = bucketClient(bucket);
  }

  /** @param key names with slashes between them */
  async put(key: string, body: Uint8Array, headers: Record<string, string>): Promise<void> {
    this.#expect(await this.#ask('PUT', key, body, headers));
  }

  /** What lies there; `undefined` when there is nothing. */
  async get(key: string): Promise<Buffer | undefined> {
    const answer = await this.#ask('GET', key);
    if (answer.status === 404) return undefined;
    this.#expect(answer);
    return Buffer.from(await answer.arrayBuffer());
  }

  /** Also when there is nothing. */
  async remove(key: string): Promise<void> {
    const answer = await this.#ask('DELETE', key);
    if (answer.status !== 404) this.#expect(answer);
  }

  async #ask(
    method: string,
    key: string,
    body?: Uint8Array,
    headers: Record<string, string> = {},
  ): Promise<Response> {
    const url = `${this.#address}/${key.split('/').map(encodeURIComponent).join('/')}`;
    try {
      return await this.#client(url, {
        method,
        headers,
        ...(body && { body: new Uint8Array(body) }),
      });
    } catch (error) {
      throw new Error(`Không tới được kho “${this.#address}”: kiểm tra mạng và địa chỉ của kho.`, {
        cause: error,
      });
    }
  }

  #expect({ ok, status }: Response): void {
    if (ok) return;
    throw new Error(
      `Kho “${this.#address}” không nhận (${status}): kiểm tra tên thùng, mã truy cập, khóa và vùng.`,
    );
  }
}
