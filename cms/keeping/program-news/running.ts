import type { Payload } from 'payload';
import program from '../../../package.json' with { type: 'json' };
import type { ProgramNews } from '../../../content/schema/program-news.ts';
import { programName, revisionIn } from '../../../env/revision.ts';
import { dataFolderOf } from '../../base/data-folder.ts';
import { readProgramNews } from '../../storage/installation/program-news.ts';
import type { Program } from './newer-release.ts';

/** Stored on the process: the bundle of the admin has this file once more. */
const key = Symbol.for('ap-so/running-program');

/**
 * The code that this process runs, as it was when first asked: the folder may hold newer code by then.
 * `serve.ts` asks before all else.
 */
export function runningProgram(): Program {
  const kept = globalThis as { [key]?: Program };
  return (kept[key] ??= { version: program.version, revision: revisionIn(process.cwd()) });
}

/** Names a program, as in `0.1.0 (4b011f79, 28/11/2026)`. */
export const nameOfProgram = ({ revision, version }: Program): string =>
  programName(version, revision);

/** Reads the news of the program that runs; those of another version say nothing of it. */
export async function readOwnNews(payload: Payload): Promise<ProgramNews | undefined> {
  const news = await readProgramNews(dataFolderOf(payload));
  return news?.program === nameOfProgram(runningProgram()) ? news : undefined;
}
