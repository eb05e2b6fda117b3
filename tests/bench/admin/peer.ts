import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { PlainConfig } from './plain.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const next = path.join(root, 'node_modules/next/dist/bin/next');

/** The files of an app that is Payload's admin and nothing else, as its own template has them. */
const files = {
  'package.json': '{ "private": true, "type": "module" }',
  'jsconfig.json': '{ "compilerOptions": { "paths": { "@payload-config": ["./config.mjs"] } } }',
  'next.config.mjs': `import { withPayload } from '@payloadcms/next/withPayload';
export default withPayload({}, { devBundleServerPackages: false });
`,
  'config.mjs': `import { sqliteAdapter } from '@payloadcms/db-sqlite';
import {
  BlocksFeature, BoldFeature, FixedToolbarFeature, HeadingFeature, lexicalEditor, LinkFeature,
  OrderedListFeature, ParagraphFeature, UnorderedListFeature,
} from '@payloadcms/richtext-lexical';
import { vi } from '@payloadcms/translations/languages/vi';
import path from 'node:path';
import { buildConfig } from 'payload';
import plain from './plain.json' with { type: 'json' };
const baseDir = process.env.PEER_FOLDER;
const prose = [
  ParagraphFeature(), BoldFeature(), UnorderedListFeature(), OrderedListFeature(),
  LinkFeature({ enabledCollections: plain.links, disableAutoLinks: true }), FixedToolbarFeature(),
];
const heading = HeadingFeature({ enabledHeadingSizes: ['h3', 'h4'] });
const proseEditor = lexicalEditor({ features: prose });
const blocks = plain.blocks.map((block) => ({
  ...block,
  fields: block.fields.map((field) =>
    field.type === 'richText' ? { ...field, editor: proseEditor } : field),
}));
export default buildConfig({
  secret: process.env.PAYLOAD_SECRET,
  db: sqliteAdapter({
    client: { url: process.env.DATABASE_URI }, push: false, allowIDOnCreate: true, wal: true,
  }),
  editor: lexicalEditor({ features: [...prose, heading, BlocksFeature({ blocks })] }),
  i18n: { supportedLanguages: { vi }, fallbackLanguage: 'vi' },
  admin: {
    user: 'users',
    avatar: 'default',
    dateFormat: 'dd/MM/yyyy HH:mm',
    importMap: {
      autoGenerate: false, baseDir, importMapFile: path.join(baseDir, 'app/(payload)/admin/importMap.js'),
    },
  },
  collections: plain.collections,
  globals: plain.globals,
  telemetry: false,
  graphQL: { disable: true },
});
`,
  'import-map.mjs': `import { generateImportMap } from 'payload';
import config from './config.mjs';
await generateImportMap(await config, { force: true, log: false });
process.exit(0);
`,
  'app/(payload)/layout.js': `import config from '@payload-config';
import '@payloadcms/next/css';
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts';
import { importMap } from './admin/importMap.js';
const serverFunction = async (args) => {
  'use server';
  return handleServerFunctions({ ...args, config, importMap });
};
export default function Layout({ children }) {
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  );
}
`,
  'app/(payload)/admin/[[...segments]]/page.js': `import config from '@payload-config';
import { generatePageMetadata, RootPage } from '@payloadcms/next/views';
import { importMap } from '../importMap.js';
export const generateMetadata = ({ params, searchParams }) =>
  generatePageMetadata({ config, params, searchParams });
export default function Page({ params, searchParams }) {
  return RootPage({ config, params, searchParams, importMap });
}
`,
  'app/(payload)/api/[...slug]/route.js': `import config from '@payload-config';
import { REST_DELETE, REST_GET, REST_PATCH, REST_POST } from '@payloadcms/next/routes';
export const GET = REST_GET(config);
export const POST = REST_POST(config);
export const PATCH = REST_PATCH(config);
export const DELETE = REST_DELETE(config);
`,
};

/**
 * Writes and builds a plain admin of Payload, with the packages of this project.
 * @param folder empty and inside the project, from where the packages are found
 */
export async function buildPeer(
  folder: string,
  plain: PlainConfig,
  variables: Record<string, string>,
): Promise<void> {
  await mkdir(path.join(folder, 'app/(payload)/admin/[[...segments]]'), { recursive: true });
  await mkdir(path.join(folder, 'app/(payload)/api/[...slug]'), { recursive: true });
  await writeFile(path.join(folder, 'plain.json'), JSON.stringify(plain));
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text);
  const environment = { ...variables, PEER_FOLDER: folder };
  const env = { ...process.env, ...environment, NODE_ENV: 'production' as const };
  const run = (...args: string[]) => promisify(execFile)(process.execPath, args, { env });
  // In a process of its own: in this one, fields that Payload gives to every collection are ours.
  await run(path.join(folder, 'import-map.mjs'));
  await run(next, 'build', folder);
}

/** The command that serves a peer which is built. */
export const servePeer = (folder: string, port: number) => [
  next,
  'start',
  folder,
  ...['-p', String(port), '-H', '127.0.0.1'],
];
