import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { scriptProblems, styleProblems } from './support/browser-floor.ts';

const { folder } = inject('sample');
const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');

/** All that the pages of citizens load; the kiosk runs on a current browser and is left out. */
const kioskOnly = new Set(
  [...read('kiosk/index.html').matchAll(/_astro\/[\w@.~-]+/g)]
    .map(([file]) => file)
    .filter((file) => !read('index.html').includes(file)),
);
const files = readdirSync(path.join(folder, '_astro'))
  .map((name) => `_astro/${name}`)
  .filter((file) => !kioskOnly.has(file));
const scripts = [...files.filter((file) => file.endsWith('.js')), 'sw.js'];
const styles = files.filter((file) => file.endsWith('.css'));

describe('Chrome 87 and iOS 14', () => {
  test.for(scripts)('understand the script %s', (file) => {
    expect(scriptProblems(read(file))).toEqual([]);
  });

  test.for(styles)('understand the style sheet %s', (file) => {
    expect(styleProblems(read(file))).toEqual([]);
  });
});

describe('the lint itself', () => {
  test.for([
    'list.at(-1)',
    'a?.b(...c, d)',
    'await load()',
    'class A { #x = 1 }',
    'class A { x = 1 }',
    'Object.hasOwn(a, b)',
    'structuredClone(a)',
    '/(?<=a)b/.test(c)',
    'new RegExp("(?<!a)b")',
    '/a/d.test(b)',
    'class A { static { b() } }',
    'import a from "b" with { type: "json" }',
    'list.with(0, a)',
    'new WeakRef(a)',
    'new Intl.Segmenter("vi")',
    'createImageBitmap(a)',
    'AbortSignal.timeout(9)',
    'addEventListener("a", b, { signal })',
    'a.addEventListener("b", c, { once: true, signal: d })',
    'list.findLast(f)',
    'crypto.randomUUID()',
    'page.querySelector("main :is(p, li)")',
    'page.querySelector(`main :where(p, ${other})`)',
    'page.closest("li:has(a)")',
  ])('objects to the script %s', (script) => {
    expect(scriptProblems(script)).not.toEqual([]);
  });

  test.for(['a ??= b', 'a?.b ?? c', 'a?.b(c, ...d)', 'new Map(list)', 'text.replaceAll("a", "b")'])(
    'lets the script %s pass',
    (script) => {
      expect(scriptProblems(script)).toEqual([]);
    },
  );

  test.for([
    '@layer a{b{c:d}}',
    'a{b{color:red}}',
    'a:has(b){color:red}',
    'a:is(b,c){color:red}',
    'a{color:oklch(50% 0 0)}',
    'a{color:light-dark(red,blue)}',
    '@media (width>=600px){a{color:red}}',
    'a{height:100dvh}',
    'a{inset:0}',
  ])('objects to the style %s', (style) => {
    expect(styleProblems(style)).not.toEqual([]);
  });

  test.for([
    '@supports selector(a:has(b)){a:has(b){color:red}}',
    'a{height:100vh;height:100dvh}',
    '@media (min-width:600px){a{color:red}}',
  ])('lets the style %s pass', (style) => {
    expect(styleProblems(style)).toEqual([]);
  });
});
