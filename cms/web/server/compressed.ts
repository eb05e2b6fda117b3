import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';

/** Copies that lie beside a file, the smaller first, by the ending and the name of their encoding. */
const copies = [
  ['br', 'br'],
  ['gz', 'gzip'],
] as const;

const types = { js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8' } as const;

/** A script or style of the build: no part of its address is a step up. */
const asset = /^\/_next\/(static\/(?:[\w~-]+\/)*[\w~-][\w.~-]*\.(js|css))(?:\?|$)/;

/**
 * Sends the copy of a script or style that was compressed when it was built: a fifth less than what is
 * compressed anew for every request, and no work. @param folder where the build lies
 * @returns whether it was sent; else it is to be sent by others, as it is
 */
export async function sendsCompressed(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
): Promise<boolean> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return false;
  const [, file, ending] = asset.exec(request.url ?? '') ?? [];
  if (!file || request.headers.range) return false;
  for (const [suffix, encoding] of copies) {
    if (!accepts(request.headers['accept-encoding'], encoding)) continue;
    const place = path.join(folder, `${file}.${suffix}`);
    const found = await stat(place).catch(() => undefined);
    if (!found?.isFile()) continue;
    response.writeHead(200, {
      'Content-Type': types[ending as keyof typeof types],
      'Content-Encoding': encoding,
      'Content-Length': found.size,
      'Cache-Control': 'public, max-age=31536000, immutable',
      Vary: 'Accept-Encoding',
    });
    if (request.method === 'HEAD') response.end();
    else
      createReadStream(place)
        .on('error', () => response.destroy())
        .pipe(response);
    return true;
  }
  return false;
}

/** Tells whether a client takes an encoding; `q=0` says that it does not. */
function accepts(header: string | string[] | undefined, encoding: string): boolean {
  return String(header ?? '')
    .split(',')
    .some((one) => {
      const [name = '', ...rest] = one.split(';').map((part) => part.trim().toLowerCase());
      return name === encoding && !rest.some((part) => /^q=0(?:\.0*)?$/.test(part));
    });
}
