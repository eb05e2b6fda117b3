import { setTimeout as delay } from 'node:timers/promises';
import type { Client, InStatement, ResultSet, Transaction } from '@libsql/client/sqlite3';
import { isBusy, whenFree } from './busy.ts';
import { Connection } from './connection.ts';
import { OneTransaction } from './transaction.ts';
import { Turns } from './turns.ts';

/** The time a write waits for others, of this process and of another one, in milliseconds. */
const patience = 20_000;

/** A transaction open for this long was forgotten and is undone, so that others can go on. */
const longestTransaction = 15_000;

/** After writing for this long without a pause, in milliseconds, a process lets others in. */
const fairShare = 250;
/** Longer than the others pause between two tries. */
const pause = 15;

/** The time a migration waits for one of another process, in milliseconds. */
const longestMigration = 600_000;

/** The limits on how long a writer may hold up others. */
export interface Limits {
  patience: number;
  longestTransaction: number;
}

/**
 * The SQLite client for Payload's adapter: one connection writes, one transaction at a time; another one
 * reads without waiting. libSQL's own client hands its connection to the first transaction and opens
 * further ones without our settings.
 */
export class EmbeddedClient implements Client {
  readonly protocol = 'file';
  closed = false;
  readonly file: string;
  readonly #writer: Connection;
  #reader: Connection;
  readonly #limits: Limits;
  readonly #turns = new Turns();
  #busySince = 0;
  #lastEnd = 0;

  private constructor(file: string, writer: Connection, reader: Connection, limits: Limits) {
    this.file = file;
    this.#writer = writer;
    this.#reader = reader;
    this.#limits = limits;
  }

  /** Opens the database, creating it if needed. @throws when it can't be opened */
  static async open(file: string, limits: Partial<Limits> = {}): Promise<EmbeddedClient> {
    const whole = { patience, longestTransaction, ...limits };
    const writer = await Connection.open(file, 'write', whole.patience);
    const reader = await Connection.open(file, 'read', whole.patience);
    return new EmbeddedClient(file, writer, reader, whole);
  }

  /** Outside a transaction: reads see what is committed, a write takes its turn. */
  async execute(statement: InStatement): Promise<ResultSet> {
    return onlyReads(statement)
      ? this.#read(statement)
      : this.#write(() => this.#writer.execute(statement));
  }

  /** Several statements at once, all or none. */
  async batch(statements: InStatement[]): Promise<ResultSet[]> {
    return this.#write(async () => {
      const results = [];
      for (const statement of statements) results.push(await this.#writer.execute(statement));
      return results;
    });
  }

  async executeMultiple(sql: string): Promise<void> {
    return this.#write(() => this.#writer.run(sql));
  }

  /** Begins a write transaction; one that takes too long is undone. */
  async transaction(): Promise<Transaction> {
    return this.#begin(this.#limits.longestTransaction);
  }

  /**
   * Begins a write transaction in which rows may refer to rows that come after them, for as long as it
   * takes: what they refer to is looked for when it is committed.
   */
  async transactionOfCircles(): Promise<Transaction> {
    const transaction = await this.#begin();
    try {
      await this.#writer.run('PRAGMA defer_foreign_keys = ON');
    } catch (error) {
      await transaction.rollback();
      throw error;
    }
    return transaction;
  }

  /** Begins a read transaction: sees the database as it is now until it ends. */
  async view(): Promise<Transaction> {
    const connection = await Connection.open(this.file, 'read', this.#limits.patience);
    await connection.run('BEGIN');
    // SQLite takes its snapshot at the first read.
    const first = 'SELECT 1 FROM sqlite_schema LIMIT 1';
    await whenFree(this.#limits.patience, () => connection.execute(first));
    return new OneTransaction(connection, () => connection.close());
  }

  /**
   * Begins to change tables: as a transaction, but with foreign keys off, so that a table may be made
   * anew, and for as long as it takes.
   */
  async migration(): Promise<Transaction> {
    const end = await this.#turn();
    const finish = () => {
      // Who has closed the client meanwhile has no connection to put right.
      if (!this.closed) void this.#writer.run('PRAGMA foreign_keys = ON');
      end();
    };
    try {
      await this.#writer.run('PRAGMA foreign_keys = OFF');
      await whenFree(longestMigration, () => this.#writer.run('BEGIN IMMEDIATE'));
    } catch (error) {
      finish();
      throw error;
    }
    return new OneTransaction(this.#writer, finish);
  }

  /** Writes a copy of the database, as it is at this moment, into a file that is not there yet. */
  async copyTo(copy: string): Promise<void> {
    const connection = await Connection.open(this.file, 'write', this.#limits.patience);
    const into = `VACUUM INTO '${copy.replaceAll("'", "''")}'`;
    await whenFree(this.#limits.patience, () => connection.run(into)).finally(() =>
      connection.close(),
    );
  }

  /** See `migration`. */
  async migrate(): Promise<never> {
    throw new Error('Not offered.');
  }

  async sync(): Promise<undefined> {
    return undefined;
  }

  close(): void {
    if (this.closed) return;
    this.closed = true;
    this.#reader.close();
    this.#writer.close();
  }

  async #read(statement: InStatement): Promise<ResultSet> {
    return whenFree(this.#limits.patience, async () => {
      try {
        return await this.#reader.execute(statement);
      } catch (error) {
        // An unfinished statement would keep the connection at this moment of the database.
        if (isBusy(error)) this.#reader = await this.#anotherReader();
        throw error;
      }
    });
  }

  async #anotherReader(): Promise<Connection> {
    this.#reader.close();
    return Connection.open(this.file, 'read', this.#limits.patience);
  }

  async #write<Result>(write: () => Promise<Result>): Promise<Result> {
    const transaction = await this.transaction();
    try {
      const result = await write();
      await transaction.commit();
      return result;
    } finally {
      await transaction.rollback();
    }
  }

  async #begin(longest?: number): Promise<Transaction> {
    const end = await this.#turn();
    try {
      await whenFree(this.#limits.patience, () => this.#writer.run('BEGIN IMMEDIATE'));
    } catch (error) {
      end();
      throw error;
    }
    return new OneTransaction(this.#writer, end, longest);
  }

  /** Writing without a pause would starve another process, which can only retry. */
  async #turn(): Promise<() => void> {
    const end = await this.#turns.take(this.#limits.patience);
    const now = performance.now();
    if (now - this.#lastEnd > pause) this.#busySince = now;
    if (now - this.#busySince > fairShare) {
      await delay(pause);
      this.#busySince = performance.now();
    }
    return () => {
      this.#lastEnd = performance.now();
      end();
    };
  }
}

/** Anything that is not certainly a read counts as a write. */
function onlyReads(statement: InStatement): boolean {
  const sql = typeof statement === 'string' ? statement : statement.sql;
  return /^\s*(?:select|explain)\b/i.test(sql);
}
