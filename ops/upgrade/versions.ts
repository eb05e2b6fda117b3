import { closeSync, fsyncSync, lstatSync, openSync, readdirSync, realpathSync } from 'node:fs';
import { renameSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { programName, revisionIn } from '../../env/revision.ts';
import { readPlainFile } from '../release/plain-file.ts';
import { installation, versionsSuffix } from './current-folder.mjs';
import { gatherOwn, noVersions, removeVersion, shareOwn } from './own.ts';

/**
 * The folders of an installation's code: its own path is a link to one of the folders in
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

/** The folder of the version that is current. */
export const current = ({ link }: Versions): string => realpathSync(link);

const isLink = (file: string) => lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink();

/** A folder name for a version: when it came, and what it calls itself. */
export function versionId(version: string, now: Date): string {
  const time = now.toISOString().replace(/\D/g, '').slice(0, 14);
  return `${time}-${version.replace(/[^\w.-]/g, '_')}`;
}

/**
 * Makes a version the current one, in one step.
 * @param names what is the operator's own
 * @throws {Error} with one Vietnamese sentence when that can't be linked into it
 */
export function makeCurrent(versions: Versions, version: string, names: string[]): void {
  shareOwn(versions.folder, { current: current(versions), next: version, names });
  const draft = `${versions.link}.new`;
  rmSync(draft, { force: true });
  symlinkSync(version, draft);
  renameSync(draft, versions.link);
  syncFolder(path.dirname(versions.link));
}

/**
 * Before a switch: what is the operator's own moves out of the current version, and a folder that was
 * never upgraded moves among the versions; links take their places.
 * @throws {Error} with one Vietnamese sentence
 */
export function moveAmongVersions({ link, folder }: Versions, names: string[]): void {
  gatherOwn(folder, realpathSync(link), names);
  if (isLink(link)) return;
  const first = path.join(folder, 'first');
  renameSync(link, first);
  symlinkSync(first, link);
}

/** Waits until the disk has what was renamed in a folder. */
export function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
}

/**
 * Removes all versions but these.
 * @param names what is the operator's own
 * @returns where what must not go with them lies now
 */
export function removeOthers({ folder }: Versions, kept: string[], names: string[]): string[] {
  const left = [...noVersions, ...kept.map((version) => path.basename(version))];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !left.includes(entry.name))
    .flatMap((entry) => removeVersion(folder, path.join(folder, entry.name), names));
}

/** The facts a folder of code says of itself. */
export interface Program {
  /** The name of it: version, commit and day. */
  name: string;
  /** Its newest change of tables. */
  schema: string;
  /** True if it can say whose data it has, as an upgrade asks it to. */
  tellsState: boolean;
  /** True if it can note in its audit that it was switched to. */
  notesSwitch: boolean;
}

/** The command of a version that notes it. */
export const noteScript = 'upgrade:note';

const manifest = z.object({
  name: z.literal('ap-so'),
  version: z.string().regex(/^[\w.+-]+$/),
  scripts: z.record(z.string(), z.string()).default({}),
});

/** The bytes that a file of new code has at most which is read before anybody agreed to it. */
const longestRead = 4 * 1024 * 1024;

/** Reads what a version says changed; nothing where it says nothing in a plain file. */
export function changesIn(version: string): string {
  try {
    return readPlainFile(path.join(version, 'CHANGELOG.md'), longestRead);
  } catch {
    return '';
  }
}

/** Reads what a folder of code is; nothing when it is none of ours. */
export function programIn(folder: string): Program | undefined {
  try {
    const { scripts, version } = manifest.parse(
      JSON.parse(readPlainFile(path.join(folder, 'package.json'), longestRead)),
    );
    const names = readdirSync(path.join(folder, 'cms/migrations'));
    const steps = names.filter((name) => /^\d{8}_\d{6}_\w+\.ts$/.test(name)).sort();
    return {
      name: programName(version, revisionIn(folder)),
      schema: path.basename(steps.at(-1) ?? '', '.ts'),
      tellsState: 'upgrade:state' in scripts,
      notesSwitch: noteScript in scripts,
    };
  } catch {
    return undefined;
  }
}
