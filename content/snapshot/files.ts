import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseSnapshot, SnapshotError } from './parse.ts';
import { fileOf, type Problem } from './problem.ts';
import type { Snapshot } from './snapshot.ts';
import { parts, textsOf, type SnapshotTexts } from './texts.ts';
import { kinds } from '../kinds.ts';

/**
 * Reads and validates a snapshot folder.
 * @throws {SnapshotError} when a file is missing, is no JSON, or does not hold what it should.
 */
export async function readSnapshot(folder: string): Promise<Snapshot> {
  const problems: Problem[] = [];
  const entries = await Promise.all(
    parts.map(async (part) => [part, await readPart(folder, part, problems)] as const),
  );
  if (problems.length > 0) throw new SnapshotError(problems);
  return parseSnapshot(Object.fromEntries(entries) as Record<keyof Snapshot, unknown>);
}

/**
 * Writes a snapshot folder; a file is replaced only when it is complete.
 * @param texts the same snapshot, where it has been written down already
 */
export async function writeSnapshot(
  folder: string,
  snapshot: Snapshot,
  texts: SnapshotTexts = textsOf(snapshot),
): Promise<void> {
  await mkdir(folder, { recursive: true });
  await Promise.all(
    parts.map(async (part) => {
      const target = path.join(folder, fileOf(part));
      const fresh = `${target}.${process.pid}.new`;
      await writeFile(fresh, texts[part]);
      await rename(fresh, target);
    }),
  );
}

async function readPart(
  folder: string,
  part: (typeof parts)[number],
  problems: Problem[],
): Promise<unknown> {
  const file = fileOf(part);
  const problem = (expected: string, received: string): undefined => {
    problems.push({
      file,
      kind: part,
      record: '(file)',
      field: '(file)',
      expected,
      received,
      fault: { code: 'other', value: undefined },
    });
  };
  try {
    const value: unknown = JSON.parse(await readFile(path.join(folder, file), 'utf8'));
    return value;
  } catch (error) {
    if (isMissing(error) && addedLater(part)) return [];
    if (error instanceof SyntaxError)
      return problem('JSON', `text that is no JSON (${error.message})`);
    return problem('a file that can be read', `none at ${path.join(folder, file)}`);
  }
}

const isMissing = (error: unknown) =>
  error instanceof Error && Reflect.get(error, 'code') === 'ENOENT';

function addedLater(part: (typeof parts)[number]): boolean {
  return part !== 'meta' && part !== 'settings' && 'addedLater' in kinds[part];
}
