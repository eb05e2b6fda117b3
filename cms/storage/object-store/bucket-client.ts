import { createHash } from 'node:crypto';
import { AwsClient } from 'aws4fetch';
import type { Bucket } from '../../../env/environment.ts';

/** A request to a store. */
export interface BucketRequest {
  method: string;
  headers?: Record<string, string>;
  body?: Uint8Array<ArrayBuffer> | string;
  /** Gives up. */
  signal?: AbortSignal;
}

/**
 * Asks a store that speaks S3, signed, up to five times. Each request carries the hash of its body, so
 * the store compares it with what has arrived.
 */
export function bucketClient({ id, secret, region }: Bucket) {
  const client = new AwsClient({
    accessKeyId: id,
    secretAccessKey: secret,
    service: 's3',
    region,
    retries: 4,
  });
  return (
    url: string | URL,
    { method, headers = {}, body, signal }: BucketRequest,
  ): Promise<Response> => {
    const hash = createHash('sha256')
      .update(body ?? '')
      .digest('hex');
    return client.fetch(url, {
      method,
      headers: { ...headers, 'X-Amz-Content-Sha256': hash },
      ...(body !== undefined && { body }),
      ...(signal && { signal }),
    });
  };
}
