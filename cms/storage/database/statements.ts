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
  /** True once tables may have been changed in the transaction. */
  #mayBeUndone = true;

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
      const statement = withKnownAnswers(prepare(sql));
      this.#prepared.set(sql, statement);
      return statement;
    };
    database.prepare = prepareOnce as typeof database.prepare;
  }

  /** After what changes tables, or leaves a statement unfinished. */
  forget(): void {
    this.#prepared.clear();
    this.#mayBeUndone = true;
  }

  /** At the beginning of a transaction. */
  begin(): void {
    this.#mayBeUndone = false;
  }

  /** After a rollback, which undoes changes of tables, too: most transactions have none. */
  undo(): void {
    if (this.#mayBeUndone) this.forget();
  }
}

/** Remembers what a statement answers once it was asked; how it answers stays as it was set. */
function withKnownAnswers(statement: Database.Statement): Database.Statement {
  const look = statement.columns.bind(statement);
  let known: Database.ColumnDefinition[] | undefined;
  statement.columns = () => (known ??= look());
  statement.raw = setOnce(statement.raw.bind(statement));
  statement.safeIntegers = setOnce(statement.safeIntegers.bind(statement));
  return statement;
}

/** Sets a switch of a statement the first time, and each time that it is to stand otherwise. */
function setOnce(set: (to?: boolean) => Database.Statement): typeof set {
  let last: { to: boolean; answer: Database.Statement } | { to: boolean; refusal: unknown };
  return (to = true) => {
    if (last?.to !== to) last = { to, ...answerOf(() => set(to)) };
    if ('refusal' in last) throw last.refusal;
    return last.answer;
  };
}

/** Returns what is answered or, where a statement has no rows, the refusal to give them. */
function answerOf<Answer>(ask: () => Answer): { answer: Answer } | { refusal: unknown } {
  try {
    return { answer: ask() };
  } catch (refusal) {
    return { refusal };
  }
}
