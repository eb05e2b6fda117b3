import { packAddress } from '../../../content/pack.ts';
import type { Answer, Message, Outcome } from '../../service-worker/messages.ts';
import { packCache } from '../../service-worker/names.ts';
import { register } from './register.ts';

/** Milliseconds of silence after which the phone must have stopped the worker. */
const longestSilence = 120_000;

/**
 * Gives the worker a job and waits until it is done or has failed.
 */
export async function askWorker(
  message: Message,
  onProgress?: (done: number, of: number) => void,
): Promise<Outcome> {
  const worker = await activeWorker().catch(() => undefined);
  if (!worker) return 'failed';
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const giveUp = () => resolve('failed');
    let silence = setTimeout(giveUp, longestSilence);
    port1.onmessage = ({ data }: MessageEvent<Answer>) => {
      clearTimeout(silence);
      silence = setTimeout(giveUp, longestSilence);
      if (data.type === 'progress') onProgress?.(data.done, data.of);
      else resolve(data.type);
    };
    worker.postMessage(message, [port2]);
  });
}

/**
 * Saves the pack that belongs to pages which only some open, once one of them is opened.
 * @returns whether it is there
 */
export async function keepOwnPack(name: string): Promise<boolean> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator) || !('caches' in window))
    return false;
  const isKept = () =>
    caches.match(packAddress(name), { cacheName: packCache(name) }).then(
      (record) => record !== undefined,
      () => false,
    );
  if (!(await isKept())) await askWorker({ type: 'save-pack', name });
  return isKept();
}

/** The worker once installed; undefined if the network fails first. */
async function activeWorker(): Promise<ServiceWorker | null> {
  const { active, installing } = await register();
  if (active) return active;
  return new Promise((resolve) => {
    installing?.addEventListener('statechange', ({ target }) => {
      if ((target as ServiceWorker).state === 'redundant') resolve(null);
    });
    void navigator.serviceWorker.ready.then((ready) => resolve(ready.active));
  });
}

/** Asks the browser not to evict what was saved when the phone runs low on space. */
export function askToPersist(): void {
  void navigator.storage?.persist?.().catch(() => undefined);
}
