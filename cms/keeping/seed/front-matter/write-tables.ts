import { readFile, writeFile } from 'node:fs/promises';
import { withTables } from './tables.ts';

/** `npm run generate`: writes the tables of `docs/front-matter.md` anew. */
const file = new URL('../../../../docs/front-matter.md', import.meta.url);
await writeFile(file, withTables(await readFile(file, 'utf8')));
