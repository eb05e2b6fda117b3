import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The commit of a folder of code. */
export interface Revision {
  /** Its first letters; with a `+` when files were changed since. */
  commit: string;
  /** ISO 8601, with a zone. */
  at: string;
}

/** Written by `git archive` and by whatever copies code to where no history is. */
const fileIn = (folder: string) => path.join(folder, 'ops/revision.txt');

/** In bytes: a line takes seventy. */
const longest = 256;

/** Finds the commit of a folder of code; nothing when nobody can tell. */
export function revisionIn(folder: string): Revision | undefined {
  return existsSync(path.join(folder, '.git')) ? fromHistory(folder) : written(folder);
}

/** Notes in a copy of code which commit it is of. */
export function noteRevision(folder: string, { commit, at }: Revision): void {
  writeFileSync(fileIn(folder), `${commit} ${at}\n`);
}

/** Names a folder of code: `0.1.0 (4b011f79, 28/11/2026)`. */
export function programName(version: string, revision: Revision | undefined): string {
  if (!revision) return version;
  const [year, month, day] = revision.at.slice(0, 10).split('-');
  return `${version} (${revision.commit}, ${day}/${month}/${year})`;
}

function fromHistory(folder: string): Revision | undefined {
  const said = git(folder, 'log', '-1', '--format=%h %cI');
  const changed = git(folder, 'status', '--porcelain', '--untracked-files=no');
  const revision = said === undefined ? undefined : parse(said);
  return revision && changed ? { ...revision, commit: `${revision.commit}+` } : revision;
}

function git(folder: string, ...args: string[]): string | undefined {
  // Root may upgrade from a folder of somebody else's, which git else refuses.
  const given = ['-c', `safe.directory=${folder}`, '-C', folder, ...args];
  const { status, stdout } = spawnSync('git', given, { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

/** Nobody vouched yet for code that is unpacked: a link may lead to what never ends. */
function written(folder: string): Revision | undefined {
  const file = fileIn(folder);
  const found = lstatSync(file, { throwIfNoEntry: false });
  if (!found?.isFile() || found.size > longest) return undefined;
  return parse(readFileSync(file, 'utf8').trim());
}

function parse(line: string): Revision | undefined {
  const [, commit, at] = /^([0-9a-f]{7,40}\+?) (\d{4}-\d\d-\d\dT\S+)$/.exec(line) ?? [];
  return commit !== undefined && at !== undefined ? { commit, at } : undefined;
}
