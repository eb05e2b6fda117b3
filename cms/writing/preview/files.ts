import path from 'node:path';
import type { Payload } from 'payload';
import { uploadsOf } from '../../storage/uploads/open-uploads.ts';
import { contentTypeOf, forSandbox } from './content-type.ts';
import { fileNamed, mediaInPage } from './media-names.ts';
import { isSigned, sign } from './signature.ts';

/** Milliseconds for which an address of an uploaded file holds: as long as somebody looks at a page. */
const lifetime = 15 * 60_000;

/**
 * The pages with addresses of uploaded files that hold for a short while and need no session: a page in
 * a sandbox sends none.
 * @param files names of the files that who looks may see; other addresses stay as they are
 */
export function withSignedFiles(
  { secret }: Pick<Payload, 'secret'>,
  html: string,
  files: string[],
  now: number,
): string {
  const known = new Set(files);
  const until = String(now + lifetime);
  return html.replaceAll(mediaInPage, (address, written: string) => {
    const name = fileNamed(written);
    if (!known.has(name)) return address;
    const signature = sign(secret, 'file', `${until}/${name}`);
    return `/api/preview/files/${until}/${signature}/${encodeURIComponent(name)}`;
  });
}

/** Answers such an address; nothing when it is not ours or holds no longer. */
export async function serveFile(
  payload: Payload,
  { until, signature, name }: Record<'until' | 'signature' | 'name', string>,
  now: number,
): Promise<Response | undefined> {
  if (!isSigned(payload.secret, 'file', `${until}/${name}`, signature)) return undefined;
  if (Number(until) < now || path.basename(name) !== name) return undefined;
  const type = contentTypeOf(name) ?? 'application/octet-stream';
  const body = await uploadsOf(payload)
    .read('media', name)
    .catch(() => undefined);
  if (!body) return undefined;
  return new Response(new Uint8Array(body), {
    headers: {
      ...forSandbox,
      'Content-Type': type,
      'Content-Security-Policy': "default-src 'none'; sandbox",
    },
  });
}
