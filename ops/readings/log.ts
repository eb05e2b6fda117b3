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
 * was put aside meanwhile, once or more often, under names that begin with its own.
 * @param kept the file in which it is noted how far it came
 * @returns undefined when the CMS did not take them
 */
export async function tellLog(log: string, kept: string, send: Send): Promise<Told | undefined> {
  const now = statSync(log).ino;
  const before = readPlace(kept);
  const files: Untold[] = [{ name: log, start: before?.file === now ? before : beginning(now) }];
  const told: Told = { readings: 0, isRestGone: false };
  if (before && before.file !== now) {
    const others = besides(log);
    const aside = others.find(({ ino }) => ino === before.file);
    told.isRestGone = aside === undefined;
    const { mtimeMs } = aside ?? statSync(kept);
    files.unshift(
      ...(aside ? [{ name: aside.name, start: before }] : []),
      ...others.filter((each) => each.isRotated && each.ino !== now && each.mtimeMs > mtimeMs),
    );
  }
  for (const { name, start } of files) {
    const readings = await tellFile(name, start, kept, send);
    if (readings === undefined) return undefined;
    told.readings += readings;
  }
  return told;
}

/** A file of which something is still to be told. */
interface Untold {
  name: string;
  start: Place;
}

/** A place of its own: the system gives numbers of files again, and bytes of an emptied file come again. */
const beginning = (file: number): Place => ({
  id: randomBytes(6).toString('hex'),
  file,
  from: 0,
  to: 0,
});

/** The names that `logrotate` gives: `.1`, `-20261201`. Copies that somebody made are no such. */
const rotated = /^[.-]\d[\d.-]*$/;

/** The files that a log was put aside as, or copied to; the oldest first. */
function besides(log: string) {
  const own = path.basename(log);
  return readdirSync(path.dirname(log))
    .filter((name) => name.startsWith(own) && name !== own)
    .map((name) => {
      const file = path.join(path.dirname(log), name);
      const { ino, mtimeMs } = statSync(file);
      const isRotated = rotated.test(name.slice(own.length));
      return { name: file, ino, mtimeMs, isRotated, start: beginning(ino) };
    })
    .sort((one, other) => one.mtimeMs - other.mtimeMs);
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
