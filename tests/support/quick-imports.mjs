import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import module from 'node:module';
import path from 'node:path';
import { readJoined } from './joined-folder.mjs';

/**
 * A command of the CMS imports three thousand modules of packages. To find out where each lies, Node looks at
 * folders and reads their package.json, which takes more of the processor than all else until it begins.
 * Where packages lie is kept beside the compiled code until they are installed anew; without a folder for
 * that, each process finds out by itself. Our own code is never remembered: it says where it lies. It gets
 * the largest packages joined into a few files.
 */
const root = new URL('../../', import.meta.url).href;
const packages = `${root}node_modules/`;
const { NODE_COMPILE_CACHE: folder } = process.env;
const kept = folder && path.join(folder, 'where-packages-lie-by-conditions.json');

/**
 * By the conditions of a process, then by folder and what is asked for there.
 * @type {Record<string, Record<string, [url: string, format: string]>>}
 */
let found = {};
let isMore = false;
const installed = timeOf('.package-lock.json');
const joined = readJoined();
if (kept) begin(kept);

// An older Node, which scripts of the system may be run by, can do without.
module.registerHooks?.({
  resolve(asked, context, next) {
    if (asked.startsWith('node:')) return next(asked, context);
    const { parentURL: by } = context;
    // What an import of ours names to its end lies there: nothing has to be looked for.
    if (isOurs(by) && /^\.\.?\/.*\.ts$/.test(asked))
      return { url: new URL(asked, by).href, format: 'module-typescript', shortCircuit: true };
    if (joined[asked] && isOurs(by))
      return { url: joined[asked], format: 'module', shortCircuit: true };
    const key = keyOf(asked, context);
    const lie = (found[context.conditions.join()] ??= {});
    const known = key && lie[key];
    if (known) return { url: packages + known[0], format: known[1], shortCircuit: true };
    const resolved = next(asked, context);
    if (key && resolved.format && resolved.url.startsWith(packages)) {
      lie[key] = [resolved.url.slice(packages.length), resolved.format];
      isMore = true;
    }
    return resolved;
  },
});

const isOurs = (url) =>
  url?.startsWith(root) && !url.startsWith(packages) && !url.startsWith(`${root}build/`);

/** Names what is asked for by a file: all files of a folder get the same. */
function keyOf(asked, { parentURL, conditions }) {
  if (!conditions.includes('import') || !parentURL?.startsWith(root)) return undefined;
  // What one file of ours is for another may be moved.
  if (/^[./]/.test(asked) && !parentURL.startsWith(packages)) return undefined;
  const from = parentURL.slice(root.length, parentURL.lastIndexOf('/'));
  return `${from} ${asked}`;
}

/** Reads what processes before this one found, and leaves it to the next with what is new. */
function begin(file) {
  try {
    const before = JSON.parse(readFileSync(file, 'utf8'));
    if (before.root === root && before.installed === installed) ({ found } = before);
  } catch {
    // The first process, or what a broken disk left.
  }
  process.on('exit', () => {
    if (!isMore) return;
    const own = `${file}.${process.pid}`;
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(own, JSON.stringify({ root, installed, found }));
    renameSync(own, file);
  });
}

/** The time a file of `node_modules` was written; undefined when there is none. */
function timeOf(name) {
  return statSync(new URL(name, packages), { throwIfNoEntry: false })?.mtimeMs;
}
