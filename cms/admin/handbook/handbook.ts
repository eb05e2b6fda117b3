import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** Below `/admin`: the editors' handbook. */
export const handbookPath = '/so-tay';
/** The address below which its pictures lie. */
export const handbookPictures = '/api/handbook';

/** A page of the handbook. */
export interface HandbookPage {
  /** The name of its file without the ending, and the last part of its address. */
  name: string;
  title: string;
}

/** Wherever the bundler puts this file. */
const folder = path.resolve('docs', 'so-tay-bien-tap');

let read: Promise<HandbookPage[]> | undefined;

/** Pages in the order of the table of contents; none where the handbook was not installed. */
export function handbookPages(): Promise<HandbookPage[]> {
  read ??= readPages();
  return read;
}

/**
 * Reads a page as Markdown; undefined when there is none of that name. @param name '' is the first
 * page
 */
export async function readHandbook(name: string): Promise<string | undefined> {
  const isPage = name === '' || (await handbookPages()).some((page) => page.name === name);
  if (!isPage) return undefined;
  return readFile(path.join(folder, `${name || 'README'}.md`), 'utf8').catch(() => undefined);
}

/** A picture of the handbook; undefined when there is none of that name. */
export async function readHandbookPicture(name: string): Promise<Buffer | undefined> {
  const pictures = await readdir(path.join(folder, 'hinh')).catch((): string[] => []);
  return pictures.includes(name) ? readFile(path.join(folder, 'hinh', name)) : undefined;
}

async function readPages(): Promise<HandbookPage[]> {
  const contents = await readFile(path.join(folder, 'README.md'), 'utf8').catch(() => '');
  const lines = contents.matchAll(/^- \[([^\]]+)\]\(([a-z0-9-]+)\.md\)/gm);
  return [...lines].map(([, title = '', name = '']) => ({ name, title }));
}
