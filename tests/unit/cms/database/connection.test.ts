import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { Connection } from '../../../../cms/database/connection.ts';

it('leaves no byte of what was deleted in the file', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'ap-so-connection-'));
  const file = path.join(folder, 'ap-so.db');
  const connection = await Connection.open(file, 'write', 0);
  const isInFile = () => readFileSync(file).includes('0912345678');
  await connection.run('CREATE TABLE members (phone TEXT)');
  await connection.run("INSERT INTO members VALUES ('0912345678'), ('0290000000')");
  await connection.run('PRAGMA wal_checkpoint(TRUNCATE)');
  expect(isInFile()).toBe(true);
  await connection.run("DELETE FROM members WHERE phone = '0912345678'");
  await connection.run('PRAGMA wal_checkpoint(TRUNCATE)');
  expect(isInFile()).toBe(false);
  connection.close();
  rmSync(folder, { recursive: true });
});
