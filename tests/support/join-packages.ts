import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'vite';
import { joinedFolder, joinedList } from './joined-folder.mjs';

/**
 * The packages of which the CMS and its commands load the most modules. Those that begin threads, read files
 * beside their code or are compiled for a machine lie where they lay. All ways on which code that runs in
 * these lanes comes to what is joined stand here: on another one it would get a second copy, with classes
 * of its own.
 */
const joined = [
  '@libsql/client/sqlite3',
  '@payloadcms/db-mongodb',
  '@payloadcms/db-sqlite',
  '@payloadcms/db-sqlite/drizzle',
  '@payloadcms/db-sqlite/drizzle/libsql',
  '@payloadcms/drizzle',
  '@payloadcms/richtext-lexical',
  '@payloadcms/richtext-lexical/html',
  '@payloadcms/translations',
  '@payloadcms/translations/languages/vi',
  '@zxcvbn-ts/core',
  '@zxcvbn-ts/language-common',
  'file-type',
  'htmlparser2',
  'mongodb',
  'music-metadata',
  'nodemailer',
  'payload',
  'payload/shared',
  'write-excel-file/node',
  'zod',
  'zod/v4',
];

/** Needed by those that are joined, and not joined. */
const apart = ['libsql', 'next', 'pino', 'pino-pretty', 'react', 'react-dom', 'sharp'];

/**
 * Joins packages, two thousand modules, into some files, which Node loads in a third of the time. It is done
 * once until they are installed anew.
 */
export async function joinPackages(): Promise<void> {
  if (existsSync(joinedFolder)) return;
  await removeOlder(path.dirname(joinedFolder), path.basename(joinedFolder));
  const made = `${joinedFolder}.${process.pid}`;
  const entries = path.join(made, 'entries');
  await mkdir(entries, { recursive: true });
  const names = new Map(joined.map((name, at) => [name, `package-${at}.mjs`]));
  for (const [name, file] of names) await writeFile(path.join(entries, file), await entryOf(name));
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    ssr: {
      noExternal: true,
      external: apart,
      // As Node finds them.
      resolve: { conditions: ['node'], mainFields: ['main'] },
    },
    build: {
      ssr: true,
      outDir: made,
      emptyOutDir: false,
      minify: false,
      rolldownOptions: {
        input: [...names.values()].map((file) => path.join(entries, file)),
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
  await rm(entries, { recursive: true });
  await writeFile(path.join(made, joinedList), JSON.stringify(Object.fromEntries(names)));
  // Another lane may have been faster.
  await rename(made, joinedFolder).catch(() => rm(made, { recursive: true }));
}

/** Removes what was joined of other packages. */
async function removeOlder(folder: string, name: string): Promise<void> {
  const kept = await readdir(folder).catch(() => []);
  const older = kept.filter((one) => !one.startsWith(name));
  await Promise.all(
    older.map((one) => rm(path.join(folder, one), { recursive: true, force: true })),
  );
}

/** Returns a module that exports what a package exports: Node knows all names, also those of CommonJS. */
async function entryOf(name: string): Promise<string> {
  const given = Object.keys((await import(name)) as object).filter((one) => /^[\w$]+$/.test(one));
  return `export { ${given.join(', ')} } from '${name}';\n`;
}
