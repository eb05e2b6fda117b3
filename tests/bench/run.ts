/** `npm run bench -- NAME …`: runs a bench of this folder, with what follows; without a name, says which there are. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const names = {
  admin: 'lists, forms, saves and publication beside Payload’s own admin',
  database: 'reads and writes of the database layer',
  finding: 'the search of the CMS',
  import: 'a list of a whole province',
  kiosk: 'the kiosk on a slow processor',
  move: 'from one database into the other',
  nation: '34 provinces, what each costs',
  practice: 'a practice on a slow processor',
  preview: 'the wait for the first drawing of a page',
  publish: 'from one changed guide to live, beside Eleventy and Pagefind',
  search: 'a query, and where the right page stands',
  server: 'the web server beside nginx',
  site: 'the site as a cheap phone gets it, beside Starlight',
} as const;

const [name = '', ...rest] = process.argv.slice(2);
if (!(name in names)) {
  for (const [one, what] of Object.entries(names)) console.log(`${one.padEnd(10)}${what}`);
  process.exit(name === '' ? 0 : 1);
}
const file = path.join(import.meta.dirname, `${name}.ts`);
const { status } = spawnSync(process.execPath, ['--expose-gc', file, ...rest], {
  stdio: 'inherit',
});
process.exit(status ?? 1);
