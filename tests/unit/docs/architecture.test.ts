import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { mayImport, subRooms } from '../../../rooms.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const architecture = readFileSync(path.join(root, 'docs/architecture.md'), 'utf8');

/** The folders that the rows of a table are about, in its order. */
const foldersIn = (text: string) =>
  [...text.matchAll(/^\| (`[^|]+`) \|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([\w-]+)\/`/g)].map(([, folder = '']) => folder),
  );

/** The text of a section, below its heading. */
const section = (heading: string) =>
  architecture.split(/^#{2,3} /m).find((each) => each.startsWith(heading)) ?? '';

const wingsInOrder = foldersIn(section('The wings of the CMS'));
const rooms = Object.keys(mayImport).filter((room) => !room.includes('/'));

describe('the architecture on one page', () => {
  it('is at most 1,200 words long', () => {
    expect(architecture.split(/\s+/).length).toBeLessThanOrEqual(1200);
  });

  it('has a row for each wing of the CMS', () => {
    expect(wingsInOrder.toSorted()).toEqual(Object.keys(subRooms.cms).sort());
  });

  it.each(Object.entries(subRooms.cms))('shows what %s imports above it', (wing, imports) => {
    const above = wingsInOrder.slice(0, wingsInOrder.indexOf(wing));
    expect(imports.filter((each) => each !== '.' && !above.includes(each))).toEqual([]);
  });

  it('has a row for each room, and so has the README', () => {
    const all = [...rooms, 'docs', 'public'].sort();
    const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
    expect(foldersIn(section('Rooms')).sort()).toEqual(all);
    expect(foldersIn(readme).sort()).toEqual(all);
  });

  it('leads to what is there', () => {
    const links = [...architecture.matchAll(/\]\(([^)#]+)\)/g)].map(([, to = '']) => to);
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((to) => !existsSync(path.join(root, 'docs', to)))).toEqual([]);
  });

  it('names files that are there', () => {
    const files = [...architecture.matchAll(/`([\w.-]+(?:\/[\w.-]+)*\.(?:ts|mjs|md))`/g)];
    const named = files.map(([, file = '']) => file);
    expect(named.length).toBeGreaterThan(5);
    const missing = named.filter(
      (file) => !['', ...rooms, 'content/schema', 'cms/base'].some(isThere(file)),
    );
    expect(missing).toEqual([]);
  });
});

const isThere = (file: string) => (folder: string) => existsSync(path.join(root, folder, file));
