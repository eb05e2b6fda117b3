import type { DatabaseAdapter, Payload, Where } from 'payload';
import { embeddedClient } from '../database/sqlite.ts';
import { Refused } from '../../base/errors/refused.ts';
import { auditMonths, keptSince } from './retention.ts';
import { auditCollection } from './record.ts';

const appendOnly = 'Nhật ký chỉ ghi thêm: không ai sửa hay xóa được.';

/** The methods of a database that change or remove rows. */
const changing = ['deleteOne', 'updateMany', 'updateOne', 'upsert'] as const;

/**
 * Entries are only added. What else writes through the database of Payload is refused, whoever asks;
 * only those older than the shortest time that the settings may set can be removed. SQLite itself
 * refuses, too: no program that opens the file gets past it by accident.
 */
export async function keepsAudit(payload: Payload): Promise<void> {
  const { db } = payload;
  for (const name of changing) refuses(db, name);
  const deleteMany = db.deleteMany.bind(db);
  db.deleteMany = async (args) => {
    if (args.collection === auditCollection && !isOld(args.where)) throw new Refused(appendOnly);
    return deleteMany(args);
  };
  for (const trigger of triggers) await embeddedClient(db)?.execute(trigger);
}

function refuses(db: DatabaseAdapter, name: (typeof changing)[number]): void {
  const before = db[name].bind(db) as unknown as (args: never) => Promise<never>;
  const guarded = async (args: { collection: string }) => {
    if (args.collection === auditCollection) throw new Refused(appendOnly);
    return before(args as never);
  };
  Reflect.set(db, name, guarded);
}

function isOld(where: Where): boolean {
  const at = where['at'];
  const before = at && 'less_than' in at ? String(at.less_than) : undefined;
  return before !== undefined && before <= keptSince(auditMonths.shortest, new Date());
}

/** Made at every start: a migration that builds the table anew would take them along. */
const triggers = [
  `CREATE TRIGGER IF NOT EXISTS audit_is_not_changed BEFORE UPDATE ON audit
   BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END`,
  `CREATE TRIGGER IF NOT EXISTS audit_is_kept BEFORE DELETE ON audit
   WHEN OLD.at > strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '-${auditMonths.shortest} months')
   BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END`,
];
