import Database from 'libsql';
import { Sqlite3Client, type InStatement, type ResultSet } from '@libsql/client/sqlite3';
import { whenFree } from './busy.ts';
import { Statements } from './statements.ts';

/**
 * Settings of every connection. The log is synced at each commit, so that acknowledged writes survive a
 * power cut. No busy timeout: SQLite would wait on the event loop. What is deleted is overwritten, since
 * the bytes of a person who was removed would lie in free pages.
 */
const always = ['busy_timeout = 0', 'synchronous = FULL', 'foreign_keys = ON'];
const settings = {
  write: ['journal_mode = WAL', 'secure_delete = ON', `journal_size_limit = ${64 * 1024 * 1024}`],
  read: ['query_only = ON'],
};

/**
 * One connection to a SQLite file. The client of libSQL gives its connection to the first transaction
 * and opens others, without these settings, for everything else.
 */
export class Connection {
  readonly #database: Database.Database;
  readonly #client: Sqlite3Client;
  readonly #statements: Statements;

  #isClosed = false;

  private constructor(file: string) {
    this.#database = new Database(file, {});
    this.#statements = new Statements(this.#database);
    this.#client = new Sqlite3Client(file, {}, this.#database, 'number');
  }

  /**
   * @param file created if needed
   * @param patience how long another process may have the database to itself, in milliseconds
   */
  static async open(file: string, use: 'write' | 'read', patience: number): Promise<Connection> {
    const connection = new Connection(file);
    try {
      for (const setting of [...always, ...settings[use]])
        await whenFree(patience, () => connection.run(`PRAGMA ${setting}`));
      return connection;
    } catch (error) {
      connection.close();
      throw error;
    }
  }

  /** Executes a statement as the client of libSQL does. */
  async execute(statement: InStatement): Promise<ResultSet> {
    this.#mustBeOpen();
    try {
      return await this.#client.execute(statement);
    } catch (error) {
      this.#statements.forget();
      throw error;
    }
  }

  /**
   * Runs SQL without a result. Unlike a prepared statement, it is finished when the database was busy; the
   * driver would leave the statement open, and nothing could be committed.
   */
  async run(sql: string): Promise<void> {
    this.#mustBeOpen();
    const [word] = sql.split(' ', 1);
    if (word === 'BEGIN') this.#statements.begin();
    else if (word === 'ROLLBACK') this.#statements.undo();
    else if (word !== 'COMMIT') this.#statements.forget();
    this.#database.exec(sql);
  }

  /** True while a transaction is open. */
  get isInside(): boolean {
    return !this.#isClosed && this.#database.inTransaction;
  }

  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#statements.forget();
    this.#client.close();
  }

  /** The driver ends the process when a database that is closed is asked for something. */
  #mustBeOpen(): void {
    if (this.#isClosed) throw new Error('The database is closed.');
  }
}
