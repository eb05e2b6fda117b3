import type { InStatement, ResultSet, Transaction } from '@libsql/client/sqlite3';
import type { Connection } from './connection.ts';

/** Makes the refusal of what was undone since it took too long; loaded when it is needed, as `tooBusy`. */
const forgotten = async () => new (await import('./too-late.ts')).Forgotten();

/** A transaction on a connection that nothing else uses until it ends. */
export class OneTransaction implements Transaction {
  closed = false;
  readonly #connection: Connection;
  readonly #onEnd: () => void;
  readonly #timer: NodeJS.Timeout | undefined;

  /** @param longest until it is undone without being asked, in milliseconds */
  constructor(connection: Connection, onEnd: () => void, longest?: number) {
    this.#connection = connection;
    this.#onEnd = onEnd;
    if (longest !== undefined) this.#timer = setTimeout(() => this.close(), longest).unref();
  }

  async execute(statement: InStatement): Promise<ResultSet> {
    if (this.closed) throw await forgotten();
    return this.#connection.execute(statement);
  }

  async batch(statements: InStatement[]): Promise<ResultSet[]> {
    const results = [];
    for (const statement of statements) results.push(await this.execute(statement));
    return results;
  }

  async executeMultiple(sql: string): Promise<void> {
    if (this.closed) throw await forgotten();
    await this.#connection.run(sql);
  }

  /** @throws when it could not be written; then nothing was */
  async commit(): Promise<void> {
    if (this.closed) throw await forgotten();
    try {
      await this.#connection.run('COMMIT');
    } catch (error) {
      await this.rollback();
      throw error;
    }
    this.#end();
  }

  /**
   * Undoes all of it; nothing when it has ended.
   * @throws when that fails; then the connection stays taken, so that nothing is written into what
   * will never be committed
   */
  async rollback(): Promise<void> {
    if (this.closed) return;
    // SQLite itself rolls back on a full disk.
    if (this.#connection.isInside) await this.#connection.run('ROLLBACK');
    this.#end();
  }

  close(): void {
    this.rollback().catch(() => undefined);
  }

  #end(): void {
    if (this.closed) return;
    this.closed = true;
    clearTimeout(this.#timer);
    this.#onEnd();
  }
}
