import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import path from 'node:path';
import { versionsSuffix } from './current-folder.mjs';

/**
 * The files that are an operator's own and may lie in the folder of the code, whatever the settings
 * say.
 */
const always = ['.env', 'data'];

const ownIn = (versions: string) => path.join(versions, 'own');

/** Returns where what must not go with a version lies after that version went. */
const asideIn = (versions: string) => path.join(versions, 'kept');

/** Folders among the versions that are none. */
export const noVersions = ['own', 'kept'];

/**
 * The names in a folder of code that are the operator's own.
 * @param folders the folder of the code, by each way that leads to it
 * @param places absolute paths that the settings name
 * @throws {Error} with one Vietnamese sentence when a place is the folder of the code itself
 */
export function ownNames(folders: string[], places: string[]): string[] {
  const inside = places.flatMap((place) =>
    folders.flatMap((folder) => {
      const way = path.relative(folder, place);
      if (way === '')
        throw new Error(
          `Cài đặt trỏ thẳng vào thư mục mã “${folder}”: dữ liệu phải ở một thư mục riêng, thí dụ “${path.join(folder, 'data')}”. Dời sang đó, sửa cài đặt (DATA_DIR, DATABASE_URI, BACKUP_TO, UPLOADS_TO), rồi chạy lại.`,
        );
      const isInside = !way.startsWith('..') && !path.isAbsolute(way);
      return isInside ? [way.split(path.sep)[0] ?? way] : [];
    }),
  );
  return [...new Set([...always, ...inside])];
}

const lookAt = (file: string) => lstatSync(file, { throwIfNoEntry: false });
const isLink = (file: string) => lookAt(file)?.isSymbolicLink() === true;
const isReal = (file: string) => lookAt(file)?.isSymbolicLink() === false;

/** The first thing in a folder of code that stands where a link to the operator's own belongs. */
export function inTheWay(version: string, names: string[]): string | undefined {
  return names.map((name) => path.join(version, name)).find(isReal);
}

/** Says that something stands in the way of a link, and that nobody removes it. */
export function refusalOfOwn(file: string): string {
  return `Mã mới có sẵn “${path.basename(file)}” (${file}), đúng chỗ của dữ liệu hay cài đặt đang dùng: bỏ nó ra khỏi mã mới rồi chạy lại.`;
}

/**
 * Demands that what is the operator's own lies in one place.
 * @throws {Error} with one Vietnamese sentence when it lies in the current version and beside it as well
 */
export function demandOneOwn(versions: string, version: string, names: string[]): void {
  const clash = names
    .filter((name) => isReal(path.join(version, name)))
    .find((name) => lookAt(path.join(ownIn(versions), name)));
  if (clash)
    throw new Error(
      `Có hai “${clash}”: “${path.join(version, clash)}” và “${path.join(ownIn(versions), clash)}”. Xem cái nào là của hệ thống, dời cái kia ra nơi khác (đừng xóa), rồi chạy lại.`,
    );
}

/**
 * Takes the operator's own out of the current version, to beside the versions; links take its place.
 * @throws {Error} with one Vietnamese sentence when the same lies there already: then nothing is moved
 */
export function gatherOwn(versions: string, version: string, names: string[]): void {
  demandOneOwn(versions, version, names);
  const found = names.filter((name) => isReal(path.join(version, name)));
  if (found.length > 0) mkdirSync(ownIn(versions), { recursive: true });
  for (const name of found) {
    const kept = path.join(ownIn(versions), name);
    renameSync(path.join(version, name), kept);
    symlinkSync(kept, path.join(version, name));
  }
}

/**
 * Lets a version see the settings and the data that the current one sees.
 * @throws {Error} with one Vietnamese sentence when something stands in the way
 */
export function shareOwn(
  versions: string,
  { current, next, names }: { current: string; next: string; names: string[] },
): void {
  for (const name of names) {
    const source = sourceOf(versions, path.join(current, name));
    const target = path.join(next, name);
    if (source === undefined || (isLink(target) && readlinkSync(target) === source)) continue;
    if (isReal(target)) throw new Error(refusalOfOwn(target));
    const draft = `${target}.new`;
    rmSync(draft, { force: true });
    symlinkSync(source, draft);
    renameSync(draft, target);
  }
}

function sourceOf(versions: string, file: string): string | undefined {
  const kept = path.join(ownIn(versions), path.basename(file));
  if (lookAt(kept)) return kept;
  return isLink(file) ? realpathSync(file) : undefined;
}

/**
 * Links what lies beside the versions and is missing in one: whoever starts it would else make an empty
 * system. The power may have failed while a folder moved among the versions.
 */
export function mendOwn(installation: string, version: string): void {
  const kept = ownIn(`${installation}${versionsSuffix}`);
  if (!lookAt(kept)) return;
  for (const name of readdirSync(kept)) {
    if (lookAt(path.join(version, name))) continue;
    try {
      symlinkSync(path.join(kept, name), path.join(version, name));
    } catch (error) {
      // A service that may not write here makes no data folder here, either.
      if (!['EROFS', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    }
  }
}

/** Folders in a version in which some code kept data. */
export function dataIn(version: string): string[] {
  if (!lookAt(version)) return [];
  return readdirSync(version, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .filter((name) => dataFiles.some((file) => lookAt(path.join(version, name, file))));
}

/** Files by which a folder is known to hold data, whatever it is called. */
const dataFiles = ['installation-id', 'secret', 'ap-so.db', 'start.sock'];

/** Removes a version. What is an operator's own in it is kept aside. @returns where that lies */
export function removeVersion(versions: string, version: string, names: string[]): string[] {
  const found = new Set([...names, ...dataIn(version)]);
  const kept = [...found]
    .filter((name) => isReal(path.join(version, name)))
    .map((name) => {
      const aside = path.join(asideIn(versions), path.basename(version), name);
      mkdirSync(path.dirname(aside), { recursive: true });
      renameSync(path.join(version, name), aside);
      return aside;
    });
  rmSync(version, { recursive: true, force: true });
  return kept;
}
