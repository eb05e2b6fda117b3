import type { Answer, Message } from '../../service-worker/messages.ts';

/** A worker that says nothing for so long was stopped by the phone, in milliseconds. */
const longestSilence = 120_000;

/**
 * Gives the worker a piece of work and waits until it is done.
 * @returns whether it could be done
 */
export async function askWorker(
  message: Message,
  onProgress?: (done: number, of: number) => void,
): Promise<boolean> {
  const { active } = await navigator.serviceWorker.ready;
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const giveUp = () => resolve(false);
    let silence = setTimeout(giveUp, longestSilence);
    port1.onmessage = ({ data }: MessageEvent<Answer>) => {
      clearTimeout(silence);
      silence = setTimeout(giveUp, longestSilence);
      if (data.type === 'progress') onProgress?.(data.done, data.of);
      else resolve(data.type === 'done');
    };
    active?.postMessage(message, [port2]);
  });
}

/** Asks the browser not to clear what was saved when the phone runs short of space. */
export function askToPersist(): void {
  void navigator.storage?.persist?.();
}
