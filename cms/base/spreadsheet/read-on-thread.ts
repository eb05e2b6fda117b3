import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Tinypool } from 'tinypool';
import { Refused } from '../errors/refused.ts';
import { OneAtATime } from './one-at-a-time.ts';
import type { ReadAnswer } from './read-task.ts';
import type { Table } from './table.ts';

/** Milliseconds after which a file that is still being read is given up, with its thread. */
const longest = 20_000;

const tooMuch =
  'Tệp này nặng quá nên máy chủ thôi không đọc. Hãy chép danh sách sang tệp mẫu rồi nhập tệp mẫu.';

let thread: Tinypool | undefined;
const turns = new OneAtATime(longest);

/**
 * Reads a list on a thread of its own: a file that takes too much time or memory ends it, and the CMS goes on.
 * @throws {Refused} 422, in one sentence
 */
export async function readOnThread(bytes: Uint8Array): Promise<Table> {
  thread ??= new Tinypool({
    filename: pathToFileURL(path.resolve('cms/base/spreadsheet/read-task.ts')).href,
    minThreads: 0,
    maxThreads: 1,
    resourceLimits: { maxOldGenerationSizeMb: 384 },
  });
  const answer = await answerOf(thread, bytes);
  if ('refused' in answer) throw new Refused(answer.refused, 422);
  return answer.table;
}

async function answerOf(pool: Tinypool, bytes: Uint8Array): Promise<ReadAnswer> {
  try {
    return (await turns.run((signal) => pool.run(bytes, { signal }))) as ReadAnswer;
  } catch {
    return { refused: tooMuch };
  }
}
