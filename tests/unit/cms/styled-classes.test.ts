import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, it } from 'vitest';

const { resolve } = createRequire(import.meta.url);
const read = (pattern: string) =>
  globSync(pattern, { exclude: ['**/.next/**'] }).map((file) => ({
    file: path.normalize(file),
    text: readFileSync(file, 'utf8'),
  }));

/**
 * A class that was renamed in the styles leaves a screen without them, which no journey by role and name
 * sees.
 */
it('screens of the CMS name no class that no style knows', () => {
  const styles = [
    ...read('{cms,look}/**/*.css').map(({ text }) => text),
    readFileSync(resolve('@payloadcms/next/css'), 'utf8'),
  ].join('\n');
  const known = new Set([...styles.matchAll(/\.([a-zA-Z][\w-]*)/g)].map(([, name]) => name));
  const named = read('cms/**/*.tsx').flatMap(({ file, text }) =>
    [...text.matchAll(/className="([^"]+)"/g)]
      .flatMap(([, names = '']) => names.split(/\s+/))
      .map((name) => ({ name, file })),
  );
  expect(named.length).toBeGreaterThan(300);
  expect(named.filter(({ name }) => !known.has(name))).toEqual([]);
});

/** The feature that a file belongs to: a folder of its wing. */
const featureOf = (file: string) => file.split('/').slice(0, 3).join('/');

/** Whatever dresses several features belongs to all of them. */
const ofAll = ['cms/base/', 'cms/app/', 'look/'];

it('no class of one feature dresses another', () => {
  const definedIn = new Map<string, string[]>();
  for (const { file, text } of read('{cms,look}/**/*.css'))
    for (const [, name = ''] of text.matchAll(/\.([a-zA-Z][\w-]*)/g))
      definedIn.set(name, [...(definedIn.get(name) ?? []), file]);
  const borrowed = read('cms/**/*.tsx').flatMap(({ file, text }) =>
    [...text.matchAll(/className="([^"]+)"/g)]
      .flatMap(([, names = '']) => names.split(/\s+/))
      .filter((name) => {
        const places = definedIn.get(name) ?? [];
        const isOwn = (place: string) =>
          featureOf(place) === featureOf(file) || ofAll.some((folder) => place.startsWith(folder));
        return places.length > 0 && !places.some(isOwn);
      })
      .map((name) => `${file}: ${name}`),
  );
  expect(definedIn.size).toBeGreaterThan(300);
  expect(borrowed).toEqual([]);
});

/** Imported by its screen, each sheet would be one more request before a form can be used. */
it('sheets of screens lie beside them, and go out as one', () => {
  const one = 'cms/app/(payload)/screens.css';
  const listed = [...readFileSync(one, 'utf8').matchAll(/^@import '(.+)';$/gm)].map(
    ([, name = '']) => path.join(path.dirname(one), name),
  );
  const sheets = read('cms/*/**/*.css').map(({ file }) => file);
  const ofPages = ['cms/app/', 'cms/writing/preview/frame/'];
  expect(listed.length).toBeGreaterThan(40);
  expect(listed.toSorted()).toEqual(
    sheets.filter((file) => !ofPages.some((folder) => file.startsWith(folder))).toSorted(),
  );
  const importing = read('cms/**/*.{ts,tsx}').filter(({ text }) => /^import '.+\.css'/m.test(text));
  expect(importing.map(({ file }) => file)).toEqual(['cms/app/(payload)/layout.tsx']);
});
