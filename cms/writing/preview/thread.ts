import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Tinypool } from 'tinypool';
import type { Drawn, DrawingTask, Surroundings } from './drawing.ts';

/** Milliseconds after which a page that is still being drawn is given up, with its thread. */
const longestDrawing = 10_000;

const tooMuch = 'Bài này nặng quá nên chưa vẽ được trang. Hãy chia bớt nội dung rồi xem lại.';

/** Stored on the process, since the bundler may duplicate this file: a form warms what the API draws on. */
const key = Symbol.for('ap-so/preview-thread');

/** Draws on a thread of its own: one that runs out of time or memory ends, the CMS goes on. */
export async function drawOnThread(task: DrawingTask): Promise<Drawn> {
  try {
    const signal = AbortSignal.timeout(longestDrawing);
    return (await pool().run(task, { signal })) as Drawn;
  } catch {
    return { state: 'failed', sentence: tooMuch };
  }
}

/**
 * Starts the thread with all that a first page takes, unless it runs already: what it loads takes longer than
 * drawing. Nobody waits for it.
 */
export function warmThread(surroundings: Surroundings): void {
  if (pool().threads.length > 0) return;
  const signal = AbortSignal.timeout(longestDrawing);
  pool()
    .run(surroundings, { name: 'warm', signal })
    .catch(() => {}); // the first drawing says what is wrong
}

function pool(): Tinypool {
  const kept = globalThis as { [key]?: Tinypool };
  return (kept[key] ??= new Tinypool({
    filename: pathToFileURL(path.resolve('cms/writing/preview/draw.ts')).href,
    minThreads: 0,
    maxThreads: 1,
    // An editor types for minutes: the thread keeps the renderer and the snapshot meanwhile.
    idleTimeout: 5 * 60_000,
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  }));
}
