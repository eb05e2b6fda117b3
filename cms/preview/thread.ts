import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Tinypool } from 'tinypool';
import type { Drawn, DrawingTask } from './drawing.ts';

/** Milliseconds after which a page that is still being drawn is given up, with its thread. */
const longestDrawing = 10_000;

const tooMuch = 'Bài này nặng quá nên chưa vẽ được trang. Hãy chia bớt nội dung rồi xem lại.';

let thread: Tinypool | undefined;

/** Draws on a thread of its own: one that runs out of time or memory ends, the CMS goes on. */
export async function drawOnThread(task: DrawingTask): Promise<Drawn> {
  thread ??= new Tinypool({
    filename: pathToFileURL(path.resolve('cms/preview/draw.ts')).href,
    minThreads: 0,
    maxThreads: 1,
    // An editor types for minutes: the thread keeps the renderer and the snapshot meanwhile.
    idleTimeout: 5 * 60_000,
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  });
  try {
    return (await thread.run(task, { signal: AbortSignal.timeout(longestDrawing) })) as Drawn;
  } catch {
    return { state: 'failed', sentence: tooMuch };
  }
}
