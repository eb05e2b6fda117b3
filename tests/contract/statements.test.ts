import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import { SQL } from '@payloadcms/db-sqlite/drizzle';
import { expect, test } from 'vitest';
import { contract } from './support/contract.ts';

contract('statements', (cms) => {
  // `wanted-rows.ts` tells their parts by class: of a package that is there twice it would know none.
  test('of the embedded database are of the classes that our code imports', ({ skip }) => {
    const { payload } = cms();
    if (payload.db.name !== 'sqlite') skip();
    const { drizzle, tables } = payload.db as unknown as SQLiteAdapter;
    expect(drizzle.select().from(tables['terms']!).getSQL()).toBeInstanceOf(SQL);
  });
});
