import { setTimeout as delay } from 'node:timers/promises';
import { person } from './content.ts';
import type { Stack } from './stack.ts';

/** Saves by the CMS's own interface, again and again until a save was acknowledged. */
export class Editor {
  readonly #stack: Stack;
  #token: string | undefined;

  constructor(stack: Stack) {
    this.#stack = stack;
  }

  /** Signs in, as an editor has who is at work when something breaks. */
  async signIn(): Promise<void> {
    while ((this.#token ??= await this.#login()) === undefined) await delay(100);
  }

  /** Publishes a guide with another summary. @returns once the CMS has said that it is saved */
  async publish(guide: string, summary: string): Promise<void> {
    for (;;) {
      const status = await this.tryToPublish(guide, summary);
      if (status === 200) return;
      await delay(100);
    }
  }

  /**
   * Saves a draft and, being the only one who could, approves and publishes it.
   * @returns the status of the first answer that is no success, or `undefined` when there was none
   */
  async tryToPublish(guide: string, summary: string): Promise<number | undefined> {
    const saved = await this.#ask('PATCH', `/api/guides/${guide}?depth=0&draft=true`, { summary });
    if (saved?.status !== 200) return saved?.status;
    const address = `/api/workflow/guides/${guide}`;
    const order = { publish: true, changeNote: summary };
    const answer = await this.#ask('POST', `${address}/approve`, order);
    if (answer?.status !== 409) return answer?.status;
    // An earlier try got further than its answer: it is approved, or live already.
    const standing = await this.#ask('GET', address);
    const { stage } = ((await standing?.json()) ?? {}) as { stage?: string };
    if (stage === 'live') return 200;
    return (await this.#ask('POST', `${address}/publish`, order))?.status;
  }

  async #ask(method: string, address: string, body?: object): Promise<Response | undefined> {
    this.#token ??= await this.#login();
    if (this.#token === undefined) return undefined;
    const answer = await this.#send(method, address, body, this.#token);
    if (answer?.status === 401 || answer?.status === 403) this.#token = undefined;
    return answer;
  }

  async #login(): Promise<string | undefined> {
    const answer = await this.#send('POST', '/api/users/login', person);
    if (answer?.status !== 200) return undefined;
    return ((await answer.json()) as { token?: string }).token;
  }

  async #send(
    method: string,
    address: string,
    body?: object,
    token?: string,
  ): Promise<Response | undefined> {
    try {
      return await fetch(`${this.#stack.cms}${address}`, {
        method,
        headers: {
          'Content-Type': 'application/json',
          Origin: this.#stack.cms,
          ...(token && { Authorization: `JWT ${token}` }),
        },
        ...(body && { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(15_000),
      });
    } catch {
      return undefined;
    }
  }
}
