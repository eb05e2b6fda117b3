import type { PayloadRequest } from 'payload';

const kept = new WeakMap<object, Map<string, Promise<unknown>>>();

/** From here on, what several questions of a request need is read once: nothing in it may write. */
export function readsOnce({ context }: PayloadRequest): void {
  kept.set(context, new Map());
}

/** Reads something, or gives what another question of the same request has read. */
export async function once<Found>(
  { context }: Pick<PayloadRequest, 'context'>,
  name: string,
  read: () => Promise<Found>,
): Promise<Found> {
  const known = kept.get(context);
  const found = (known?.get(name) as Promise<Found> | undefined) ?? read();
  known?.set(name, found);
  return found;
}
