import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { whyForbidden } from '../../../rooms.mjs';

const root = path.resolve(import.meta.dirname, '../../..');

/** Files with faults, and the rule that finds each; nothing else may be found. */
const planted: [file: string, code: string, rule?: string][] = [
  ['content/a.ts', `import '../look/icons.ts';`, 'rooms'],
  ['content/b.ts', `export type { B } from '../cms/open.ts';`, 'rooms'],
  ['content/c.ts', `export const c = () => import('../kiosk/words.ts');`, 'rooms'],
  ['content/d.ts', `export * from '../kiosk/words.ts';`, 'rooms'],
  ['content/e.ts', `import 'diff';`, 'rooms'],
  ['content/f.ts', `import 'zod';\nimport 'node:fs';\nimport './e.ts';`],
  ['cms/base/a.ts', `import '../web/routes.ts';`, 'rooms'],
  ['cms/base/b.ts', `import '../payload-types.ts';\nimport 'payload';`],
  ['publisher/make/a.ts', `import '@payload-config';\nimport '../../cms/storage/a.ts';`],
  ['site/pages/a.ts', `import '../../kiosk/words.ts?url';`, 'rooms'],
  ['cms/web/b.ts', `export const b = (u: { role: string }) => u.role === 'reader';`, 'asked-roles'],
  ['cms/web/c.ts', `export const c = { role: { in: ['reader'] } };`, 'asked-roles'],
  ['cms/web/d.ts', `export const d = (u: { role: string }) => u.role === '';`],
  ['cms/web/e.ts', `export const e = (payload: P) => payload.db.updateOne({});`, 'adapter-writes'],
  ['cms/storage/database/write-part.ts', `export const f = (db: P) => db.upsert({});`],
  ['cms/web/my-endpoints.ts', `export const g = (payload: P) => payload.find({});`, 'said-access'],
  ['cms/a/screens/h.ts', `export const h = (r: P) => r.payload.delete({});`, 'said-access'],
  ['cms/web/I.tsx', `export const i = (r: P) => r.payload.find({ overrideAccess: true });`],
  ['cms/web/j.ts', `export const j = (payload: P) => payload.find({});`],
];

const folder = mkdtempSync(path.join(tmpdir(), 'ap-so-lint-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('faults that are planted are found by the rules of our own, and nothing else is', () => {
  for (const file of ['.oxlintrc.json', 'lint-rules.mjs', 'rooms.mjs'])
    cpSync(path.join(root, file), path.join(folder, file));
  for (const [file, code] of planted) {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(folder, file), code);
  }
  const { stdout } = spawnSync(
    process.execPath,
    [path.join(root, 'node_modules/oxlint/bin/oxlint'), '--format=json'],
    { cwd: folder, encoding: 'utf8' },
  );
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: { code: string; filename: string }[];
  };
  expect(diagnostics.map(({ code, filename }) => `${filename} ${code}`).sort()).toEqual(
    planted.flatMap(([file, , rule]) => (rule ? [`${file} ours(${rule})`] : [])).sort(),
  );
});

test('a file outside all rooms may import any, and is imported by any', () => {
  expect(whyForbidden('vitest.config.ts', './tests/contract/support/on-one.ts')).toBeUndefined();
  expect(whyForbidden('tests/unit/lint/own-rules.test.ts', '../../../rooms.mjs')).toBeUndefined();
});

test('the sentence says which rooms', () => {
  expect(whyForbidden('search/text/a.ts', '../rank/b.ts')).toMatch(
    /^search\/text may not import search\/rank: see mayImport/,
  );
});
