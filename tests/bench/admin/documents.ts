import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { richTextBlocks } from '../../../cms/base/editor/blocks.ts';
import { embeddedClient } from '../../../cms/storage/database/sqlite.ts';
import { openCms } from '../../../cms/open.ts';
import { seed } from '../../../cms/keeping/seed/seed.ts';
import { kinds } from '../../../content/kinds.ts';
import { environmentIn } from '../../contract/support/contract.ts';
import { plainConfig, type PlainConfig } from './plain.ts';

/** The documents both admins show, and who opens them. */
export interface Documents {
  email: string;
  password: string;
  /** The guide that is opened, below `/admin/`. */
  guide: string;
  plain: PlainConfig;
}

/** Fills a database with all that the code ships with and one administrator, and copies it for the peer. */
export async function makeDocuments(dataDir: string, copy: string): Promise<Documents> {
  const payload = await openCms(environmentIn(dataDir, 'file:'));
  await seed(payload, { samples: true });
  const email = 'bench@example.vn';
  const password = randomBytes(16).toString('base64url');
  const user = await payload.create({
    collection: 'users',
    data: { email, password, name: 'Bench', role: 'admin' },
    depth: 0,
  });
  const { docs } = await payload.find({
    collection: 'guides',
    sort: 'sortKey',
    limit: 1,
    depth: 0,
  });
  const guide = `collections/guides/${docs[0]?.id}`;
  const links = Object.values(kinds).flatMap((kind) => ('linked' in kind ? [kind.collection] : []));
  const plain = plainConfig(
    payload.config,
    { links, blocks: richTextBlocks },
    {
      ...user,
      collection: 'users',
    },
  );
  await embeddedClient(payload.db)?.copyTo(copy);
  await payload.destroy();
  return { email, password, guide, plain };
}

/** As the adapter names a file. */
export const addressOf = (file: string) => pathToFileURL(path.resolve(file)).href;
