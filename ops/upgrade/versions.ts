import {
  closeSync,
  existsSync,
  fsyncSync,
  lstatSync,
  openSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
} from 'node:fs';
import { renameSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { installation, versionsSuffix } from './current-folder.mjs';

/**
 * Where the code of an installation lies: its own path is a link to one of the folders in
 * `<path>.versions`. One that was never upgraded is still a folder of its own.
 */
export interface Versions {
  /** The path of the installation. */
  link: string;
  /** The folder beside it, with a folder for each version. */
  folder: string;
}

export function versionsOf(link: string = installation): Versions {
  return { link, folder: `${link}${versionsSuffix}` };
}

/** What is an operator's own and may lie in the folder of the code. */
const own = ['.env', 'data'];

/** The folder of the version that is current. */
export const current = ({ link }: Versions): string => realpathSync(link);

const isLink = (file: string) => lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink();

/** A folder name for a version: when it came, and what it calls itself. */
export function versionId(version: string, now: Date): string {
  const time = now.toISOString().replace(/\D/g, '').slice(0, 14);
  return `${time}-${version.replace(/[^\w.-]/g, '_')}`;
}

/** Makes a version the current one, in one step. */
export function makeCurrent(versions: Versions, version: string): void {
  shareOwn(versions, version);
  const draft = `${versions.link}.new`;
  rmSync(draft, { force: true });
  symlinkSync(version, draft);
  renameSync(draft, versions.link);
  syncFolder(path.dirname(versions.link));
}

/**
 * Before the first upgrade: the folder of an installation moves among its versions, what is the
 * operator's own moves out of it, and a link takes its place.
 */
export function moveAmongVersions({ link, folder }: Versions): void {
  if (isLink(link)) return;
  const kept = path.join(folder, 'own');
  mkdirSync(kept, { recursive: true });
  for (const name of own) {
    const file = path.join(link, name);
    if (!existsSync(file) || isLink(file)) continue;
    renameSync(file, path.join(kept, name));
    symlinkSync(path.join(kept, name), file);
  }
  const first = path.join(folder, 'first');
  renameSync(link, first);
  symlinkSync(first, link);
}

/** Every version sees the same settings and the same data. */
export function shareOwn(versions: Versions, version: string): void {
  for (const name of own) {
    const file = path.join(current(versions), name);
    const target = path.join(version, name);
    if (isLink(file) && !existsSync(target)) symlinkSync(realpathSync(file), target);
  }
}

/** Waits until the disk has what was renamed in a folder. */
export function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
}

/** Removes all versions but these. */
export function removeOthers({ folder }: Versions, kept: string[]): void {
  const names = kept.map((version) => path.basename(version));
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory() && entry.name !== 'own' && !names.includes(entry.name))
      rmSync(path.join(folder, entry.name), { recursive: true });
}

/** What a folder of code says of itself. */
export interface Program {
  version: string;
  /** Its newest change of tables. */
  schema: string;
}

const manifest = z.object({ name: z.literal('ap-so'), version: z.string() });

/** Reads what a folder of code is; nothing when it is none of ours. */
export function programIn(folder: string): Program | undefined {
  try {
    const { version } = manifest.parse(
      JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')),
    );
    const names = readdirSync(path.join(folder, 'cms/migrations'));
    const steps = names.filter((name) => /^\d{8}_\d{6}_\w+\.ts$/.test(name)).sort();
    return { version, schema: path.basename(steps.at(-1) ?? '', '.ts') };
  } catch {
    return undefined;
  }
}
