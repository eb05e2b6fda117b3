import { createReadStream, existsSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { EmbeddedClient } from '../../../storage/database/client.ts';
import type { DatabaseCopy } from './copy.ts';
import { sqliteCopyIn } from './sqlite.ts';

/**
 * Addresses of the accounts in a copy of a database, by id, without opening it as a CMS.
 * @param folder of the copy, as a backup holds it
 */
export async function accountsIn(
  folder: string,
  kind: DatabaseCopy['kind'],
): Promise<Map<string, string>> {
  const rows = kind === 'sqlite' ? await rowsIn(sqliteCopyIn(folder)) : await documentsIn(folder);
  return new Map(rows.map(({ id, email }) => [String(id), String(email)]));
}

interface Account {
  id: unknown;
  email: unknown;
}

async function rowsIn(file: string): Promise<Account[]> {
  const client = await EmbeddedClient.open(file);
  try {
    const { rows } = await client.execute('SELECT id, email FROM users');
    return rows.map(({ id, email }) => ({ id, email }));
  } finally {
    client.close();
  }
}

async function documentsIn(folder: string): Promise<Account[]> {
  const file = path.join(folder, 'users.jsonl');
  if (!existsSync(file)) return [];
  const accounts: Account[] = [];
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const { _id, email } = JSON.parse(line) as { _id?: unknown; email?: unknown };
    accounts.push({ id: _id, email });
  }
  return accounts;
}
