import { fork, type ChildProcess } from 'node:child_process';
import { on } from 'node:events';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Answer, Order } from './round-process.ts';

/** A publisher as a process of its own, which can be killed in the middle of a round. */
export class PublisherProcess {
  readonly #child: ChildProcess;
  readonly #answers: AsyncIterator<unknown>;
  readonly #ended: Promise<void>;

  private constructor(dataDir: string) {
    this.#child = fork(path.join(import.meta.dirname, 'round-process.ts'), {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      env: {
        ...process.env,
        DATA_DIR: dataDir,
        DATABASE_URI: pathToFileURL(path.join(dataDir, 'ap-so.db')).href,
        PAYLOAD_SECRET: 'a secret for the crash tests only',
      },
    });
    this.#answers = on(this.#child, 'message', { close: ['exit'] });
    this.#ended = new Promise((resolve) => this.#child.once('exit', () => resolve()));
  }

  static async start(dataDir: string): Promise<PublisherProcess> {
    const publisher = new PublisherProcess(dataDir);
    await publisher.#next();
    return publisher;
  }

  /** @returns all that it answered, until it was done or dead */
  async carryOut(order: Order): Promise<Answer[]> {
    const answers: Answer[] = [];
    this.#child.send(order);
    for (;;) {
      const said = await this.#next();
      if (said) answers.push(said);
      if (!said || 'live' in said || 'failed' in said) return answers;
    }
  }

  async kill(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.#ended;
  }

  /** The next answer; nothing when it died. */
  async #next(): Promise<Answer | undefined> {
    const { value } = (await this.#answers.next()) as IteratorResult<[Answer], undefined>;
    return value?.[0];
  }
}
