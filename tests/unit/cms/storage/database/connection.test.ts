import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { Connection } from '../../../../../cms/storage/database/connection.ts';

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

it('asks again with other values, and sees a table that was changed in between', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'ap-so-connection-'));
  const connection = await Connection.open(path.join(folder, 'ap-so.db'), 'write', 0);
  const teams = async (name: string) =>
    (await connection.execute({ sql: 'SELECT * FROM teams WHERE name = ?', args: [name] })).rows;
  const add = (name: string) =>
    connection.execute({ sql: 'INSERT INTO teams (name) VALUES (?)', args: [name] });
  await connection.run('CREATE TABLE teams (name TEXT)');
  await add('Ấp 1');
  await add('Ấp 2');
  expect([await teams('Ấp 1'), await teams('Ấp 2'), await teams('Ấp 3')]).toEqual([
    [{ name: 'Ấp 1' }],
    [{ name: 'Ấp 2' }],
    [],
  ]);
  await connection.run("ALTER TABLE teams ADD COLUMN phone TEXT DEFAULT '0290'");
  expect(await teams('Ấp 2')).toEqual([{ name: 'Ấp 2', phone: '0290' }]);
  await connection.execute('ALTER TABLE teams RENAME COLUMN phone TO mobile');
  expect(await teams('Ấp 2')).toEqual([{ name: 'Ấp 2', mobile: '0290' }]);
  await connection.run('BEGIN IMMEDIATE');
  await connection.execute('ALTER TABLE teams RENAME COLUMN mobile TO another');
  expect(await teams('Ấp 2')).toEqual([{ name: 'Ấp 2', another: '0290' }]);
  await connection.run('ROLLBACK');
  expect(await teams('Ấp 2')).toEqual([{ name: 'Ấp 2', mobile: '0290' }]);
  await connection.run('BEGIN IMMEDIATE');
  await add('Ấp 5');
  expect(await teams('Ấp 5')).toHaveLength(1);
  await connection.run('ROLLBACK');
  expect([await teams('Ấp 5'), await teams('Ấp 2')]).toEqual([
    [],
    [{ name: 'Ấp 2', mobile: '0290' }],
  ]);
  expect((await add('Ấp 6')).rowsAffected).toBe(1);
  expect((await add('Ấp 6')).rowsAffected).toBe(1);
  await connection.run('DROP TABLE teams');
  await expect(add('Ấp 4')).rejects.toThrow('no such table');
  connection.close();
  rmSync(folder, { recursive: true });
});
