import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { encodings } from '../../content/release-folder.ts';
import type { Draft } from '../files/draft.ts';

const isCopy = new RegExp(`\\.(?:${encodings.join('|')})$`);

/** Adds the compiled client files: hashed scripts and styles, and `public/`. */
export function addAssets(draft: Draft, clientFolder: string): void {
  for (const entry of readdirSync(clientFolder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || isCopy.test(entry.name)) continue;
    const file = path.join(entry.parentPath, entry.name);
    const address = `/${path.relative(clientFolder, file).split(path.sep).join('/')}`;
    if (encodings.every((encoding) => existsSync(`${file}.${encoding}`)))
      draft.copyCompressed(address, file);
    else draft.write(address, readFileSync(file));
  }
}
