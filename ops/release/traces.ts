import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { passedOn } from './tool.ts';

/** Settings of whoever makes a release that say nothing of them. */
const plain = ['PATH'];

/**
 * Names what would tell of whoever made a release and where: folders, the name of the machine, what the
 * build was told. A word that the code itself has tells nothing.
 */
export function tracesOf(repository: string, folder: string): string[] {
  const told = Object.entries(passedOn()).flatMap(([name, value]) =>
    plain.includes(name.toUpperCase()) ? [] : [value],
  );
  const own = (word: string) =>
    spawnSync('git', ['grep', '--quiet', '--word-regexp', '--fixed-strings', '-e', word, 'HEAD'], {
      cwd: repository,
    }).status === 0;
  const words = [repository, path.dirname(folder), hostname(), ...told];
  return [...new Set(words)].filter((word) => word.length > 1 && !own(word));
}

/** Results of compilers that name where they were made, for nobody who runs them. */
const placed = ['build/renderer/server/**/*.mjs', 'cms/.next/required-server-files.{js,json}'];

/** Names another place where what was compiled in a folder names that one. */
export async function moveTraces(folder: string): Promise<void> {
  for await (const name of glob(placed, { cwd: folder })) {
    const file = path.join(folder, name);
    const text = await readFile(file, 'utf8');
    if (text.includes(folder)) await writeFile(file, text.replaceAll(folder, '/ap-so'));
  }
}

/**
 * Demands that a folder stands by itself: that no link leads out of it, and that what was compiled in it
 * tells nothing of where that was. Packages are as the registry has them, and what is compressed lies
 * beside what it was made of.
 * @throws {Error} with one Vietnamese sentence
 */
export function demandNoTrace(folder: string, traces: string[]): void {
  const words = traces.map((trace) => Buffer.from(trace));
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    const name = path.relative(folder, file);
    if (entry.isSymbolicLink()) demandInside(folder, file);
    if (!entry.isFile() || name.startsWith('node_modules/')) continue;
    const bytes = readFileSync(file);
    const found = words.find((word) => hasWord(bytes, word));
    if (found)
      throw new Error(
        `Chưa đóng gói được: trong “${name}” còn ghi “${found.toString()}”, là thứ riêng của máy này.`,
      );
  }
}

function demandInside(folder: string, link: string): void {
  const target = readlinkSync(link);
  const way = path.relative(folder, path.resolve(path.dirname(link), target));
  if (path.isAbsolute(target) || way.startsWith('..'))
    throw new Error(
      `Chưa đóng gói được: liên kết “${path.relative(folder, link)}” dẫn ra ngoài gói (“${target}”).`,
    );
}

function hasWord(bytes: Buffer, word: Buffer): boolean {
  for (let at = bytes.indexOf(word); at >= 0; at = bytes.indexOf(word, at + 1))
    if (!isOfWord(bytes[at - 1]) && !isOfWord(bytes[at + word.length])) return true;
  return false;
}

const isOfWord = (byte: number | undefined) =>
  byte !== undefined && /\w/.test(String.fromCharCode(byte));
