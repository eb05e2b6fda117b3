import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mayImport } from '../../../rooms.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The most files, written by hand, that each recipe may touch. */
const recipes = {
  'add-a-field': 5,
  'add-a-field-to-the-guide': 8,
  'add-a-page-kind': 8,
  'add-a-collection': 25,
  'add-a-kiosk-screen': 5,
};

const rooms = Object.keys(mayImport).filter((room) => !room.includes('/'));
const beside = [
  '.astro/types.d.ts',
  'docs',
  'package.json',
  'tsconfig.json',
  'rooms.mjs',
  'astro.config.mjs',
  'vitest.config.ts',
];

const patchOf = (recipe: string) => path.join(root, `docs/how-to/${recipe}.patch`);

/** Following it is two commands and a look at the types: all recipes go into one copy of the code. */
describe('the recipes', () => {
  let copy: string;
  const run = (command: string, ...args: string[]) =>
    execFileSync(command, args, { cwd: copy, encoding: 'utf8', stdio: 'pipe' });

  beforeAll(() => {
    copy = mkdtempSync(path.join(tmpdir(), 'ap-so-recipes-'));
    for (const one of [...rooms, ...beside])
      if (existsSync(path.join(root, one)))
        cpSync(path.join(root, one), path.join(copy, one), { recursive: true, filter: isCode });
    symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
    // What is known of the code as it is need not be found out again.
    const known = path.join(root, 'build/types.tsbuildinfo');
    if (existsSync(known)) cpSync(known, path.join(copy, 'build/types.tsbuildinfo'));
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  it.each(Object.entries(recipes))('%s in at most %i files', (recipe, most) => {
    const files = readFileSync(patchOf(recipe), 'utf8').match(/^diff --git /gm);
    expect(files?.length).toBeGreaterThan(1);
    expect(files?.length).toBeLessThanOrEqual(most);
    expect(readFileSync(path.join(root, 'docs/how-to/README.md'), 'utf8')).toMatch(
      new RegExp(`\\(${recipe}\\.md\\).*\\| ${files?.length} \\|`),
    );
  });

  it('are all there is, but for the one whose outcome is fitted', () => {
    const names = readdirSync(path.join(root, 'docs/how-to'))
      .filter((name) => name.endsWith('.md') && name !== 'README.md')
      .map((name) => name.slice(0, -'.md'.length));
    expect(names.sort()).toEqual([...Object.keys(recipes), 'change-the-ranking'].sort());
  });

  it('can be followed, and then the types agree', { timeout: 30 * 60_000 }, () => {
    for (const recipe of Object.keys(recipes)) run('git', 'apply', '-C1', patchOf(recipe));
    run(process.execPath, 'cms/commands/generate-types.ts');
    const types = 'node_modules/typescript-native/bin/tsc --noEmit -p . --incremental';
    const kept = ['--tsBuildInfoFile', 'build/types.tsbuildinfo'];
    expect(refusalOf(() => run(process.execPath, ...types.split(' '), ...kept))).toBe('');
  });
});

/** Not what is built, drawn or said in many files that no type knows. */
function isCode(file: string): boolean {
  return !/\/(?:\.next|fixtures|seed\/content|seed\/data|migrations\/.*\.json)(?:\/|$)/.test(file);
}

function refusalOf(deed: () => unknown): string {
  try {
    deed();
    return '';
  } catch (error) {
    const { stdout, message } = error as { stdout?: string; message: string };
    return stdout || message;
  }
}
