import type Database from 'libsql';
import { LRUCache } from 'lru-cache';

/** A page of the admin takes some hundred; one of them keeps some ten kilobytes. */
const kept = 300;

/**
 * Tells whether a statement reads or writes rows, and so is asked for again and again; all else is
 * rare, or changes tables.
 */
const isRepeated = (sql: string) => /^\s*(?:select|insert|update|delete)\b/i.test(sql);

/**
 * Prepared statements of one connection: compiling one takes longer than running it, and asking for its
 * columns, which the client of libSQL does twice each time, nearly as long.
 */
export class Statements {
  readonly #prepared = new LRUCache<string, Database.Statement>({ max: kept });

  /** Makes a connection take the statements that it has prepared before. */
  constructor(database: Database.Database) {
    const prepare = database.prepare.bind(database) as (sql: string) => Database.Statement;
    const prepareOnce = (sql: string) => {
      const known = this.#prepared.get(sql);
      if (known) return known;
      if (!isRepeated(sql)) {
        this.forget();
        return prepare(sql);
      }
      const statement = withKnownColumns(prepare(sql));
      this.#prepared.set(sql, statement);
      return statement;
    };
    database.prepare = prepareOnce as typeof database.prepare;
  }

  /** After what changes tables, or leaves a statement unfinished. */
  forget(): void {
    this.#prepared.clear();
  }
}

function withKnownColumns(statement: Database.Statement): Database.Statement {
  const look = statement.columns.bind(statement);
  let known: Database.ColumnDefinition[] | undefined;
  statement.columns = () => (known ??= look());
  return statement;
}
