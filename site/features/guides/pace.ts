import { keep, recall } from '../storage/storage.ts';

const key = 'doc-cham';

/** Tells whether this reader wants to be read to slowly. */
export const isSlow = () => recall(key) !== null;

/** Changes between usual and slow. */
export function changePace(): void {
  keep(key, isSlow() ? null : '1');
}
