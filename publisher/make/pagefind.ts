import type { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import * as pagefind from 'pagefind';

export class PagefindEndedError extends Error {
  constructor(cause: unknown) {
    super('Tiến trình lập chỉ mục tìm kiếm (Pagefind) đã dừng giữa chừng.', { cause });
    this.name = 'PagefindEndedError';
  }
}

/** An index, and whether it went with the process that it was in. */
export interface OpenIndex {
  index: pagefind.PagefindIndex;
  isLost: () => boolean;
}

let child: ChildProcess | undefined;

/**
 * Opens an index, in a new process where none runs. The package itself would wait for good for the
 * answer of one that was killed, and never start another.
 */
export async function openIndex(): Promise<OpenIndex> {
  if (hasEnded(child)) await pagefind.close();
  const created = watched(() => pagefind.createIndex({}));
  const own = child;
  const isLost = () => hasEnded(own);
  const { index, errors } = await created.catch((error: unknown) => {
    throw isLost() ? new PagefindEndedError(error) : error;
  });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  return { index, isLost };
}

/** Ends the process that indexes are in. The next one that is opened begins another. */
export async function endPagefind(): Promise<void> {
  await pagefind.close();
}

/** The package keeps its process to itself; Node tells of each that begins. */
function watched<Result>(begin: () => Result): Result {
  const see = (message: unknown) => {
    const begun = (message as { process: ChildProcess }).process;
    child = begun;
    begun.once('exit', () => {
      if (child === begun) void pagefind.close();
    });
  };
  subscribe('child_process', see);
  try {
    return begin();
  } finally {
    unsubscribe('child_process', see);
  }
}

/** Its input is gone as soon as a write to it failed, before the end of the process is told. */
function hasEnded(process: ChildProcess | undefined): boolean {
  if (!process) return false;
  return process.exitCode !== null || process.signalCode !== null || !!process.stdin?.destroyed;
}
