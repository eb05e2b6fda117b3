import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Renderer } from '../../content/renderer.ts';
import { inlineHashes, type InlineHashes } from '../../content/schema/release.ts';

/** The compiled site and kiosk, with their files. */
export interface CompiledRenderer {
  renderer: Renderer;
  /** Copied into every release. */
  clientFolder: string;
  /** Compiled service workers, without their precache lists. */
  workersFolder: string;
  /** Hashes of the inline code that its pages may have. */
  inline: InlineHashes;
}

/**
 * Loads the output of `npm run build -- renderer`.
 * @throws {Error} in Vietnamese when it was not run
 */
export async function loadRenderer(
  folder = path.resolve(import.meta.dirname, '../../build/renderer'),
): Promise<CompiledRenderer> {
  const entry = path.join(folder, 'server/entry.mjs');
  if (!existsSync(entry))
    throw new Error(
      'Trang và quầy chưa được biên dịch: chạy npm run build -- renderer rồi thử lại.',
    );
  return {
    renderer: (await import(pathToFileURL(entry).href)) as Renderer,
    clientFolder: path.join(folder, 'client'),
    workersFolder: path.join(folder, 'workers'),
    inline: inlineHashes.parse(JSON.parse(readFileSync(path.join(folder, 'inline.json'), 'utf8'))),
  };
}
