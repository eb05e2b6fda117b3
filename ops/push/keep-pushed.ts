import { setTimeout as delay } from 'node:timers/promises';
import { sentenceOf } from '../../env/terminal.ts';

export interface Pushing {
  /** The release that is to be in the store; undefined when that is for another machine to say. */
  live(): string | undefined;
  /** Pushes it. @returns what was done, one Vietnamese sentence */
  push(id: string): Promise<string>;
  say(line: string): void;
  signal: AbortSignal;
  /** Milliseconds between two looks, and until a push that failed is tried again. */
  pause: { look: number; failed: number };
}

/**
 * Pushes each release that goes live, also an older one that is live again, until it is told to end. Of
 * several that went live meanwhile only the last is pushed. One that fails is tried again; why is said once.
 */
export async function keepPushed({ live, pause, push, say, signal }: Pushing): Promise<void> {
  let pushed: string | undefined;
  let fault = '';
  while (!signal.aborted) {
    const id = live();
    let wait = pause.look;
    if (id === undefined) pushed = undefined;
    else if (id !== pushed)
      try {
        say(await push(id));
        pushed = id;
        fault = '';
      } catch (error) {
        const why = `Chưa đẩy được lên kho, sẽ thử lại: ${sentenceOf(error)}`;
        if (why !== fault) say(why);
        fault = why;
        wait = pause.failed;
      }
    await delay(wait, undefined, { signal }).catch(() => undefined);
  }
}
