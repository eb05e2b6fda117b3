import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { encodings, type Draft } from './draft.ts';

const isCopy = new RegExp(`\\.(?:${encodings.join('|')})$`);

/** Copies what the renderer was compiled with: hashed scripts and styles, and the files of `public/`. */
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

const inPage = /(?<=\/_astro\/)[\w@.~-]+/g;
/** Scripts and styles name their neighbours relatively. */
const inAsset = /[\w@.~-]+\.(?:js|css|svg|webp|png|jpg|woff2?|json|wasm)\b/g;

/** The hashed files that pages need, with those that these need in turn; sorted. */
export function assetsOf(pages: Iterable<string>, draft: Draft): string[] {
  const found = new Set<string>();
  const queue: string[] = [];
  const note = (text: string, names: RegExp) => {
    for (const [name] of text.matchAll(names)) {
      const address = `/_astro/${name}`;
      if (found.has(address) || !draft.has(address)) continue;
      found.add(address);
      if (/\.(?:js|css)$/.test(address)) queue.push(address);
    }
  };
  for (const page of pages) note(page, inPage);
  for (let next = queue.pop(); next !== undefined; next = queue.pop())
    note(draft.read(next), inAsset);
  return [...found].sort();
}
