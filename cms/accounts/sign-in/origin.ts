import type { PayloadRequest } from 'payload';
import { Refused } from '../../base/errors/refused.ts';

/** Origins of the admin: the CMS's address, and all names of this machine. */
export function originsOf(cmsUrl: string): string[] {
  const { protocol, hostname, port } = new URL(cmsUrl);
  const names = ['localhost', '127.0.0.1', '[::1]'];
  if (!names.includes(hostname)) return [cmsUrl];
  return names.map((name) => new URL(`${protocol}//${name}:${port}`).origin);
}

/**
 * Tells if the admin itself made a request that changes something. Browsers name the origin of
 * each; over https also how it is related.
 */
export function isFromAdmin(headers: Pick<Headers, 'get'>, origins: string[]): boolean {
  const origin = headers.get('origin');
  return origin ? origins.includes(origin) : headers.get('sec-fetch-site') === 'same-origin';
}

/** @throws {Refused} when a request for somebody who is not logged in comes from anywhere else */
export function demandAdmin({ headers, payload: { config } }: PayloadRequest): void {
  if (!isFromAdmin(headers, config.csrf))
    throw new Refused(
      `Trang đăng nhập này không mở từ đúng chỗ. Hãy mở ${String(config.csrf[0])}/admin`,
    );
}
