import { lstat, mkdir, readdir, readlink, rename, rm, rmdir, symlink } from 'node:fs/promises';
import path from 'node:path';

/**
 * The folder `releases/trees/`: parts of releases that later ones share. A release has a symbolic link
 * where such a folder would lie, so that to any web server it is a folder.
 */
export class Trees {
  readonly #root: string;

  /** @param releases the folder that holds the releases */
  constructor(releases: string) {
    // Absolute, as the links are once they are read: what is used must be found again.
    this.#root = path.resolve(releases, 'trees');
  }

  /**
   * Moves new folders out of a draft and links to them instead.
   * @param parts `/xa-phuong/dat-mui/`; those that the draft shares already stay
   * @returns the folder with all that is new, if anything is
   */
  async takeFrom(site: string, id: string, parts: string[]): Promise<{ made?: string }> {
    const made = path.join(this.#root, id);
    let isEmpty = true;
    for (const part of parts) {
      const place = path.join(site, part.slice(1, -1));
      if (!(await lstat(place)).isDirectory()) continue;
      const tree = path.join(made, part.slice(1, -1));
      await mkdir(path.dirname(tree), { recursive: true });
      await rename(place, tree);
      await symlink(path.relative(path.dirname(place), tree), place);
      isEmpty = false;
    }
    return isEmpty ? {} : { made };
  }

  /** Removes what none of these sites links to. */
  async prune(sites: string[]): Promise<void> {
    const used = new Set<string>();
    for (const site of sites)
      for (const link of await linksIn(site))
        used.add(path.resolve(path.dirname(link), await readlink(link)));
    for (const made of await foldersIn(this.#root)) {
      for (const folder of await foldersIn(made)) {
        for (const tree of await foldersIn(folder))
          if (!used.has(tree)) await rm(tree, { recursive: true });
        await removeEmpty(folder);
      }
      await removeEmpty(made);
    }
  }
}

/** Symbolic links two folders deep, where parts lie. */
async function linksIn(site: string): Promise<string[]> {
  const found = [];
  for (const folder of await foldersIn(site))
    for (const entry of await readdir(folder, { withFileTypes: true }))
      if (entry.isSymbolicLink()) found.push(path.join(folder, entry.name));
  return found;
}

async function foldersIn(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isDirectory())
      .map((entry) => path.join(folder, entry.name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

async function removeEmpty(folder: string): Promise<void> {
  if ((await readdir(folder)).length === 0) await rmdir(folder);
}
