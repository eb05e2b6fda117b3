import { readFile, rename, statfs, writeFile } from 'node:fs/promises';
import { totalmem } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { sentenceOf } from '../../../env/terminal.ts';
import { entered, gauge, type Gauge, gaugeFile, type Sample } from './gauge.ts';

/** Milliseconds between two looks: a peak of some minutes is not missed. */
const pause = 5 * 60_000;

/** Reads what is known of the machine's disk and memory. */
export async function readGauge(dataDir: string): Promise<Gauge> {
  try {
    return gauge.parse(JSON.parse(await readFile(path.join(dataDir, gaugeFile), 'utf8')));
  } catch {
    return { format: 1, hours: [] };
  }
}

/** Looks once how much is left, and enters it. */
export async function readRoom(dataDir: string, now = new Date()): Promise<void> {
  const file = path.join(dataDir, gaugeFile);
  const after = entered(await readGauge(dataDir), now, await lookAt(dataDir));
  await writeFile(`${file}.new`, JSON.stringify(after));
  await rename(`${file}.new`, file);
}

/** Does so until the signal ends. Trouble, such as a full disk, is told to `warn` once. */
export async function followGauge(
  dataDir: string,
  { signal, warn }: { signal: AbortSignal; warn: (sentence: string) => void },
): Promise<void> {
  let isTold = false;
  while (!signal.aborted) {
    await readRoom(dataDir).then(
      () => (isTold = false),
      (error: unknown) => {
        if (!isTold) warn(sentenceOf(error));
        isTold = true;
      },
    );
    await delay(pause, undefined, { signal, ref: false }).catch(() => undefined);
  }
}

/** A container counts what it may use; it knows no limit where that is more than there is. */
async function lookAt(dataDir: string): Promise<Sample> {
  const { bavail, blocks, bsize } = await statfs(dataDir);
  const limit = process.constrainedMemory();
  const memorySize = limit > 0 ? Math.min(limit, totalmem()) : totalmem();
  const memoryFree = Math.min(process.availableMemory(), memorySize);
  return { diskFree: bavail * bsize, diskSize: blocks * bsize, memoryFree, memorySize };
}
