import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { contentTypeOf, forSandbox } from './content-type.ts';

/** A name that leads nowhere but into the folder itself; compiled files may have dots in it. */
const plainName = /^[\w@~-][\w@.~-]*$/;

/** A hashed file that the renderer was compiled with, by the parts of its path. */
export async function serveAsset(
  names: string[],
  folder = path.resolve('build/renderer/client/_astro'),
): Promise<Response> {
  const type = contentTypeOf(names.at(-1) ?? '');
  const body =
    type && names.every((name) => plainName.test(name))
      ? await readFile(path.join(folder, ...names)).catch(() => undefined)
      : undefined;
  if (!body || !type)
    return new Response('Không có tệp này.\n', {
      status: 404,
      headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
    });
  return new Response(new Uint8Array(body), {
    headers: {
      ...forSandbox,
      'Content-Type': type,
      'Cache-Control': 'public, max-age=31536000, immutable',
    },
  });
}
