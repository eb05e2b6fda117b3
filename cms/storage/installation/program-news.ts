import { readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import {
  programNews,
  programNewsFile,
  type ProgramNews,
} from '../../../content/schema/program-news.ts';

/** Reads what is known of the program that runs here; nothing before anybody has asked. */
export async function readProgramNews(dataDir: string): Promise<ProgramNews | undefined> {
  try {
    return programNews.parse(JSON.parse(await readFile(fileIn(dataDir), 'utf8')));
  } catch {
    return undefined;
  }
}

/** Keeps it for the dashboard and the alerts. */
export async function keepProgramNews(dataDir: string, news: ProgramNews): Promise<void> {
  const file = fileIn(dataDir);
  await writeFile(`${file}.new`, JSON.stringify(news));
  await rename(`${file}.new`, file);
}

const fileIn = (dataDir: string) => path.join(dataDir, programNewsFile);
