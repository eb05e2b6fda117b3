import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { ServedReadings } from '../../content/readings/posts.ts';
import { mostOfDay } from '../../content/readings/sums.ts';
import { readingsIn } from './lines.ts';

/** The place up to which a log was read: of which file, to which byte; `to` while that is being told. */
const place = z.strictObject({
  /** Told apart from the places of other machines. */
  id: z.string(),
  file: z.number(),
  from: z.number(),
  to: z.number(),
});
type Place = z.infer<typeof place>;

/** Bytes that are summed up at once. */
const most = 32 * 1024 * 1024;

/** The readings that a log told, and whether what was put aside was gone before that. */
export interface Told {
  readings: number;
  isRestGone: boolean;
}

/** Hands a post over; false when it must be sent again. */
type Send = (post: ServedReadings) => Promise<boolean>;

/**
 * Tells what was added to a log since the last time, each line once: also when it is broken off, or the log
 * was put aside meanwhile under a name that begins with its own.
 * @param kept the file in which it is noted how far it came
 * @returns undefined when the CMS did not take them
 */
export async function tellLog(log: string, kept: string, send: Send): Promise<Told | undefined> {
  const told: Told = { readings: 0, isRestGone: false };
  const now = statSync(log).ino;
  const before = readPlace(kept);
  if (before && before.file !== now) {
    const aside = putAside(log, before.file);
    const rest = aside === undefined ? 0 : await tellFile(aside, before, kept, send);
    if (rest === undefined) return undefined;
    told.readings += rest;
    told.isRestGone = aside === undefined;
  }
  const own = before?.file === now ? before : beginning(now);
  const added = await tellFile(log, own, kept, send);
  return added === undefined ? undefined : { ...told, readings: told.readings + added };
}

/** A place of its own: the system gives numbers of files again, and bytes of an emptied file come again. */
const beginning = (file: number): Place => ({
  id: randomBytes(6).toString('hex'),
  file,
  from: 0,
  to: 0,
});

/** The file that a log was put aside as. */
function putAside(log: string, file: number): string | undefined {
  return readdirSync(path.dirname(log))
    .filter((name) => name.startsWith(path.basename(log)))
    .map((name) => path.join(path.dirname(log), name))
    .find((name) => statSync(name).ino === file);
}

async function tellFile(file: string, start: Place, kept: string, send: Send) {
  let told = 0;
  let at = start.from > statSync(file).size ? beginning(start.file) : start;
  for (;;) {
    const text = read(file, at.from, at.to > at.from ? at.to : undefined);
    if (text === '') return told;
    at = { ...at, to: at.from + text.length };
    // Noted before it is told: the same lines get the same keys when they are told again.
    writePlace(kept, at);
    for (const post of postsOf(text, at)) {
      if (!(await send(post))) return undefined;
      told += post.pages.reduce((sum, { times }) => sum + times, 0);
    }
    at = { ...at, from: at.to };
    writePlace(kept, at);
  }
}

function* postsOf(text: string, { id, file, from }: Place): Generator<ServedReadings> {
  for (const [day, pages] of readingsIn(text))
    yield {
      key: `${id}-${file}-${from}-${day}`,
      day,
      pages: [...pages].slice(0, mostOfDay.pages).map(([page, times]) => ({ page, times })),
      missed: [],
      missedOther: 0,
    };
}

/** Reads whole lines from a byte on, up to another or as far as they are written. */
function read(file: string, from: number, to?: number): string {
  const handle = openSync(file, 'r');
  try {
    const end = Math.min(to ?? fstatSync(handle).size, from + most);
    const bytes = Buffer.alloc(Math.max(0, end - from));
    const length = readSync(handle, bytes, 0, bytes.length, from);
    return bytes.toString('latin1', 0, bytes.subarray(0, length).lastIndexOf('\n') + 1);
  } finally {
    closeSync(handle);
  }
}

function readPlace(kept: string): Place | undefined {
  return existsSync(kept) ? place.parse(JSON.parse(readFileSync(kept, 'utf8'))) : undefined;
}

function writePlace(kept: string, at: Place): void {
  writeFileSync(`${kept}.new`, JSON.stringify(at));
  renameSync(`${kept}.new`, kept);
}
